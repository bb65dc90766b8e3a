namespace Sevens.Analysis.Results;

/// <summary>A number that a collaboration states, with ours where it is a prediction that can be compared.</summary>
/// <param name="Quantity">What it is.</param>
/// <param name="Kind">prediction, observation, limit, sensitivity or background; null where the definition does not say.</param>
/// <param name="Value">The number.</param>
/// <param name="UpperError">Its one-sigma error upwards.</param>
/// <param name="LowerError">Its one-sigma error downwards, positive.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Ours">What Sevens predicts in the same unit under its own convention; null where that is not comparable or cannot be loaded.</param>
/// <param name="From">seed, read or recalled.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record StatedResult(
    string Quantity, string? Kind, double Value, double? UpperError, double? LowerError, string? Unit, double? Ours, string? From, string Citation);
