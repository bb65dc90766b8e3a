using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>Folds flux, cross section and one detector response into the signal on an experiment's axes.</summary>
internal sealed class SignalFolding
{
    private readonly CoherentRate rate;
    private readonly ImmutableArray<Axis> axes;
    private readonly ImmutableDictionary<EmissionPhase, BinnedArray> arrival;
    private readonly BinnedArray? shape;
    private readonly IReadOnlyList<AxisWindow> windows;

    /// <summary>Prepares the folding.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Flux at the detector.</param>
    /// <param name="response">The detector response.</param>
    /// <param name="axes">The experiment's axes; the first is the one of the response.</param>
    /// <param name="arrival">The accepted share of each phase per time bin; a single bin of 1 where time is not observed.</param>
    /// <param name="shape">A released shape with total 1 on all axes, or null where energy and time are what was folded.</param>
    /// <param name="windows">Cuts.</param>
    public SignalFolding(
        Material material,
        double massKg,
        ImmutableArray<FluxComponent> flux,
        IEnergyResponse response,
        ImmutableArray<Axis> axes,
        ImmutableDictionary<EmissionPhase, BinnedArray> arrival,
        BinnedArray? shape,
        IReadOnlyList<AxisWindow> windows)
    {
        rate = new CoherentRate(material, massKg, flux, response);
        this.axes = axes;
        this.arrival = arrival;
        this.shape = shape;
        this.windows = windows;
    }

    /// <summary>The signal under a convention.</summary>
    public SignalTemplate Fold(Convention convention)
    {
        ImmutableArray<RateComponent> components = rate.Predict(convention);
        return shape is null ? FoldedInTime(components) : WithReleasedShape(components, shape);
    }

    private SignalTemplate FoldedInTime(ImmutableArray<RateComponent> components)
    {
        BinnedArray? sum = null;
        var parts = ImmutableArray.CreateBuilder<SignalPart>(components.Length);
        foreach (RateComponent component in components)
        {
            var energy = new BinnedArray([axes[0]], component.Events);
            BinnedArray events = Cut(axes.Length == 1 ? energy : BinnedArray.Outer(energy, arrival[component.Flux.Phase]));
            parts.Add(new SignalPart(component.Flux.Flavour, component.Nuclide, events.Total));
            sum = sum is null ? events : sum.Plus(events);
        }

        return new SignalTemplate(sum!, parts.MoveToImmutable());
    }

    /// <summary>The release's shape holds flavours and nuclides together, so a cut takes the same share of each.</summary>
    private SignalTemplate WithReleasedShape(ImmutableArray<RateComponent> components, BinnedArray released)
    {
        BinnedArray cut = Cut(released);
        double share = cut.Total;
        double total = 0;
        var parts = ImmutableArray.CreateBuilder<SignalPart>(components.Length);
        foreach (RateComponent component in components)
        {
            double events = component.Events.Sum() * arrival[component.Flux.Phase].Total;
            total += events;
            parts.Add(new SignalPart(component.Flux.Flavour, component.Nuclide, events * share));
        }

        return new SignalTemplate(cut.Scaled(total), parts.MoveToImmutable());
    }

    private BinnedArray Cut(BinnedArray array) => windows.Aggregate(array, (a, w) => a.Window(w.Axis, w.Lower, w.Upper));
}
