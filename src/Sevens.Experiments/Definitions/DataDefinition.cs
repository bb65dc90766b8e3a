using System.ComponentModel;
using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Definitions;

/// <summary>Where the data stand: counts, or values measured with an error per bin.</summary>
public sealed record DataDefinition : ISelfChecked
{
    /// <summary>A file of the format sevens/histogram/1 with observed counts; or give <see cref="Values"/>.</summary>
    [Description("A file of the format sevens/histogram/1 with observed counts, beside the definition, in the data folder or in the catalog; or give values.")]
    public string? Counts { get; init; }

    /// <summary>A file of the format sevens/histogram/1 with values measured with an error per bin, in place of <see cref="Counts"/>.</summary>
    [Description("A file of the format sevens/histogram/1 with values measured with a Gaussian error per bin, such as rates corrected for acceptance, in place of counts.")]
    public string? Values { get; init; }

    /// <summary>Its column of observed counts or values.</summary>
    [Description("The column of observed counts or values.")]
    public required string Column { get; init; }

    /// <summary>The column of one-sigma errors of the values.</summary>
    [Description("The column of one-sigma errors of the values, in the same table and unit.")]
    public string? Errors { get; init; }

    /// <summary>What one unit of the values stands for; by default one event in a bin over the whole exposure.</summary>
    [Description("What the values are per: events per time, mass and width of a bin. By default events in a bin over the whole exposure.")]
    public MeasuredPer? Per { get; init; }

    /// <summary>The table, whichever it is.</summary>
    internal string Table => Counts ?? Values!;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Counts is null == Values is null)
        {
            yield return new Discrepancy("counts", Counts is null ? "neither counts nor values" : "counts and values", "one of the two");
        }
        else if (Values is null == Errors is not null)
        {
            yield return new Discrepancy("errors", Errors is null ? "values without errors" : "counts with errors", "errors with values, and with them alone");
        }
        else if (Counts is not null && Per is not null)
        {
            yield return new Discrepancy("per", "counts per something", "values: counts are events in a bin over the whole exposure");
        }
    }
}
