using System.Collections.Immutable;
using System.Numerics;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>Solar neutrinos at the detector: the spectra of nuclear physics, the fluxes of a solar model or measurement, and what becomes of the flavour.</summary>
public sealed class Sun
{
    private static readonly Flavour[] Flavours = [Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino];
    private readonly SolarSpectra spectra;
    private readonly SolarFluxes fluxes;
    private readonly ISolarConversion conversion;

    /// <summary>Takes the three.</summary>
    public Sun(SolarSpectra spectra, SolarFluxes fluxes, ISolarConversion conversion)
    {
        ArgumentNullException.ThrowIfNull(spectra);
        ArgumentNullException.ThrowIfNull(fluxes);
        ArgumentNullException.ThrowIfNull(conversion);
        this.spectra = spectra;
        this.fluxes = fluxes;
        this.conversion = conversion;
    }

    /// <summary>
    /// The source at 1 au: per branch (per line where it has lines) and flavour one component <c>b8 nu_e</c>, with the flux, cm⁻² s⁻¹, as fluence.
    /// Fluxes vary independently, by branch, as <c>solar-b8-flux</c>; the shape of ⁸B as <c>solar-b8-shape</c>, harder at +1σ.
    /// </summary>
    /// <param name="name">What the source is called.</param>
    /// <param name="branches">Which branches, each once.</param>
    /// <param name="lines">What the ⁷Be lines are taken for.</param>
    /// <exception cref="ArgumentException">No branch, one given twice, or one that the fluxes do not have.</exception>
    public NeutrinoSource AtEarth(string name, IReadOnlyList<SolarBranch> branches, LineTreatment lines)
    {
        ArgumentNullException.ThrowIfNull(branches);
        if (branches.Count == 0 || branches.GroupBy(b => b).FirstOrDefault(g => g.Count() > 1) is not null)
        {
            throw new ArgumentException($"found the branches [{string.Join(", ", branches.Select(b => b.Written()))}], expected one or more, each once", nameof(branches));
        }

        ImmutableArray<(SolarBranch Branch, FluxComponent Component)> components =
            [.. branches.SelectMany(b => spectra.Parts(b, lines).SelectMany(p => Components(p, fluxes.Of(b).Flux)).Select(c => (b, c)))];
        return new NeutrinoSource(name, components.Select(c => c.Component).Where(c => c.Coherence is null))
        {
            Coherences = [.. components.Select(c => c.Component).Where(c => c.Coherence is not null)],
            Variations = [.. branches.Select(b => Normalisation(fluxes, b, components)), .. branches.Contains(SolarBranch.B8) ? [BoronShape(spectra, p => Components(p, 1))] : Array.Empty<SourceVariation>()],
            Citations = fluxes.Citations,
        };
    }

    /// <summary>The error of a flux, of all components of its branch.</summary>
    internal static NormalisationVariation Normalisation(SolarFluxes fluxes, SolarBranch branch, ImmutableArray<(SolarBranch Branch, FluxComponent Component)> components) => new(
        $"solar-{branch.Written()}-flux",
        $"{fluxes.Name} flux of solar {branch.Written()} neutrinos",
        fluxes.Of(branch).Relative,
        components.Where(c => c.Branch == branch).Select(c => c.Component.Label));

    /// <summary>The band of ⁸B as components follow it.</summary>
    internal static DeferredVariation BoronShape(SolarSpectra spectra, Func<SolarPart, IEnumerable<FluxComponent>> components)
    {
        const string Name = "solar-b8-shape", Description = "shape of the 8B spectrum";
        return new DeferredVariation(Name, Description, () =>
        {
            FluxComponent[] central = Boron(0);
            return new SpectrumVariation(Name, Description, Varied(central, Boron(1)), Varied(central, Boron(-1)));
        });

        FluxComponent[] Boron(double sigmas) => [.. components(new SolarPart(SolarBranch.B8, SolarBranch.B8.Written(), 1, spectra.Boron.At(sigmas)))];
    }

