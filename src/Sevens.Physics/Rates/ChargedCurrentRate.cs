using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>
/// Events of charged-current reactions with tabulated cross sections: nuclei × Σ(flux components) ∫dE φ(E) σ(E) P(bin|E − threshold). The lepton takes all
/// of the neutrino energy above the threshold: what the nucleus keeps as recoil or excitation beyond it is not known to a total cross section.
/// </summary>
public sealed class ChargedCurrentRate : IEventRate
{
    private readonly Material material;
    private readonly double formulaUnits;
    private readonly ImmutableArray<FluxComponent> flux;
    private readonly ImmutableArray<ChargedCurrentChannel> channels;
    private readonly IEnergyResponse response;
    private readonly Lazy<ImmutableArray<RateComponent>> events;

    /// <summary>Prepares a target in a flux behind a response to leptons.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Flux components at the detector; those of other flavours do nothing.</param>
    /// <param name="channels">The reactions.</param>
    /// <param name="response">What the detector makes of the kinetic energy of a lepton, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    /// <exception cref="ArgumentException">No channel, one on a nuclide that the material does not hold, or no flux component of a flavour that reacts.</exception>
    public ChargedCurrentRate(
        Material material, double massKg, ImmutableArray<FluxComponent> flux, ImmutableArray<ChargedCurrentChannel> channels, IEnergyResponse response)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(response);
        if (!(massKg > 0 && double.IsFinite(massKg)))
        {
            throw new ArgumentOutOfRangeException(nameof(massKg), massKg, "expected a positive, finite mass in kg");
        }

        if (channels.IsDefaultOrEmpty)
        {
            throw new ArgumentException("expected one charged-current channel or more, found none", nameof(channels));
        }

        if (!flux.Any(f => channels.Any(c => c.Flavour == f.Flavour)))
        {
            throw new ArgumentException(
                $"found a flux of {string.Join(", ", flux.Select(f => f.Flavour.Written()).Distinct(StringComparer.Ordinal))}, expected {string.Join(" or ", channels.Select(c => c.Flavour.Written()).Distinct(StringComparer.Ordinal))}, which react",
                nameof(flux));
        }

        foreach (ChargedCurrentChannel channel in channels)
        {
            _ = material.NucleiPerKilogram(channel.Nuclide);
        }

        this.material = material;
        this.flux = flux;
        this.channels = channels;
        this.response = response;
        formulaUnits = material.FormulaUnits(massKg);
        events = new(Folded);
    }

    /// <inheritdoc/>
    /// <remarks>The tables leave the convention nothing to say: what is folded once holds under all.</remarks>
    public ImmutableArray<RateComponent> Predict(Convention convention) => [.. events.Value.Select(c => c with { Events = [.. c.Events] })];

    /// <inheritdoc/>
    public ImmutableArray<ImmutableArray<RateComponent>> Templates(Convention convention, IReadOnlyList<AmplitudePair> pairs) =>
        throw new InvalidOperationException("the signal is made of tabulated charged-current cross sections, which have no amplitudes: models of coherent scattering do not apply to it");

    private ImmutableArray<RateComponent> Folded()
    {
        (ChargedCurrentChannel Channel, FluxComponent Flux)[] reactions =
            [.. channels.SelectMany(channel => flux.Where(f => f.Flavour == channel.Flavour).Select(component => (channel, component)))];

        // The integrand has a kink wherever a spectrum or a table has one; one folding that ends panels at all of them serves every reaction.
        double[] ends = [.. reactions.SelectMany(r => Ends(r.Channel, r.Flux)).Where(t => t > 0)];
        RecoilFolding? folding = ends.Length == 0 ? null : RecoilFolding.PrepareLeptons(response, ends);
        return [.. reactions.Select(r => new RateComponent(r.Flux, r.Channel.Nuclide, Events(r.Channel, r.Flux, folding)))];
    }

    private static IEnumerable<double> Ends(ChargedCurrentChannel channel, FluxComponent component) => component.Spectrum is IContinuousSpectrum continuous
        ? continuous.Kinks.Append(continuous.LowestEnergy).Concat(channel.CrossSection.Points).Where(e => e < continuous.EndPoint).Append(continuous.EndPoint)
            .Select(e => e - channel.ThresholdMeV)
        : [];

    private double[] Events(ChargedCurrentChannel channel, FluxComponent component, RecoilFolding? folding)
    {
        double[] cells = new double[response.Cells];
        double highest = component.Spectrum.EndPoint - channel.ThresholdMeV;
        if (!(highest > 0))
        {
            return cells;
        }

        double targets = formulaUnits * material.Nuclides.First(n => n.Nuclide.Equals(channel.Nuclide)).MoleFraction * component.Fluence;
        if (component.Spectrum is not IContinuousSpectrum continuous)
        {
            response.RequireDefinedTo(highest);
            response.Fill(highest, cells);
            double scale = targets * channel.CrossSection.At(component.Spectrum.EndPoint);
            return [.. cells.Select(p => scale * p)];
        }

        double[] spectrum = new double[folding!.Recoils.Length];
        for (int i = 0; i < spectrum.Length && folding.Recoils[i] < highest; i++)
        {
            double energy = folding.Recoils[i] + channel.ThresholdMeV;
            spectrum[i] = targets * continuous.Density(energy) * channel.CrossSection.At(energy);
        }

        folding.Fold(spectrum, cells);
        return cells;
    }
}
