using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>What a measurement adds to a fit.</summary>
/// <param name="Measurement">The measurement.</param>
/// <param name="Quantity">What was measured, with its unit.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Term">The same as a function of the parameters; a constant may have been moved from the function to the value.</param>
public sealed record MeasurementConstraint(Measurement Measurement, string Quantity, double Value, AuxiliaryMeasurement Term);
