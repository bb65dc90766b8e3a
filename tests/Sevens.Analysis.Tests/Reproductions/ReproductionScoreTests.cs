using Sevens.Analysis.Results;

namespace Sevens.Analysis.Tests.Reproductions;

public class ReproductionScoreTests
{
    [Fact]
    public void Rows_without_a_number_of_our_computing_and_uncertain_readings_do_not_count()
    {
        var result = new ReproductionResult
        {
            Results =
            [
                Row("read", "public", ReproductionVerdict.Reproduced),
                Row("seed", "partial", ReproductionVerdict.Reproduced),
                Row("recalled", "public", ReproductionVerdict.Differs),
                Row("uncertain", "public", ReproductionVerdict.Reproduced),
                Row("read", "private", ReproductionVerdict.NotReproducible),
                Row("read", "public", ReproductionVerdict.Skipped),
                Row("read", "public", ReproductionVerdict.Reproduced) with { Origin = "given" },
            ],
            Provenance = new Provenance([], [], Seed: null),
        };
        Assert.Equal(new ReproductionScore(2, 3), result.Score);
        Assert.Equal(new ReproductionScore(1, 2), result.PublicScore);
        Assert.Equal(0.5, result.PublicScore.Part);
    }

    private static ReproducedResult Row(string status, string inputs, ReproductionVerdict verdict) => new()
    {
        Id = "id",
        Publication = "publication",
        Quantity = "a number",
        Status = status,
        Inputs = inputs,
        InputsReason = "a reason",
        Origin = "computed",
        Published = 1,
        Verdict = verdict,
        Reason = "a rule",
        Citation = [],
    };
}
