using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Text;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>Folds dark matter of an experiment's source with the same target, response and clock as its neutrinos.</summary>
internal sealed class DarkMatterFolding
{
    private readonly ExperimentDefinition definition;
    private readonly Material material;
    private readonly NeutrinoSource source;
    private readonly Axis? time;
    private readonly TimeEfficiency? acceptance;
    private readonly Func<ElementResponses> nominal;
    private readonly Lazy<SignalFolding> folding;
    private readonly SignalVariations variations;

    /// <summary>Takes what the neutrinos are folded with.</summary>
    /// <param name="definition">The experiment.</param>
    /// <param name="material">The target.</param>
    /// <param name="source">The source, with mesons and arrival time.</param>
    /// <param name="time">The axis of time before cuts; null where it is not observed.</param>
    /// <param name="acceptance">The efficiency in time, or null.</param>
    /// <param name="nominal">The response at the central values.</param>
    /// <param name="folding">What places events on the axes.</param>
    /// <param name="variations">The nuisances.</param>
    public DarkMatterFolding(
        ExperimentDefinition definition,
        Material material,
        NeutrinoSource source,
        Axis? time,
        TimeEfficiency? acceptance,
        Func<ElementResponses> nominal,
        Lazy<SignalFolding> folding,
        SignalVariations variations)
    {
        this.definition = definition;
        this.material = material;
        this.source = source;
        this.time = time;
        this.acceptance = acceptance;
        this.nominal = nominal;
        this.folding = folding;
        this.variations = variations;
    }

    /// <summary>The events without and with nuisances.</summary>
    /// <exception cref="InvalidOperationException">The experiment cannot see dark matter of its source; the message says why.</exception>
    public DarkMatterTemplate Fold(DarkParticle particle, Convention convention)
    {
        (BinnedArray events, ImmutableArray<(Nuclide, double)> nuclides) = Nominal(particle, convention);
        DarkMatterFlux flux = Flux(particle);
        return new DarkMatterTemplate(events, nuclides, variations.OfResponses((response, placed) => Sum(Placed(flux, convention, response, placed))));
    }

    /// <summary>Events on electrons without and with nuisances; null where the experiment does not see their recoils.</summary>
    /// <inheritdoc cref="Fold"/>
    public DarkMatterTemplate? FoldElectrons(DarkParticle particle) => NominalElectrons(particle) is not { } events
        ? null
        : new DarkMatterTemplate(events, [], variations.OfResponses((response, placed) => PlacedElectrons(Flux(particle), response.Electrons!, placed)));

    /// <summary>Events on electrons at the central values of every nuisance; null where the experiment does not see their recoils.</summary>
    /// <inheritdoc cref="Fold"/>
    public BinnedArray? NominalElectrons(DarkParticle particle) =>
        nominal().Electrons is { } seen ? PlacedElectrons(Flux(particle), seen, folding.Value) : null;

    /// <summary>The events at the central values of every nuisance, in all and by nuclide.</summary>
    /// <inheritdoc cref="Fold"/>
    public (BinnedArray Events, ImmutableArray<(Nuclide Nuclide, double Events)> Nuclides) Nominal(DarkParticle particle, Convention convention)
    {
        (Nuclide Nuclide, BinnedArray Events)[] placed = [.. Placed(Flux(particle), convention, nominal(), folding.Value)];
        return (Sum(placed), [.. placed.Select(p => (p.Nuclide, p.Events.Total))]);
    }

    private static BinnedArray Sum(IEnumerable<(Nuclide Nuclide, BinnedArray Events)> placed) => placed.Select(p => p.Events).Aggregate((a, b) => a.Plus(b));

    /// <summary>The flux, where dark matter can be made and seen.</summary>
    private DarkMatterFlux Flux(DarkParticle particle)
    {
        MesonProduction mesons = source.Mesons ?? throw Refused(
            $"source '{source.Name}', in which no beam makes mesons that dark matter could come from", "a stopped-pion source");
        if (mesons.Yields.IsEmpty)
        {
            throw Refused($"source '{source.Name}', which states no mesons", "mesons: in its definition, with the number of each kind per proton");
        }

        if (definition.Channels is not null || definition.Response?.Direction is not null)
        {
            throw Refused(definition.Channels is not null ? "charged-current channels" : "an axis of directions", "coherent scattering seen by the energy of recoils, with which dark matter is folded");
        }

        try
        {
            return new DarkMatterFlux(mesons, particle);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            throw new InvalidOperationException($"experiment '{definition.Name}': {PlainReason.Of(problem)}", problem);
        }
    }

    private InvalidOperationException Refused(string found, string expected) => new($"experiment '{definition.Name}': found {found}, expected {expected}");

    /// <summary>One array per nuclide: every slice of energies with the share of its delay in each time bin.</summary>
    private IEnumerable<(Nuclide Nuclide, BinnedArray Events)> Placed(DarkMatterFlux flux, Convention convention, ElementResponses response, SignalFolding placing) =>
        new DarkMatterRate(material, definition.Target.Mass.Kilograms, flux, response).Predict(convention)
            .GroupBy(e => e.Nuclide)
            .Select(group => (group.Key, group.Select(e => placing.Place(e.Events, Times(e.DelayMicroseconds))).Aggregate((a, b) => a.Plus(b))));

    private BinnedArray PlacedElectrons(DarkMatterFlux flux, ElectronResponse seen, SignalFolding placing) =>
        new DarkMatterElectronRate(material, definition.Target.Mass.Kilograms, flux, seen).Predict()
            .Select(e => placing.Place(e.Events, Times(e.DelayMicroseconds))).Aggregate((a, b) => a.Plus(b));

    private BinnedArray Times(double delay) => time is null
        ? new BinnedArray([Axis.Uniform(ObservableAxes.Time, "us", 0, 1, 1)], [1])
        : new BinnedArray([time], source.Arrival!.Delayed(delay, time.Edges.AsSpan(), acceptance));
}
