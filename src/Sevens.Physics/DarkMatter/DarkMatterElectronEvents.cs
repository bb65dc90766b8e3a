namespace Sevens.Physics.DarkMatter;

/// <summary>Events of dark matter of one slice of energies on electrons, for ε = 1.</summary>
/// <param name="DelayMicroseconds">How much later than light the slice arrives, µs.</param>
/// <param name="Events">Events per bin of the response.</param>
public sealed record DarkMatterElectronEvents(double DelayMicroseconds, double[] Events);
