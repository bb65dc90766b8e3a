using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Supernova;

/// <summary>The neutrinos of a supernova over its burst, or over a part of it, as they leave the star.</summary>
public sealed class SupernovaFluence
{
    private readonly ImmutableArray<FluxComponent> components;
    private readonly double kiloparsecs;

    /// <summary>Takes the fluence at a distance.</summary>
    /// <param name="components">At most one per flavour: continua with the fluence, cm⁻², at that distance.</param>
    /// <param name="kiloparsecs">The distance, kpc.</param>
    /// <exception cref="ArgumentException">A flavour that stands twice, or a line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A distance that is not positive and finite.</exception>
    public SupernovaFluence(ImmutableArray<FluxComponent> components, double kiloparsecs)
    {
        // The conversion refuses what it could not mix.
        this.components = FlavourConversion.None.Apply(components);
        this.kiloparsecs = Positive(kiloparsecs);
    }

    /// <summary>Energy of all neutrinos at the source, erg: 4πD² Σ fluence·⟨E⟩.</summary>
    public double EnergyErg => components.Sum(c => c.Fluence * c.Spectrum.MeanEnergy) * Sphere(kiloparsecs) / AstronomicalConstants.ErgMeV;

    /// <summary>The components at a distance, by 1/D², after flavour conversion.</summary>
    /// <param name="distanceKiloparsecs">The distance, kpc.</param>
    /// <param name="conversion">The flavour conversion.</param>
    /// <exception cref="ArgumentOutOfRangeException">A distance that is not positive and finite.</exception>
    public ImmutableArray<FluxComponent> At(double distanceKiloparsecs, FlavourConversion conversion)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        double ratio = kiloparsecs / Positive(distanceKiloparsecs);
        return [.. conversion.Apply(components).Select(c => c.Times(ratio * ratio))];
    }

    /// <summary>4πD², cm².</summary>
    internal static double Sphere(double kiloparsecs)
    {
        double centimetres = kiloparsecs * AstronomicalConstants.KiloparsecCentimetres;
        return 4 * Math.PI * centimetres * centimetres;
    }

    private static double Positive(double value) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "expected a positive, finite distance in kpc");
}
