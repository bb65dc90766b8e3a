namespace Sevens.Experiments.Templates;

/// <summary>A parameter of a background shape.</summary>
/// <param name="Name">The nuisance.</param>
/// <param name="Key">What the shape calls it.</param>
/// <param name="Start">The value that the shape states, in the unit of the first axis.</param>
/// <param name="Lower">The lowest value.</param>
/// <param name="Upper">The highest value.</param>
/// <param name="Sigma">The error of the stated value; null where it is free.</param>
public sealed record ShapeParameter(string Name, string Key, double Start, double Lower, double Upper, double? Sigma);
