namespace Sevens.Analysis.Results;

/// <summary>A parameter over toys.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role"><c>interest</c> or <c>nuisance</c>.</param>
/// <param name="Truth">The value the toys were thrown at.</param>
/// <param name="Mean">The mean of its estimates.</param>
/// <param name="MeanError">The standard error of that mean.</param>
/// <param name="StandardDeviation">The spread of the estimates.</param>
/// <param name="PullMean">The mean of (estimate − truth)/error; 0 without bias.</param>
/// <param name="PullWidth">The spread of the same; 1 where errors are right.</param>
public sealed record ToyParameter(
    string Name, string Role, double? Truth, double? Mean, double? MeanError, double? StandardDeviation, double? PullMean, double? PullWidth);
