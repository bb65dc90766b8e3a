using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Natural;

/// <summary>Geoneutrinos of one element.</summary>
public sealed record GeoneutrinoElementDefinition
{
    /// <summary>The element; also the column of its table.</summary>
    [EntryName]
    [Description("The element, for example uranium; also the column of the table.")]
    public required string Name { get; init; }

    /// <summary>The file.</summary>
    [Description("A file of the format sevens/table/1: energy, then the normalised spectrum in 1/MeV.")]
    public required string Table { get; init; }

    /// <summary>Flux before oscillation.</summary>
    [Positive]
    [Description("Flux before oscillation.")]
    public required Flux Flux { get; init; }

    /// <summary>One standard deviation ÷ flux.</summary>
    [Within(0, 1)]
    [Description("One standard deviation divided by the flux.")]
    public required double RelativeError { get; init; }
}
