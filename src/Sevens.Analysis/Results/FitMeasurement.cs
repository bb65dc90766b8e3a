namespace Sevens.Analysis.Results;

/// <summary>A measurement made elsewhere that a fit took along.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Quantity">What was measured, with its unit.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Error">Its error, with that of what turns parameters into the quantity.</param>
/// <param name="Fitted">The same quantity at the minimum.</param>
/// <param name="Pull">(fitted − value)/error.</param>
public sealed record FitMeasurement(string Name, string Quantity, double Value, double Error, double? Fitted, double? Pull);
