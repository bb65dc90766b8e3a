using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>How many events a template was made of: what its bins fluctuate by.</summary>
[Description("How many events a template was made of; its bins then have statistical errors, one factor per bin that is profiled (Barlow–Beeston light).")]
public sealed record TemplateStatisticsDefinition : ISelfChecked
{
    /// <summary>The number of simulated or measured events of equal weight in the whole fit region.</summary>
    [Positive]
    [Description("The number of simulated or measured events, of equal weight, that made the template in the whole fit region.")]
    public double? Events { get; init; }

    /// <summary>The sum of squared weights of the events in each bin, beside the template, which is the sum of their weights.</summary>
    [Description("A column with the sum of squared weights of the events in each bin; the template is then the sum of their weights.")]
    public ColumnReference? SumOfSquaredWeights { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Events is null == SumOfSquaredWeights is null)
        {
            yield return new Discrepancy("events", Events is null ? "neither events nor sumOfSquaredWeights" : "events and sumOfSquaredWeights", "one of the two");
        }
    }
}
