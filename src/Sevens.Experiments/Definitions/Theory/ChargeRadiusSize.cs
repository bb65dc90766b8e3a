using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>The error of the measured charge radius of each nuclide, as a change of the point radius: δR = δr_ch·r_ch/R_p.</summary>
[Variant("chargeRadius")]
[Description("The error of the measured charge radius of each nuclide, as a change of the point-nucleon radius.")]
public sealed record ChargeRadiusSize : RadiusSize
{
    /// <summary>One sigma where no error is stated or no charge radius is measured.</summary>
    [Positive]
    [Description("One sigma where no error is stated or no charge radius is measured.")]
    public required Length Otherwise { get; init; }

    internal override double For(Nuclide nuclide) => nuclide is { ChargeRadius: { } radius, ChargeRadiusError: { } error }
        ? error * radius / NuclearRadii.PointProton(nuclide)
        : Otherwise.Femtometres;
}