    private static Dictionary<string, (IEnergySpectrum Spectrum, double Factor)> Varied(FluxComponent[] central, FluxComponent[] varied) =>
        central.Zip(varied).ToDictionary(p => p.First.Label, p => (p.Second.Spectrum, p.Second.Fluence / p.First.Fluence), StringComparer.Ordinal);

    private IEnumerable<FluxComponent> Components(SolarPart part, double flux) => part.Spectrum is TabulatedSpectrum continuum
        ? Continuum(part, continuum, flux)
        : Line(part, flux);

    private IEnumerable<FluxComponent> Line(SolarPart part, double flux)
    {
        FlavourMatrix density = conversion.DensityMatrix(part.Branch, part.Spectrum.EndPoint);
        return Flavours.Select(f => (Flavour: f, Probability: density[f, f].Real)).Where(f => f.Probability > 0)
            .Select(f => Component(part, f.Flavour, part.Spectrum, flux * part.Share * f.Probability))
            .Concat(OffDiagonal(part.Name).Select(e => (e, Value: Part(density[e.One, e.Other], e.Part))).Where(e => e.Value != 0)
                .Select(e => Coherence(e.e.One, e.e.Other, e.e.Part, e.e.Name, part.Spectrum, flux * part.Share * e.Value)));
    }

    private IEnumerable<FluxComponent> Continuum(SolarPart part, TabulatedSpectrum spectrum, double flux)
    {
        ImmutableArray<double> energies = spectrum.Energies;
        double[][] densities = [.. Flavours.Select(_ => new double[energies.Length])];
        var matrices = new FlavourMatrix[energies.Length];
        for (int i = 0; i < energies.Length; i++)
        {
            double produced = spectrum.Density(energies[i]);
            if (produced > 0)
            {
                FlavourMatrix density = conversion.DensityMatrix(part.Branch, energies[i]);
                matrices[i] = produced * density;
                for (int f = 0; f < Flavours.Length; f++)
                {
                    // Rounding may leave a probability of zero slightly negative.
                    densities[f][i] = produced * Math.Max(0, density[Flavours[f], Flavours[f]].Real);
                }
            }
        }

        for (int f = 0; f < Flavours.Length; f++)
        {
            if (densities[f].Any(d => d > 0))
            {
                var converted = TabulatedSpectrum.Normalised($"{part.Name} {Flavours[f].Written()}", energies, densities[f]);
                yield return Component(part, Flavours[f], converted, flux * part.Share * converted.Integral);
            }
        }

        foreach ((Flavour one, Flavour other, CoherencePart kind, string name) in OffDiagonal(part.Name))
        {
            double[] values = [.. matrices.Select(m => Part(m[one, other], kind))];
            if (values.Any(v => v != 0))
            {
                yield return Coherence(one, other, kind, name, new SignedSpectrum(name, energies, values), flux * part.Share);
            }
        }
    }

    /// <summary>The elements above the diagonal, by part, with names within a component's.</summary>
    internal static IEnumerable<(Flavour One, Flavour Other, CoherencePart Part, string Name)> OffDiagonal(string within) =>
        from pair in new[] { (0, 1), (0, 2), (1, 2) }
        from kind in Enum.GetValues<CoherencePart>()
        select (Flavours[pair.Item1], Flavours[pair.Item2], kind, $"{within} {Flavours[pair.Item1].Written()} with {Flavours[pair.Item2].Written()}, {(kind == CoherencePart.Real ? "real" : "imaginary")}");

    /// <summary>The real or imaginary part.</summary>
    internal static double Part(Complex value, CoherencePart part) => part == CoherencePart.Real ? value.Real : value.Imaginary;

    private static FluxComponent Coherence(Flavour one, Flavour other, CoherencePart part, string name, IEnergySpectrum spectrum, double fluence) =>
        new(one, spectrum, EmissionPhase.Steady, fluence) { Name = name, Coherence = new FluxCoherence(other, part) };

    private static FluxComponent Component(SolarPart part, Flavour flavour, IEnergySpectrum spectrum, double flux) =>
        new(flavour, spectrum, EmissionPhase.Steady, flux) { Name = $"{part.Name} {flavour.Written()}" };
}
