using Sevens.Analysis.Reproductions;
using Sevens.Experiments.Definitions.Publications;

namespace Sevens.Analysis.Tests.Reproductions;

public class JudgementTests
{
    private static readonly PublishedQuantity Published = new()
    {
        Id = "id",
        Quantity = "a number",
        Value = 100,
        Status = ReadingStatus.Read,
        Inputs = InputAvailability.Public,
        InputsReason = "all is stated",
        ErrorUp = 30,
        ErrorDown = 12,
    };

    [Theory]
    [InlineData(ToleranceRule.Anchor, 100.49, true)]
    [InlineData(ToleranceRule.Anchor, 100.51, false)]
    [InlineData(ToleranceRule.Expected, 102.9, true)]
    [InlineData(ToleranceRule.Expected, 96.9, false)]
    [InlineData(ToleranceRule.Limit, 114.9, true)]
    [InlineData(ToleranceRule.Limit, 84.9, false)]
    [InlineData(ToleranceRule.LimitPrivateInputs, 129.9, true)]
    [InlineData(ToleranceRule.LimitPrivateInputs, 130.1, false)]
    public void A_rule_draws_its_line(ToleranceRule rule, double ours, bool accepted) =>
        Assert.Equal(accepted, Judgement.Of(Published with { Tolerance = new() { Rule = rule } }, ours, error: null).Accepted);

    [Fact]
    public void Expected_events_stay_within_a_small_published_error()
    {
        PublishedQuantity narrow = Published with { ErrorUp = null, ErrorDown = null, Error = 1, Tolerance = new() { Rule = ToleranceRule.Expected } };
        Assert.False(Judgement.Of(narrow, 102, error: null).Accepted);
        Assert.True(Judgement.Of(narrow, 100.9, error: null).Accepted);
    }

    [Theory]
    [InlineData(109.9, 21, true)]
    [InlineData(110.1, 21, false)]
    [InlineData(96.1, 21, true)]
    [InlineData(95.9, 21, false)]
    [InlineData(100, 26.2, true)]
    [InlineData(100, 26.3, false)]
    [InlineData(100, 15.7, false)]
    public void A_fit_is_near_in_value_and_width(double ours, double error, bool accepted) =>
        Assert.Equal(accepted, Judgement.Of(Published with { Tolerance = new() { Rule = ToleranceRule.Fit } }, ours, error).Accepted);
}
