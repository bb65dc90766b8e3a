using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>Moves the vector couplings of every flavour together.</summary>
[Variant("couplings")]
[Description("Moves the vector couplings of every flavour together.")]
public sealed record CouplingTheoryNuisance : TheoryNuisanceDefinition, ISelfChecked
{
    /// <summary>What one sigma adds to g_V^p; signs of the two are relative.</summary>
    [Description("What one sigma adds to g_V^p.")]
    public double? Proton { get; init; }

    /// <summary>What one sigma adds to g_V^n.</summary>
    [Description("What one sigma adds to g_V^n.")]
    public double? Neutron { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if ((Proton ?? 0) == 0 && (Neutron ?? 0) == 0)
        {
            yield return new Discrepancy("proton", "no shift", "a shift of the coupling of protons, of neutrons or of both");
        }
    }
}
