namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>predict --vary</c>.</summary>
public sealed record VariationRequest
{
    /// <summary>The experiments and how they are predicted.</summary>
    public required RunRequest Predict { get; init; }

    /// <summary>What is varied, and its values.</summary>
    public required VariedKey Vary { get; init; }
}
