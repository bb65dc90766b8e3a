using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Atmospheric;

/// <summary>
/// The low-energy atmospheric flux of a site, averaged over the sky and the solar cycle, before oscillation. The cutoff rigidity of another site scales it as a whole.
/// </summary>
public sealed class AtmosphericFlux
{
    private readonly ImmutableArray<FluxComponent> components;

    /// <summary>Takes the flavours.</summary>
    /// <param name="components">One component per flavour, continua, flux in cm⁻² s⁻¹ as the fluence of one second.</param>
    /// <exception cref="ArgumentException">No component, a flavour that stands twice, or a line.</exception>
    public AtmosphericFlux(ImmutableArray<FluxComponent> components)
    {
        if (components.IsDefaultOrEmpty || components.Select(c => c.Flavour).Distinct().Count() != components.Length || components.Any(c => c.Spectrum is not IContinuousSpectrum))
        {
            throw new ArgumentException("found no flavour, a flavour twice or a line, expected continua, one per flavour", nameof(components));
        }

        this.components = components;
    }

    /// <summary>Flux of all flavours at the site of the table, cm⁻² s⁻¹.</summary>
    public double Total => components.Sum(c => c.Fluence);

    /// <summary>The flux at a site.</summary>
    /// <param name="siteFactor">Flux there ÷ flux at the site of the table: 1 for that site; about 0.7 from LNGS to CJPL.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is not positive and finite.</exception>
    public ImmutableArray<FluxComponent> At(double siteFactor) => siteFactor > 0 && double.IsFinite(siteFactor)
        ? [.. components.Select(c => c.Times(siteFactor))]
        : throw new ArgumentOutOfRangeException(nameof(siteFactor), siteFactor, "expected a positive, finite factor");

    /// <summary>
    /// The flux at a phase of the solar cycle: the field of an active Sun keeps cosmic rays away, F = F̄(1 + A cos 2πφ).
    /// </summary>
    /// <param name="siteFactor">Flux at the site ÷ flux at the site of the table.</param>
    /// <param name="amplitude">A, half the relative swing, 0 to below 1; 0.2 to 0.3 below 100 MeV.</param>
    /// <param name="phase">φ: 0 at solar minimum, where the flux is largest, 0.5 at solar maximum.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is not positive and finite, an amplitude outside [0, 1), or a phase that is not finite.</exception>
    public ImmutableArray<FluxComponent> At(double siteFactor, double amplitude, double phase)
    {
        if (amplitude is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(amplitude), amplitude, "expected an amplitude from 0 to below 1");
        }

        return double.IsFinite(phase)
            ? At(siteFactor * (1 + (amplitude * Math.Cos(2 * Math.PI * phase))))
            : throw new ArgumentOutOfRangeException(nameof(phase), phase, "expected a finite phase");
    }
}
