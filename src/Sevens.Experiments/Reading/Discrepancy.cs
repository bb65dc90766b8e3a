namespace Sevens.Experiments.Reading;

/// <summary>One thing wrong with a record whose keys are each fine.</summary>
/// <param name="Key">The key to point at, as it is written in the file; empty for the record as a whole.</param>
/// <param name="Found">What is there: <c>'3 keVee'</c>.</param>
/// <param name="Expected">What should be: <c>less than 'upper', which is 2 keVee</c>.</param>
public sealed record Discrepancy(string Key, string Found, string Expected);
