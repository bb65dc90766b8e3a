using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>R_n − R_p of the point nucleons of one nuclide.</summary>
[Variant("neutronSkin")]
[Description("R_n − R_p of the point nucleons of one nuclide.")]
public sealed record NeutronSkinDefinition : MeasurementDefinition
{
    /// <summary>The nuclide, for example Cs133.</summary>
    [Description("The nuclide, for example Cs133.")]
    public required string Nuclide { get; init; }

    /// <summary>R_n − R_p, fm.</summary>
    [Description("R_n − R_p, fm.")]
    public required MeasuredValue SkinFm { get; init; }
}
