namespace Sevens.Analysis.Results;

/// <summary>The minimum of −2 ln L relative to the saturated model, constraints included, and what it says of the fit's quality.</summary>
/// <param name="TwoNll">−2 ln L.</param>
/// <param name="Chi2">The saturated-model χ²: data and constraints.</param>
/// <param name="Ndf">Bins less free unconstrained parameters.</param>
/// <param name="PValue">The probability of a larger χ² (asymptotic; optimistic where bins hold few counts).</param>
public sealed record FitMinimum(double? TwoNll, double? Chi2, int Ndf, double? PValue);
