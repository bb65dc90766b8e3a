using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Directions;

/// <summary>The Sun over a whole year, with angles from the local downward vertical.</summary>
[Variant("solarYear")]
[Description("The Sun averaged over days and seasons, with angles measured from the local downward vertical.")]
public sealed record SolarYearPointing : PointingDefinition
{
    /// <summary>Geographic latitude, degrees.</summary>
    [Within(-90, 90)]
    [Description("Geographic latitude, degrees.")]
    public required double Latitude { get; init; }
}
