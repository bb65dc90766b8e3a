using System.Globalization;
using Sevens.Experiments.Definitions.Publications;

namespace Sevens.Analysis.Reproductions;

/// <summary>Whether ours comes as near to a published number as its tolerance asks.</summary>
/// <param name="Tolerance">The largest distance, in the unit of the number.</param>
/// <param name="Accepted">Whether ours is within.</param>
/// <param name="Rule">The tolerance in words.</param>
internal sealed record Judgement(double Tolerance, bool Accepted, string Rule)
{
    private const double AnchorPart = 0.005;
    private const double ExpectedPart = 0.03;
    private const double FitPart = 1.0 / 3;
    private const double WidthPart = 0.25;
    private const double LimitPart = 0.15;
    private const double PrivateLimitPart = 0.30;

    /// <summary>Judges.</summary>
    /// <param name="published">What is published, with its tolerance.</param>
    /// <param name="ours">Our number.</param>
    /// <param name="error">Our error; null where the recipe has none.</param>
    public static Judgement Of(PublishedQuantity published, double ours, double? error)
    {
        ToleranceDefinition tolerance = published.Tolerance!;
        double size = Math.Abs(published.Value);
        double distance = Math.Abs(ours - published.Value);
        return tolerance.Rule switch
        {
            ToleranceRule.Anchor => Within(AnchorPart * size, "0.5 %"),
            ToleranceRule.Expected => Within(Math.Min(ExpectedPart * size, Side(published, ours) ?? double.PositiveInfinity), "3 % and within the error"),
            ToleranceRule.Fit => Fit(published, ours, error),
            ToleranceRule.Limit => Within(LimitPart * size, "15 %"),
            ToleranceRule.LimitPrivateInputs => Within(PrivateLimitPart * size, "30 %: inputs not public"),
            ToleranceRule.Relative => Within(tolerance.Within!.Value * size, string.Create(CultureInfo.InvariantCulture, $"{100 * tolerance.Within.Value:0.###} %: {tolerance.Reason}")),
            ToleranceRule.Absolute => Within(tolerance.Within!.Value, string.Create(CultureInfo.InvariantCulture, $"{tolerance.Within.Value:0.###}: {tolerance.Reason}")),
            _ => throw new InvalidOperationException($"{tolerance.Rule} is no known tolerance"),
        };

        Judgement Within(double largest, string rule) => new(largest, distance <= largest, rule);
    }

    private static Judgement Fit(PublishedQuantity published, double ours, double? error)
    {
        double side = Side(published, ours)!.Value;
        double width = published.Error ?? (published.ErrorUp!.Value + published.ErrorDown!.Value) / 2;
        bool widthHolds = error is not { } own || Math.Abs(own - width) <= WidthPart * width;
        return new Judgement(
            FitPart * side,
            Math.Abs(ours - published.Value) <= FitPart * side && widthHolds,
            widthHolds ? "a third of the error, width within 25 %" : string.Create(CultureInfo.InvariantCulture, $"width within 25 %: {error:G3} for {width:G3}"));
    }

    /// <summary>The published error on the side where ours lies.</summary>
    private static double? Side(PublishedQuantity published, double ours) => published.Error ?? (ours >= published.Value ? published.ErrorUp : published.ErrorDown);
}
