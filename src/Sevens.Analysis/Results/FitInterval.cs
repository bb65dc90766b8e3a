namespace Sevens.Analysis.Results;

/// <summary>An interval of one parameter, all others profiled.</summary>
/// <param name="Level">Confidence level.</param>
/// <param name="Method">How it was made.</param>
/// <param name="Lower">Lower end, absolute; null where the likelihood does not rise to the level.</param>
/// <param name="Upper">Upper end, absolute; null where the likelihood does not rise to the level.</param>
public sealed record FitInterval(double Level, string Method, double? Lower, double? Upper);
