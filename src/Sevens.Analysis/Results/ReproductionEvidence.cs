namespace Sevens.Analysis.Results;

/// <summary>Our number with one choice made otherwise.</summary>
/// <param name="Change">The choice.</param>
/// <param name="Ours">Our number with it.</param>
public sealed record ReproductionEvidence(string Change, double Ours);
