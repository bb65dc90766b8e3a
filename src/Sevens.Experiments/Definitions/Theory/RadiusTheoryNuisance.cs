using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>Moves rms radii; protons and neutrons that are named together move by the same length.</summary>
[Variant("radius")]
[Description("Moves rms radii; protons and neutrons that are named together move by the same length.")]
public sealed record RadiusTheoryNuisance : TheoryNuisanceDefinition, ISelfChecked
{
    /// <summary>Whose radius.</summary>
    [Description("Whose radius.")]
    public required ImmutableArray<Nucleon> Nucleons { get; init; }

    /// <summary>By how much.</summary>
    [Description("By how much.")]
    public required RadiusSize Size { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Nucleons.IsEmpty || Nucleons.Distinct().Count() != Nucleons.Length)
        {
            yield return new Discrepancy("nucleons", $"[{string.Join(", ", Nucleons).ToLowerInvariant()}]", "protons, neutrons or both, each once");
        }
    }
}
