using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Supernova;

/// <summary>
/// A core-collapse supernova in time: slices with luminosities and pinched spectra per species. Times count from core bounce; the time of flight, the same for all
/// neutrinos to less than a millisecond, is left out.
/// </summary>
public sealed class SupernovaEmission
{
    private const double ReferenceKiloparsecs = 10;
    private const double WidestPanelMeV = 4;

    /// <summary>Below it the powers E^α, divided by E² in a moment, want finer panels.</summary>
    private const double LowEnergyMeV = 4;

    /// <summary>Takes the slices.</summary>
    /// <param name="slices">In order of time, without overlap; one or more, with some emission.</param>
    /// <exception cref="ArgumentException">No slice, slices that overlap, or no emission at all.</exception>
    public SupernovaEmission(params IEnumerable<EmissionSlice> slices)
    {
        ArgumentNullException.ThrowIfNull(slices);
        Slices = [.. slices];
        for (int i = 1; i < Slices.Length; i++)
        {
            if (Slices[i].Start < Slices[i - 1].End)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"slice {i + 1} starts at {Slices[i].Start} s, before the end of slice {i} at {Slices[i - 1].End} s; expected slices that follow each other"), nameof(slices));
            }
        }

        if (!(EnergyErg > 0))
        {
            throw new ArgumentException("found no emission in any slice, expected some", nameof(slices));
        }
    }

    /// <summary>The slices, in order of time.</summary>
    public ImmutableArray<EmissionSlice> Slices { get; }

    /// <summary>Energy of all six species, erg.</summary>
    public double EnergyErg => Slices.Sum(s => s.EnergyErg);

    /// <summary>
    /// The neutronisation burst: ν_e alone, at a constant luminosity, typically 4e53 erg/s for 20 ms.
    /// </summary>
    /// <param name="luminosityErgPerSecond">Luminosity in ν_e, erg/s.</param>
    /// <param name="durationSeconds">Its duration, s.</param>
    /// <param name="spectrum">The spectrum.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number that is not positive and finite.</exception>
    public static SupernovaEmission NeutronisationBurst(double luminosityErgPerSecond, double durationSeconds, PinchedSpectrum spectrum) =>
        new(new EmissionSlice(0, durationSeconds) { ElectronNeutrino = new SpeciesEmission(luminosityErgPerSecond * durationSeconds, spectrum) });

    /// <summary>The luminosity of one flavour at a time after bounce, erg/s; zero outside the slices.</summary>
    public double Luminosity(Flavour flavour, double timeSeconds)
    {
        EmissionSlice? slice = Slices.FirstOrDefault(s => s.Start <= timeSeconds && timeSeconds < s.End);
        return slice?.Of(flavour) is { } emission ? emission.EnergyErg / (slice.End - slice.Start) : 0;
    }

    /// <summary>The part of the burst between two times.</summary>
    /// <param name="startSeconds">Start after bounce, s.</param>
    /// <param name="endSeconds">End after bounce, s.</param>
    /// <exception cref="ArgumentException">Nothing is emitted between them.</exception>
    public SupernovaEmission Between(double startSeconds, double endSeconds) => new(Slices.Select(s => s.Within(startSeconds, endSeconds)).OfType<EmissionSlice>());

    /// <summary>The neutrinos of all slices together.</summary>
    public SupernovaFluence Fluence()
    {
        // The four heavy-lepton species share one sum over the slices.
        FluxComponent? heavy = Component(Flavour.MuonNeutrino);
        return new(
            [.. Enum.GetValues<Flavour>().Select(f => f is Flavour.ElectronNeutrino or Flavour.ElectronAntineutrino ? Component(f) : heavy is null ? null : heavy with { Flavour = f }).OfType<FluxComponent>()],
            ReferenceKiloparsecs);
    }

    /// <summary>The neutrinos in time bins.</summary>
    /// <param name="edgesSeconds">Bin edges after bounce, s: increasing, two or more.</param>
    /// <param name="distanceKiloparsecs">The distance, kpc.</param>
    /// <param name="conversion">The flavour conversion.</param>
    /// <exception cref="ArgumentException">Edges that do not increase, or fewer than two.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A distance that is not positive and finite.</exception>
    public ImmutableArray<TimedFlux> InBins(IReadOnlyList<double> edgesSeconds, double distanceKiloparsecs, FlavourConversion conversion)
    {
        ArgumentNullException.ThrowIfNull(edgesSeconds);
        if (edgesSeconds.Count < 2 || edgesSeconds.Zip(edgesSeconds.Skip(1)).Any(p => !(p.Second > p.First)))
        {
            throw new ArgumentException(
                $"found time edges {string.Join(", ", edgesSeconds.Select(e => FormattableString.Invariant($"{e}")))} s, expected two or more that increase", nameof(edgesSeconds));
        }

        var bins = ImmutableArray.CreateBuilder<TimedFlux>(edgesSeconds.Count - 1);
        for (int i = 1; i < edgesSeconds.Count; i++)
        {
            EmissionSlice[] inside = [.. Slices.Select(s => s.Within(edgesSeconds[i - 1], edgesSeconds[i])).OfType<EmissionSlice>()];
            bins.Add(new TimedFlux(
                edgesSeconds[i - 1],
                edgesSeconds[i],
                inside.Sum(s => s.EnergyErg) > 0 ? new SupernovaEmission(inside).Fluence().At(distanceKiloparsecs, conversion) : []));
        }

        return bins.ToImmutable();
    }

    private FluxComponent? Component(Flavour flavour)
    {
        SpeciesEmission[] parts = [.. Slices.Select(s => s.Of(flavour)).OfType<SpeciesEmission>().Where(p => p.EnergyErg > 0)];
        double number = parts.Sum(p => p.Number);
        return number > 0
            ? new FluxComponent(flavour, Spectrum(parts, number), EmissionPhase.Steady, number / SupernovaFluence.Sphere(ReferenceKiloparsecs))
            : null;
    }

    private static IContinuousSpectrum Spectrum(SpeciesEmission[] parts, double number)
    {
        if (parts.Length == 1)
        {
            return parts[0].Spectrum;
        }

        (PinchedSpectrum Pinched, double LogWeight)[] terms = [.. parts.Select(p => (p.Spectrum, Math.Log(p.Number / number)))];
        double end = terms.Max(t => t.Pinched.EndPoint);
        var low = new InterpolatedDensity(Density, 0, LowEnergyMeV, LowEnergyMeV / 8);
        var high = new InterpolatedDensity(Density, LowEnergyMeV, end, WidestPanelMeV);
        return new QuadratureSpectrum("supernova burst", e => e < LowEnergyMeV ? low.At(e) : high.At(e), [0, 0.5, 1, 2, LowEnergyMeV, end], WidestPanelMeV);

        double Density(double energy)
        {
            double logEnergy = Math.Log(energy);
            double sum = 0;
            foreach ((PinchedSpectrum pinched, double logWeight) in terms)
            {
                sum += Math.Exp(logWeight + pinched.LogDensity(energy, logEnergy));
            }

            return sum;
        }
    }
}
