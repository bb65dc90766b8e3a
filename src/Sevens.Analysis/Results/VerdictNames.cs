namespace Sevens.Analysis.Results;

/// <summary>Verdicts as results and tables call them.</summary>
public static class VerdictNames
{
    /// <summary>The name of a verdict.</summary>
    public static string Of(ReproductionVerdict verdict) => verdict switch
    {
        ReproductionVerdict.Reproduced => "reproduced",
        ReproductionVerdict.Differs => "differs",
        ReproductionVerdict.Skipped => "skipped",
        _ => "notReproducible",
    };
}
