namespace Sevens.Analysis.Results;

/// <summary>One figure of an experiment with where it was taken from.</summary>
/// <param name="Name">Which figure: mass, baseline, power, flux, exposure, threshold, quenching, resolution, efficiency or background.</param>
/// <param name="Value">As the definition writes it, with its unit.</param>
/// <param name="From">seed, read, recalled or assumed; null where the definition does not say.</param>
/// <param name="Citation">Where it stands; null where it is assumed or the definition does not say.</param>
/// <param name="Text">What is known of it beside its value.</param>
public sealed record ShownParameter(string Name, string Value, string? From, string? Citation, string? Text);
