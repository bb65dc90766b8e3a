namespace Sevens.Analysis.Results;

/// <summary>A parameter of data that were made with known values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Injected">The value the data were made with.</param>
/// <param name="Fitted">What the fit found.</param>
/// <param name="Error">Its error.</param>
/// <param name="Pull">(fitted − injected)/error; null where there is no error.</param>
public sealed record InjectedParameter(string Name, double? Injected, double? Fitted, double? Error, double? Pull);
