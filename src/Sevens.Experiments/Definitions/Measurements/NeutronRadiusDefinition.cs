using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>The rms radius of the point neutrons of one nuclide.</summary>
[Variant("neutronRadius")]
[Description("The rms radius of the point neutrons of one nuclide.")]
public sealed record NeutronRadiusDefinition : MeasurementDefinition, ISelfChecked
{
    /// <summary>The nuclide, for example Cs133.</summary>
    [Description("The nuclide, for example Cs133.")]
    public required string Nuclide { get; init; }

    /// <summary>R_n, fm.</summary>
    [Description("R_n, fm.")]
    public required MeasuredValue RadiusFm { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (!(RadiusFm.Value > 0))
        {
            yield return new Discrepancy("radiusFm", FormattableString.Invariant($"{RadiusFm.Value} fm"), "a positive radius");
        }
    }
}
