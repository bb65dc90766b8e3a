namespace Sevens.Analysis.Results;

/// <summary>A fitted parameter of a quenching curve.</summary>
/// <param name="Name">Its name in a definition.</param>
/// <param name="Value">Its value.</param>
/// <param name="Error">Its standard error.</param>
public sealed record QuenchingParameter(string Name, double Value, double Error);
