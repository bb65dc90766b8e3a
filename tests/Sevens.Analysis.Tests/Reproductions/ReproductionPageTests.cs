using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Tests.Reproductions;

public sealed class ReproductionPageTests
{
    /// <summary>Written by hand: all digits before the decimal point, four significant ones otherwise.</summary>
    [Theory]
    [InlineData(23863, 5.0, "23863 ± 5")]
    [InlineData(123456.7, 1234.5, "123457 ± 1234")]
    [InlineData(0.238631, 0.00512, "0.2386 ± 0.0051")]
    [InlineData(9999.6, 99.7, "10000 ± 100")]
    [InlineData(-23863.2, null, "-23863")]
    public void Our_numbers_keep_the_digits_before_the_decimal_point(double ours, double? error, string expected)
    {
        string page = ReproductionPage.Of(new ReproductionResult { Results = [Row with { Ours = ours, OursError = error }], Provenance = new Provenance([], [], Seed: null) }, [], "figures");
        Assert.Contains($"| 23868 ± 5 | {expected} |", page, StringComparison.Ordinal);
    }

    private static ReproducedResult Row => new()
    {
        Id = "mixing-angle-at-zero",
        Publication = "weak-mixing-angle",
        Quantity = "sin2 theta_W",
        Unit = "1e-5",
        Status = "read",
        Inputs = "public",
        InputsReason = "a reason",
        Origin = "computed",
        Published = 23868,
        PublishedErrorUp = 5,
        PublishedErrorDown = 5,
        Verdict = ReproductionVerdict.Reproduced,
        Reason = "a rule",
        Citation = [],
    };
}
