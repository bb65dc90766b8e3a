namespace Sevens.Physics.Response.Efficiencies;

/// <summary>A factor on the efficiency that holds below a number of photo-electrons.</summary>
/// <param name="Below">The count below which it holds, PE.</param>
/// <param name="Factor">The factor, between 0 and 1.</param>
public sealed record EfficiencyStep(double Below, double Factor);
