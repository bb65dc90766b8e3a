using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Electron-equivalent energy as a polynomial of the recoil energy.</summary>
[Variant("polynomial")]
[Description("E_ee = c1 T + c2 T² + …, energies in MeV.")]
public sealed record PolynomialQuenchingDefinition : QuenchingDefinition, ISelfChecked
{
    /// <summary>c₁, c₂, …, energies in MeV.</summary>
    [Description("c1, c2, …: no constant term, energies in MeV.")]
    public required ImmutableArray<double> Coefficients { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Coefficients.IsEmpty)
        {
            yield return new Discrepancy("coefficients", "an empty list", "at least the linear coefficient");
        }
    }
}
