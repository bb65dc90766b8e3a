using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Geo;

/// <summary>
/// The ν̄_e of one radioactive element of the Earth. Over the distances they travel oscillation averages to one survival probability; the rest arrives as ν̄_μ and ν̄_τ,
/// in equal parts, which neutral currents see as well.
/// </summary>
public sealed class GeoneutrinoFlux
{
    private readonly string name;
    private readonly IContinuousSpectrum spectrum;

    /// <summary>Takes an element.</summary>
    /// <param name="name">The element, the first part of the names of its components: <c>uranium</c>.</param>
    /// <param name="spectrum">The spectrum at emission.</param>
    /// <param name="flux">Flux before oscillation, cm⁻² s⁻¹.</param>
    /// <exception cref="ArgumentOutOfRangeException">A flux that is not positive and finite.</exception>
    public GeoneutrinoFlux(string name, IContinuousSpectrum spectrum, double flux)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(spectrum);
        this.name = name;
        this.spectrum = spectrum;
        Flux = flux > 0 && double.IsFinite(flux) ? flux : throw new ArgumentOutOfRangeException(nameof(flux), flux, $"geoneutrinos of {name}: expected a positive, finite flux in cm⁻² s⁻¹");
    }

    /// <summary>Flux before oscillation, cm⁻² s⁻¹.</summary>
    public double Flux { get; }

    /// <summary>The components at the surface.</summary>
    /// <param name="survival">The mean survival probability of ν̄_e, about 0.55; 1 for no oscillation.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability outside [0, 1].</exception>
    public ImmutableArray<FluxComponent> Components(double survival)
    {
        if (survival is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(survival), survival, "expected a survival probability from 0 to 1");
        }

        (Flavour Flavour, double Share)[] shares =
            [(Flavour.ElectronAntineutrino, survival), (Flavour.MuonAntineutrino, (1 - survival) / 2), (Flavour.TauAntineutrino, (1 - survival) / 2)];
        return
        [
            .. shares.Where(s => s.Share > 0).Select(s => new FluxComponent(s.Flavour, spectrum, EmissionPhase.Steady, Flux * s.Share) { Name = $"{name} {s.Flavour.Written()}" }),
        ];
    }
}
