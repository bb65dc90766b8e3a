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
    }

    /// <inheritdoc/>
    /// <remarks>The tables leave the convention nothing to say.</remarks>
    public ImmutableArray<RateComponent> Predict(Convention convention) =>
    [
        .. channels.SelectMany(channel => flux.Where(f => f.Flavour == channel.Flavour).Select(component => new RateComponent(component, channel.Nuclide, Events(channel, component)))),
    ];

    /// <inheritdoc/>
    public ImmutableArray<ImmutableArray<RateComponent>> Templates(Convention convention, IReadOnlyList<AmplitudePair> pairs) =>
        throw new InvalidOperationException("the signal is made of tabulated charged-current cross sections, which have no amplitudes: models of coherent scattering do not apply to it");

    private double[] Events(ChargedCurrentChannel channel, FluxComponent component)
    {
        double[] events = new double[response.Cells];
        double highest = component.Spectrum.EndPoint - channel.ThresholdMeV;
        if (!(highest > 0))
        {
            return events;
        }

        double targets = formulaUnits * material.Nuclides.First(n => n.Nuclide.Equals(channel.Nuclide)).MoleFraction * component.Fluence;
        if (component.Spectrum is not IContinuousSpectrum continuous)
        {
            response.RequireDefinedTo(highest);
            response.Fill(highest, events);
            double scale = targets * channel.CrossSection.At(component.Spectrum.EndPoint);
            return [.. events.Select(p => scale * p)];
        }

        // The integrand has a kink wherever spectrum or table has one.
        IEnumerable<double> kinks = continuous.Kinks.Append(continuous.LowestEnergy).Concat(channel.CrossSection.Points)
            .Select(e => e - channel.ThresholdMeV).Where(t => t > 0 && t < highest);
        RecoilFolding folding = RecoilFolding.PrepareLeptons(response, [highest, .. kinks]);
        double[] spectrum = new double[folding.Recoils.Length];
        for (int i = 0; i < spectrum.Length; i++)
        {
            double energy = folding.Recoils[i] + channel.ThresholdMeV;
            spectrum[i] = targets * continuous.Density(energy) * channel.CrossSection.At(energy);
        }

        folding.Fold(spectrum, events);
        return events;
    }
}
