namespace Sevens.Analysis.Results;

/// <summary>Couplings at a momentum transfer, MS-bar.</summary>
/// <param name="MomentumMeV">Q, MeV.</param>
/// <param name="SinSquared">sin²θ_W.</param>
/// <param name="InverseAlpha">1/α.</param>
public sealed record MixingAnglePoint(double MomentumMeV, double SinSquared, double InverseAlpha);
