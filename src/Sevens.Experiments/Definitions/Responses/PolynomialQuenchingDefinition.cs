using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Electron-equivalent energy as a polynomial of the recoil energy.</summary>
[Variant("polynomial")]
[Description("E_ee = c1 T + c2 T² + …, energies in MeV.")]
public sealed record PolynomialQuenchingDefinition : QuenchingDefinition
{
    /// <summary>c₁, c₂, …, energies in MeV.</summary>
    [AtLeastOne("coefficient")]
    [Description("c1, c2, …: no constant term, energies in MeV.")]
    public required ImmutableArray<double> Coefficients { get; init; }

    internal override IEnumerable<string> Parameters => Enumerable.Range(1, Coefficients.Length).Select(i => FormattableString.Invariant($"c{i}"));

    internal override QuenchingDefinition Moved(string parameter, double by)
    {
        int index = Parameters.ToList().IndexOf(parameter);
        return index < 0 ? base.Moved(parameter, by) : this with { Coefficients = Coefficients.SetItem(index, Coefficients[index] + by) };
    }
}
