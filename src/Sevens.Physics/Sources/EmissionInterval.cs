namespace Sevens.Physics.Sources;

/// <summary>The time in which a component arrives, at a constant rate.</summary>
/// <param name="Start">Its start on the clock of the source, s: of a supernova, after core bounce.</param>
/// <param name="End">Its end, s.</param>
public sealed record EmissionInterval(double Start, double End);
