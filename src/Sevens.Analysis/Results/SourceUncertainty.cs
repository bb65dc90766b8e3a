namespace Sevens.Analysis.Results;

/// <summary>One uncertainty of a source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What is uncertain.</param>
/// <param name="RelativeUp">Change of the whole flux at +1σ ÷ flux; 0 for a change of shape alone.</param>
/// <param name="RelativeDown">The same at −1σ.</param>
public sealed record SourceUncertainty(string Name, string Description, double RelativeUp, double RelativeDown);
