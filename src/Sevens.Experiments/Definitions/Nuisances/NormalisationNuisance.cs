using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A factor with central value 1 on whatever refers to it.</summary>
[Variant("normalisation")]
[Description("A factor with central value 1 on whatever refers to it: give relative, or expected and sigma in events.")]
public sealed record NormalisationNuisance : NuisanceDefinition, ISelfChecked
{
    /// <summary>The shape of the constraint.</summary>
    [Description("The shape of the constraint.")]
    public required PriorKind Prior { get; init; }

    /// <summary>One-sigma relative width.</summary>
    [Positive]
    [Description("One-sigma relative width.")]
    public Fraction? Relative { get; init; }

    /// <summary>One-sigma relative width below 1 of an asymmetric constraint; <see cref="Relative"/> is the one above.</summary>
    [Positive]
    [Description("One-sigma relative width below 1 of an asymmetric constraint; relative is the one above.")]
    public Fraction? RelativeBelow { get; init; }

    /// <summary>Expected events of the component it scales.</summary>
    [Positive]
    [Description("Expected events of the component it scales.")]
    public double? Expected { get; init; }

    /// <summary>One-sigma error of <see cref="Expected"/>, events.</summary>
    [Positive]
    [Description("One-sigma error of the expected events.")]
    public double? Sigma { get; init; }

    /// <summary>The one-sigma relative width, however it was given.</summary>
    internal double Width => Relative?.Value ?? (Sigma!.Value / Expected!.Value);

    /// <summary>The one-sigma relative width below 1.</summary>
    internal double WidthBelow => RelativeBelow?.Value ?? Width;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool absolute = Expected is not null && Sigma is not null;
        if (Relative is not null == absolute || Expected is null != Sigma is null)
        {
            yield return new Discrepancy("relative", "an incomplete or double width", "either relative, or expected and sigma");
        }

        if (RelativeBelow is not null != (Prior == PriorKind.Asymmetric))
        {
            yield return new Discrepancy("relativeBelow", RelativeBelow is null ? "nothing" : $"a second width of a {Prior} prior", "one with an asymmetric prior, and only there");
        }
    }
}
