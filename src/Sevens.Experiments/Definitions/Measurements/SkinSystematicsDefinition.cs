using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>Neutron skins of many nuclides as slope·(N − Z)/A + offset, for any one nuclide.</summary>
[Variant("skinSystematics")]
[Description("Neutron skins of many nuclides as slope·(N − Z)/A + offset, for any one nuclide.")]
public sealed record SkinSystematicsDefinition : MeasurementDefinition
{
    /// <summary>Slope in (N − Z)/A, fm.</summary>
    [Description("Slope in (N − Z)/A, fm.")]
    public required MeasuredValue SlopeFm { get; init; }

    /// <summary>Skin at N = Z, fm.</summary>
    [Description("Skin at N = Z, fm.")]
    public required MeasuredValue OffsetFm { get; init; }
}
