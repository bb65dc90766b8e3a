using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>One chain of a detector from the recoil to an observable, and the detector's responses with a part of it replaced.</summary>
/// <param name="Key">Where it stands in the definition.</param>
/// <param name="Quenching">The mean signal.</param>
/// <param name="Stages">What becomes of it; empty for a short form.</param>
/// <param name="WithQuenching">The responses with another curve.</param>
/// <param name="WithQuenchingScaled">The responses with the curve scaled.</param>
/// <param name="WithStages">The responses with other stages.</param>
internal sealed record DetectorChain(
    string Key,
    QuenchingDefinition Quenching,
    ImmutableArray<StageDefinition> Stages,
    Func<QuenchingDefinition, ElementResponses> WithQuenching,
    Func<double, ElementResponses> WithQuenchingScaled,
    Func<ImmutableArray<StageDefinition>, ElementResponses> WithStages)
{
    /// <summary>The responses with another polynomial in place of the curve, in the same range.</summary>
    public ElementResponses WithCoefficients(IEnumerable<double> coefficients) =>
        WithQuenching(new PolynomialQuenchingDefinition { Coefficients = [.. coefficients], Range = Quenching.Range });

    /// <summary>The responses with one stage replaced.</summary>
    public ElementResponses WithStage(int index, StageDefinition stage) => WithStages(Stages.SetItem(index, stage));
}
