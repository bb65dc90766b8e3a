namespace Sevens.Analysis.Results;

/// <summary>A measured quenching factor.</summary>
/// <param name="Set">Whose measurement it is.</param>
/// <param name="RecoilKeV">Recoil energy, keVnr.</param>
/// <param name="RecoilErrorKeV">Its standard error, keVnr; 0 for none stated.</param>
/// <param name="Factor">The quenching factor.</param>
/// <param name="FactorError">Its standard error.</param>
public sealed record QuenchingDataPoint(string Set, double RecoilKeV, double RecoilErrorKeV, double Factor, double FactorError);
