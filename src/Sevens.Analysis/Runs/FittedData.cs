namespace Sevens.Analysis.Runs;

/// <summary>The data that a likelihood is of.</summary>
public enum FittedData
{
    /// <summary>What was observed.</summary>
    Observed,

    /// <summary>Exactly what is expected at the start values of all parameters (Asimov data): the sensitivity, also of an experiment without data.</summary>
    Expected,
}
