using System.Collections.Immutable;
using System.Numerics;
using Sevens.Numerics.Interpolation;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// What couplings of neutrinos with matter change in the solar neutrinos of <see cref="Sun"/> by day: the density matrix moves by ΔP_k(E) (|ν_k⟩⟨ν_k| − |ν_3⟩⟨ν_3|), where
/// the mass states do not depend on couplings. ΔP_k is a polynomial in ln E through a few energies, so that its spectra are fixed and only numbers depend on couplings.
/// </summary>
public sealed class SolarResponse
{
    private const double LowestEnergy = 0.05;
    private const int Nodes = 20;
    private static readonly Flavour[] Flavours = [Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino];
    private readonly SolarSpectra spectra;
    private readonly SolarFluxes fluxes;
    private readonly AdiabaticConversion day;
    private readonly ImmutableArray<MatterCouplings> directions;

    /// <summary>Takes spectra, fluxes and the Sun.</summary>
    /// <param name="spectra">The spectra as produced.</param>
    /// <param name="fluxes">The fluxes.</param>
    /// <param name="day">The Sun with the couplings from which changes are counted.</param>
    /// <param name="directions">What a parameter of 1 adds to the couplings; one or more.</param>
    public SolarResponse(SolarSpectra spectra, SolarFluxes fluxes, AdiabaticConversion day, ImmutableArray<MatterCouplings> directions)
    {
        ArgumentNullException.ThrowIfNull(spectra);
        ArgumentNullException.ThrowIfNull(fluxes);
        ArgumentNullException.ThrowIfNull(day);
        this.spectra = spectra;
        this.fluxes = fluxes;
        this.day = day;
        this.directions = directions;
    }

    /// <summary>
    /// At 1 au: components with <see cref="FluxComponent.Levels"/>, one per branch or line, energy and element of the density matrix. Fluxes and the shape of ⁸B vary as those
    /// of <see cref="Sun.AtEarth"/>.
    /// </summary>
    /// <param name="name">What the source is called.</param>
    /// <param name="branches">Which branches, each once.</param>
    /// <param name="lines">What the ⁷Be lines are taken for.</param>
    public NeutrinoSource AtEarth(string name, IReadOnlyList<SolarBranch> branches, LineTreatment lines)
    {
        ArgumentNullException.ThrowIfNull(branches);
        ImmutableArray<(SolarBranch Branch, FluxComponent Component)> components =
            [.. branches.SelectMany(b => spectra.Parts(b, lines).SelectMany(p => Components(p, fluxes.Of(b).Flux)).Select(c => (b, c)))];
        return new NeutrinoSource(name, components.Select(c => c.Component).Where(c => c.Coherence is null))
        {
            Coherences = [.. components.Select(c => c.Component).Where(c => c.Coherence is not null)],
            Variations =
            [
                .. branches.Select(b => Sun.Normalisation(fluxes, b, components)),
                .. branches.Contains(SolarBranch.B8) ? [Sun.BoronShape(spectra, p => Components(p, 1))] : Array.Empty<SourceVariation>(),
            ],
            Citations = fluxes.Citations,
        };
    }

    private IEnumerable<FluxComponent> Components(SolarPart part, double flux) => part.Spectrum is TabulatedSpectrum continuum
        ? Continuum(part, continuum, flux)
        : Elements(part, part.Spectrum.EndPoint, part.Spectrum, flux * part.Share);

    private IEnumerable<FluxComponent> Continuum(SolarPart part, TabulatedSpectrum spectrum, double flux)
    {
        double lowest = Math.Log(Math.Max(LowestEnergy, spectrum.LowestEnergy)), highest = Math.Log(spectrum.EndPoint);
        var nodes = new ChebyshevNodes(Nodes, lowest, highest);
        return Enumerable.Range(0, Nodes).SelectMany(node => Elements(
            part,
            Math.Exp(nodes.Values[node]),
            new SignedSpectrum(
                part.Name,
                spectrum.Energies,
                [.. spectrum.Energies.Select(e => spectrum.Density(e) * nodes.Cardinal(node, Math.Clamp(e > 0 ? Math.Log(e) : lowest, lowest, highest)).Value)]),
            flux * part.Share));
    }

    private IEnumerable<FluxComponent> Elements(SolarPart part, double energyMeV, IEnergySpectrum spectrum, double fluence)
    {
        (LevelChange lightest, LevelChange middle) = day.Changes(part.Branch, energyMeV, directions);
        (FlavourMatrix Lightest, FlavourMatrix Middle) replacements = day.Replacements;
        string at = FormattableString.Invariant($"{part.Name} at {energyMeV:R} MeV");
        foreach (Flavour flavour in Flavours)
        {
            yield return Element(flavour, $"{at}, {flavour.Written()}", m => m[flavour, flavour].Real);
        }

        foreach ((Flavour one, Flavour other, CoherencePart kind, string name) in Sun.OffDiagonal(at))
        {
            yield return Element(one, name, m => Sun.Part(m[one, other], kind)) with { Coherence = new FluxCoherence(other, kind) };
        }

        FluxComponent Element(Flavour flavour, string name, Func<FlavourMatrix, double> of) => new(flavour, spectrum, EmissionPhase.Steady, fluence)
        {
            Name = name,
            Levels = [new LevelShare(of(replacements.Lightest), lightest), new LevelShare(of(replacements.Middle), middle)],
        };
    }
}
