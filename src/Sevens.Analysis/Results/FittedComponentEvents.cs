namespace Sevens.Analysis.Results;

/// <summary>Fitted events of one component.</summary>
/// <param name="Fitted">At the minimum.</param>
/// <param name="Error">Propagated from all parameters.</param>
/// <param name="Predicted">Before the fit.</param>
public sealed record FittedComponentEvents(double? Fitted, double? Error, double Predicted);
