namespace Sevens.Statistics.Fitting;

/// <summary>The number of expected counts of one component of one channel.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="Component">The component's name.</param>
/// <param name="Fitted">At the minimum, with the error propagated from all parameters.</param>
/// <param name="Predicted">At the start values of the model.</param>
public sealed record FittedComponent(string Channel, string Component, Estimate Fitted, double Predicted);
