namespace Sevens.Analysis.Results;

/// <summary>One parameter's impact on another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">Where it comes from: flux, quenching, efficiency, response, signal shape, backgrounds, theory, parameters.</param>
/// <param name="Value">Its value at the minimum.</param>
/// <param name="Error">Its error.</param>
/// <param name="Pull">(value − centre)/width; null where nothing constrains it.</param>
/// <param name="Constraint">The error over the width of its constraint: below 1 where the data say more; null where nothing constrains it.</param>
/// <param name="Up">The shift of the parameter looked at with this one held one error above its value.</param>
/// <param name="Down">The same one error below.</param>
public sealed record ParameterImpact(string Name, string Source, double? Value, double? Error, double? Pull, double? Constraint, double? Up, double? Down);
