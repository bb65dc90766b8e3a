namespace Sevens.Analysis.Results;

/// <summary>A quenching curve at one recoil energy.</summary>
/// <param name="RecoilKeV">Recoil energy, keVnr.</param>
/// <param name="Factor">The quenching factor.</param>
/// <param name="Error">Its standard error.</param>
public sealed record QuenchingCurvePoint(double RecoilKeV, double Factor, double Error);
