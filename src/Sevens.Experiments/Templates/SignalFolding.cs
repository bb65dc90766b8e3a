using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Directions;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Experiments.Templates;

/// <summary>Folds flux, cross section and one detector response into the signal on an experiment's axes.</summary>
internal sealed class SignalFolding
{
    private readonly IEventRate rate;
    private readonly Lazy<IEventRate?> coherent;
    private readonly ElectronRate? electrons;
    private readonly Lazy<ElectronRate?> coherentElectrons;
    private readonly ImmutableArray<Axis> folded;
    private readonly bool timed;
    private readonly SignalArrival arrival;
    private readonly ReleasedShape? shape;
    private readonly IReadOnlyList<AxisWindow> windows;
    private readonly ImmutableArray<FluxComponent> fluxes;
    private readonly Func<ImmutableArray<FluxComponent>, IEventRate> rateOf;
    private readonly double? baseline;

    /// <summary>Prepares the folding.</summary>
    /// <param name="flux">The fluxes of flavours, and perhaps elements off the diagonal of their density matrix.</param>
    /// <param name="rateOf">Target and response in a flux.</param>
    /// <param name="electronsOf">The same for recoils of electrons; null where they are no signal.</param>
    /// <param name="axes">The experiment's axes; the response fills all but time, which is the last.</param>
    /// <param name="arrival">The accepted share of each component per time bin; a single bin of 1 where time is not observed.</param>
    /// <param name="shape">A released shape of the Standard Model's signal with total 1 on all axes, or null where energy and time are what was folded.</param>
    /// <param name="windows">Cuts.</param>
    /// <param name="baseline">The distance to the source, m, over which neutrinos may oscillate; null where there is no one distance.</param>
    public SignalFolding(
        ImmutableArray<FluxComponent> flux,
        Func<ImmutableArray<FluxComponent>, IEventRate> rateOf,
        Func<ImmutableArray<FluxComponent>, ElectronRate>? electronsOf,
        ImmutableArray<Axis> axes,
        SignalArrival arrival,
        BinnedArray? shape,
        IReadOnlyList<AxisWindow> windows,
        double? baseline)
    {
        fluxes = [.. flux.Where(f => f.Coherence is null)];
        this.rateOf = rateOf;
        this.baseline = baseline;
        ImmutableArray<FluxComponent> coherences = [.. flux.Where(f => f.Coherence is not null)];
        rate = rateOf(fluxes);
        electrons = electronsOf?.Invoke(fluxes);
        coherent = new(() => coherences.IsEmpty ? null : rateOf(coherences));
        coherentElectrons = new(() => coherences.IsEmpty ? null : electronsOf?.Invoke(coherences));
        folded = [.. axes.Where(a => !string.Equals(a.Name, ObservableAxes.Time, StringComparison.Ordinal))];
        timed = folded.Length < axes.Length;
        this.arrival = arrival;
        this.windows = windows;
        this.shape = shape is null ? null : new ReleasedShape(shape, [.. rate.Predict(Convention.Sevens).Select(c => (c.Events, arrival[c.Flux]))]);
    }

    /// <summary>The signal under a convention.</summary>
    public SignalTemplate Fold(Convention convention) => Sum(rate.Predict(convention).Select(Placed));

    /// <summary>
    /// Templates of amplitudes on the experiment's axes: for each pair one per flux component and nuclide, or per flux component on electrons; then one per
    /// element off the diagonal of the source's density matrix, where those are asked for.
    /// </summary>
    public ImmutableArray<ImmutableArray<PlacedEvents>> Templates(Convention convention, IReadOnlyList<AmplitudePair> pairs, FlavourContent content)
    {
        var oscillating = pairs.Select(p => p.MassSplitting).OfType<double>().Distinct()
            .ToDictionary(splitting => splitting, splitting => new Queue<ImmutableArray<PlacedEvents>>(Oscillating(splitting)));
        Queue<ImmutableArray<PlacedEvents>> nuclei = Of(ScatteringTarget.Nucleus), ofElectrons = Of(ScatteringTarget.Electron);
        return [.. pairs.Select(p => (p.MassSplitting is { } splitting ? oscillating[splitting] : p.Target == ScatteringTarget.Nucleus ? nuclei : ofElectrons).Dequeue())];

        IEnumerable<ImmutableArray<PlacedEvents>> Oscillating(double splitting)
        {
            var share = new OscillatingShare(splitting, new OscillationPath(baseline ?? throw new InvalidOperationException("found no baseline, expected one over which neutrinos oscillate")));
            return rateOf(fluxes.Surviving(share)).Templates(convention, [.. pairs.Where(p => p.MassSplitting == splitting)]).Select(parts => parts.Select(Placed).ToImmutableArray());
        }

        Queue<ImmutableArray<PlacedEvents>> Of(ScatteringTarget target)
        {
            AmplitudePair[] own = [.. pairs.Where(p => p.Target == target && p.MassSplitting is null)];
            if (own.Length == 0)
            {
                return [];
            }

            ImmutableArray<ImmutableArray<RateComponent>> folds = target == ScatteringTarget.Nucleus ? rate.Templates(convention, own) : Electrons.Templates(convention, own);
            ImmutableArray<ImmutableArray<RateComponent>>? coherences = content == FlavourContent.Diagonal ? null
                : target == ScatteringTarget.Nucleus ? coherent.Value?.Templates(convention, own) : coherentElectrons.Value?.Templates(convention, own);
            return new(folds.Select((parts, pair) => parts.Concat(coherences?[pair] ?? []).Select(Placed).ToImmutableArray()));
        }
    }

    private ElectronRate Electrons => electrons ?? throw new InvalidOperationException("found amplitudes of electrons, expected only those of nuclei: the experiment has no electronRecoils");

    private static SignalTemplate Sum(IEnumerable<PlacedEvents> placed)
    {
        ImmutableArray<PlacedEvents> all = [.. placed];
        BinnedArray sum = all[0].Events;
        foreach (PlacedEvents events in all.Skip(1))
        {
            sum = sum.Plus(events.Events);
        }

        return new SignalTemplate(sum, [.. all.Select(p => new SignalPart(p.Flavour, p.Nuclide!, p.Events.Total))]);
    }

    /// <summary>Events by energy bin with their accepted share by time bin, on the experiment's axes; or in the released shape, which knows more than the folding does of the detector.</summary>
    public BinnedArray Place(double[] energies, BinnedArray times)
    {
        BinnedArray events = shape is null ? InEnergyAndTime(new BinnedArray(folded, energies), times) : shape.Of(energies, times);
        return windows.Aggregate(events, (a, w) => a.Window(w.Axis, w.Lower, w.Upper));
    }

    private PlacedEvents Placed(RateComponent component) => new(component.Flux.Flavour, component.Nuclide, Place(component.Events, arrival[component.Flux]));

    private BinnedArray InEnergyAndTime(BinnedArray energy, BinnedArray times) => timed ? BinnedArray.Outer(energy, times) : energy;
}
