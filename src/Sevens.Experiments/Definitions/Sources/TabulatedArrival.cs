using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Arrival times as a release tabulates them.</summary>
[Variant("tabulated")]
[Description("Arrival times as a release tabulates them: a probability per time bin for each phase.")]
public sealed record TabulatedArrival : ArrivalDefinition
{
    /// <summary>A file of the format sevens/histogram/1 with one time axis.</summary>
    [Description("A file of the format sevens/histogram/1 with one time axis.")]
    public required string Table { get; init; }

    /// <summary>Column of the neutrinos from pion decay.</summary>
    [Description("Column of the neutrinos from pion decay.")]
    public required string Prompt { get; init; }

    /// <summary>Column of the neutrinos from muon decay.</summary>
    [Description("Column of the neutrinos from muon decay.")]
    public required string Delayed { get; init; }
}
