using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions;

/// <summary>A number the collaboration published from the data.</summary>
public sealed record PublishedResult : ISelfChecked
{
    /// <summary>What it is.</summary>
    [Description("What it is, for example: fitted CEvNS events.")]
    public required string Quantity { get; init; }

    /// <summary>The number.</summary>
    [Description("The number.")]
    public required double Value { get; init; }

    /// <summary>Its one-sigma error, where one is given.</summary>
    [Description("Its one-sigma error, where one is given; or give upperError and lowerError.")]
    public double? Error { get; init; }

    /// <summary>The error upwards, where the two differ.</summary>
    [Description("The error upwards, where the two differ.")]
    public double? UpperError { get; init; }

    /// <summary>The error downwards, as a positive number, where the two differ.</summary>
    [Description("The error downwards, as a positive number, where the two differ.")]
    public double? LowerError { get; init; }

    /// <summary>Its unit: <c>events</c>, per <c>kg</c>, <c>t</c>, <c>d</c> or <c>yr</c> (<c>events/kg/d</c>), or any other for what is not compared.</summary>
    [Description("Its unit: events, per kg, t, d or yr (events/kg/d, events/yr), or any other for what is not compared with ours.")]
    public string? Unit { get; init; }

    /// <summary>What the number is; a prediction is compared with ours.</summary>
    [Description("prediction (the expected CEvNS signal, compared with ours), observation, limit, sensitivity or background.")]
    public PublishedKind? Kind { get; init; }

    /// <summary>Where it was taken from.</summary>
    [Description("seed, read or recalled: where the number was taken from.")]
    public Confidence? From { get; init; }

    /// <summary>Where it stands.</summary>
    [Reference]
    [Description("Where it stands.")]
    public required string Citation { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (UpperError is null != LowerError is null || (Error is not null && UpperError is not null))
        {
            yield return new Discrepancy("error", "an incomplete or double error", "either error, or upperError and lowerError, or none");
        }

        if (new[] { Error, UpperError, LowerError }.Any(e => e is <= 0))
        {
            yield return new Discrepancy("error", "an error that is not positive", "positive errors, also downwards");
        }

        if (From is Confidence.Assumed)
        {
            yield return new Discrepancy("from", "assumed", "seed, read or recalled: what was published is not assumed");
        }
    }
}
