namespace Sevens.Analysis.Results;

/// <summary>What an experiment is expected to say of a parameter.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Truth">The value that the expected data were made with.</param>
/// <param name="Lower">Lower end of the profile interval at 68.27 %; the bound of the parameter where that comes first; null where there is none.</param>
/// <param name="Upper">Its upper end.</param>
/// <param name="Lower90">Lower end at 90 %.</param>
/// <param name="Upper90">Upper end at 90 %: the median upper limit where the truth is at the lower bound.</param>
/// <param name="Error">Half the interval at 68.27 %, or its upper part where the truth is at the bound.</param>
/// <param name="Statistical">The same with every constrained nuisance held.</param>
/// <param name="Systematic">What has to be added to it in quadrature.</param>
public sealed record ProjectedParameter(
    string Name, double Truth, double? Lower, double? Upper, double? Lower90, double? Upper90, double? Error, double? Statistical, double? Systematic);
