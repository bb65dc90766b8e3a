namespace Sevens.Analysis.Results;

/// <summary>A definition that was checked and found sound.</summary>
public sealed record ValidationResult() : VerbResult("validation")
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The experiment's name.</summary>
    public required string Name { get; init; }

    /// <summary>Bins of its data.</summary>
    public required int Bins { get; init; }

    /// <summary>Expected signal events.</summary>
    public required double ExpectedSignal { get; init; }

    /// <summary>Observed counts; null without data.</summary>
    public required double? Observed { get; init; }
}
