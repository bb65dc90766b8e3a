using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Definitions.Responses.Directions;
using Sevens.Experiments.Definitions.Responses.Joint;
using Sevens.Experiments.Definitions.Responses.PulseShapes;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Directions;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Joint;
using Sevens.Physics.Response.PulseShape;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the responses a definition describes, nominal or with a part of the chain replaced.</summary>
internal sealed class Detector
{
    private readonly ResponseDefinition definition;
    private readonly ImmutableArray<ObservableAxis> observables;
    private readonly ImmutableArray<Axis> axes;
    private readonly Material material;
    private readonly QuenchingAssembly quenchings;
    private readonly EfficiencyAssembly efficiencies;
    private readonly StageAssembly assembly;
    private readonly TabulatedFunction? table;
    private readonly Func<string, AtomicElectrons>? electrons;

    /// <summary>Takes what the chain is made of.</summary>
    /// <param name="definition">The chain.</param>
    /// <param name="observables">What the axes are.</param>
    /// <param name="axes">The axes of the experiment; the chain fills the first ones.</param>
    /// <param name="material">The target, whose elements may be quenched differently.</param>
    /// <param name="tables">The tables it refers to.</param>
    /// <param name="electrons">The electrons of an element, by its symbol; null where their recoils are no signal.</param>
    public Detector(ResponseDefinition definition, ImmutableArray<ObservableAxis> observables, ImmutableArray<Axis> axes, Material material, TableSet tables, Func<string, AtomicElectrons>? electrons = null)
    {
        this.electrons = electrons;
        this.definition = definition;
        this.observables = observables;
        this.axes = axes;
        this.material = material;
        quenchings = new QuenchingAssembly(tables);
        efficiencies = new EfficiencyAssembly(tables);
        assembly = new StageAssembly(efficiencies);
        if (definition.Efficiency is TabulatedEfficiencyDefinition tabulated)
        {
            table = efficiencies.Table(tabulated, SignalKind.ElectronEquivalentEnergy);
        }
    }

    public ResponseDefinition Definition => definition;

    public TimeEfficiency? TimeEfficiency => definition.TimeEfficiency is { } e ? new TimeEfficiency(e.Onset.Microseconds, e.Rate.PerMicrosecond) : null;

    /// <summary>The selection efficiency in photo-electrons; null where the axis is an energy.</summary>
    public LogisticEfficiency? PhotoelectronEfficiency => definition.Efficiency is LogisticEfficiencyDefinition logistic ? EfficiencyAssembly.Logistic(logistic) : null;

    /// <summary>The chain of the first observable.</summary>
    public DetectorChain First => new(
        "response",
        definition.Quenching,
        definition.Stages ?? [],
        quenching => Make(definition with { Quenching = quenching }, SignalScales.None),
        factor => Make(definition, new SignalScales(factor, null)),
        stages => Make(definition with { Stages = stages }, SignalScales.None));

    /// <summary>The chain of the second observable; null where there is none.</summary>
    public DetectorChain? Second => definition.Second is { } second
        ? new(
            "response.second",
            second.Quenching,
            second.Stages,
            quenching => Make(definition with { Second = second with { Quenching = quenching } }, SignalScales.None),
            factor => Make(definition, new SignalScales(null, factor)),
            stages => Make(definition with { Second = second with { Stages = stages } }, SignalScales.None))
        : null;

    /// <summary>What is seen of the direction of recoils; null where it is not observed.</summary>
    public DirectionResponse? Direction => definition.Direction is { } seen ? DirectionOf(seen) : null;

    private CurveScope Scope => definition.Quenching.Scope == CurveScope.EachElement ? CurveScope.EachElement : definition.Second?.Quenching.Scope ?? CurveScope.AllElements;

    public ElementResponses Nominal() => Make(definition, SignalScales.None);

    public ElementResponses WithEfficiency(LogisticEfficiencyDefinition efficiency) => Make(definition with { Efficiency = efficiency }, SignalScales.None);

    public ElementResponses WithRecoilEfficiency(EfficiencyDefinition efficiency) => Make(definition with { RecoilEfficiency = efficiency }, SignalScales.None);

    public ElementResponses WithPulseShape(PulseShapeDefinition shape) => Make(definition with { PulseShape = shape }, SignalScales.None);

    public DirectionResponse DirectionOf(DirectionDefinition seen) => new(
        axes[definition.Filled - 1],
        seen.Resolution is { } degrees ? AngularResolution.Gaussian(degrees, seen.Stochastic) : AngularResolution.Perfect,
        seen.HeadTail is { } sense ? efficiencies.Curve(sense, SignalKind.RecoilEnergy) : new ConstantEfficiency(1),
        seen.Pointing switch
        {
            null or TrackedPointing => SourcePointing.Tracked,
            IsotropicPointing => SourcePointing.Isotropic,
            SolarYearPointing sun => SourcePointing.SolarYear(sun.Latitude),
            _ => throw new NotSupportedException($"pointing of type {seen.Pointing.GetType().Name}"),
        });

    private ElementResponses Make(ResponseDefinition chain, SignalScales scales) => electrons is null
        ? OfNuclei(chain, scales)
        : OfNuclei(chain, scales).With(new ElectronResponse(OfElectrons(chain), electrons));

    private IEnergyResponse OfElectrons(ResponseDefinition chain)
    {
        if (chain.RecoilEfficiency is not null)
        {
            throw new InvalidOperationException("electronRecoils: found an efficiency in the energy of nuclear recoils, expected efficiencies after quenching, which electrons share");
        }

        RecoilingElement any = material.Nuclides.Select(n => new RecoilingElement(n.Nuclide.Symbol, n.Nuclide.Z, n.Nuclide.A)).First();
        var signal = new ElectronRecoil(quenchings.Signal(QuenchingAssembly.For(chain.Quenching, any), any).Kind);
        return chain.Stages is { } stages ? Staged(chain, stages, signal, any, SignalScales.None) : ShortForm(chain, signal);
    }

    private ElementResponses OfNuclei(ResponseDefinition chain, SignalScales scales)
    {
        if (Scope == CurveScope.AllElements)
        {
            return ElementResponses.Common(Of(chain, new RecoilingElement(string.Empty, 1, 1), scales));
        }

        return ElementResponses.ByElement(material.Nuclides.GroupBy(n => n.Nuclide.Symbol, StringComparer.Ordinal).ToImmutableDictionary(
            group => group.Key,
            group => Of(
                chain,
                new RecoilingElement(group.Key, group.First().Nuclide.Z, group.Sum(n => n.MoleFraction * n.Nuclide.A) / group.Sum(n => n.MoleFraction)),
                scales),
            StringComparer.Ordinal));
    }

    private IEnergyResponse Of(ResponseDefinition chain, RecoilingElement element, SignalScales scales)
    {
        (IRecoilSignal signal, MeasuredRanges ranges) = Signal(chain.Quenching, element, scales.First);
        IEnergyResponse response = ranges.Applied(chain.Stages is { } stages ? Staged(chain, stages, signal, element, scales) : ShortForm(chain, signal));
        IEnergyResponse selected = chain.RecoilEfficiency is { } efficiency ? new RecoilSelection(response, efficiencies.Curve(efficiency, SignalKind.RecoilEnergy)) : response;
        IEnumerable<IRecoilSignal> signals = chain.Second is { } second ? [signal, Signal(second.Quenching, element, scales.Second).Signal] : [signal];
        return signals.Where(s => s.Kind == SignalKind.ElectronEquivalentEnergy).Aggregate(selected, (whole, s) => new QuenchedResponse(whole, s));
    }

    private (IRecoilSignal Signal, MeasuredRanges Ranges) Signal(QuenchingDefinition quenching, RecoilingElement element, double? factor)
    {
        QuenchingDefinition curve = QuenchingAssembly.For(quenching, element);
        IRecoilSignal signal = quenchings.Signal(curve, element);
        MeasuredRanges ranges = quenchings.Ranges(curve);
        return (ranges.Applied(factor is { } scale ? QuenchingAssembly.Scaled(signal, scale) : signal), ranges);
    }

    private IEnergyResponse Staged(ResponseDefinition chain, ImmutableArray<StageDefinition> stages, IRecoilSignal signal, RecoilingElement element, SignalScales scales)
    {
        if (chain.PulseShape is { } shape)
        {
            return new PulseShapeResponse(
                signal,
                assembly.Stages(stages, signal.Kind),
                KindOf(0),
                axes[0],
                chain.BelowZero,
                Fraction(shape.Mean),
                new PromptSpectrum(shape.Spread, shape.Noise, shape.Selection is { } selection ? [efficiencies.Dimensionless(selection)] : [], axes[1]));
        }

        if (chain.Second is not { } second)
        {
            return ObservableAxes.Kind(observables[0]) is { } kind
                ? new StagedResponse(signal, assembly.Stages(stages, signal.Kind), kind, axes[0], chain.BelowZero)
                : new AcceptanceResponse(signal, assembly.Efficiencies(stages, signal.Kind), axes[0]);
        }

        (IRecoilSignal other, MeasuredRanges ranges) = Signal(second.Quenching, element, scales.Second);
        return ranges.Applied(second.Fluctuations switch
        {
            SharedQuantaFluctuations shared => new SharedQuantaResponse(
                signal, other, new QuantaSharing(shared.Fano, shared.Recombination), Readout(stages, signal, 0, chain.BelowZero), Readout(second.Stages, other, 1, second.BelowZero)),
            IndependentFluctuations => new IndependentResponse(
                new StagedResponse(signal, assembly.Stages(stages, signal.Kind), KindOf(0), axes[0], chain.BelowZero),
                new StagedResponse(other, assembly.Stages(second.Stages, other.Kind), KindOf(1), axes[1], second.BelowZero)),
            _ => throw new NotSupportedException($"fluctuations of type {second.Fluctuations.GetType().Name}"),
        });
    }

    private PromptFraction Fraction(PromptFractionDefinition mean) => mean switch
    {
        SaturatingFraction saturating => PromptFraction.Saturating(saturating.AtZero, saturating.Far, saturating.Scale.KeVnr),
        TabulatedFraction table => PromptFraction.Tabulated(efficiencies.Function(table.Table, table.Column, ObservableAxes.Unit(SignalKind.RecoilEnergy), table.Below, table.Above)),
        _ => throw new NotSupportedException($"prompt fraction of type {mean.GetType().Name}"),
    };

    private CountReadout Readout(ImmutableArray<StageDefinition> stages, IRecoilSignal signal, int axis, BelowZero belowZero) =>
        new(signal.Kind, assembly.Stages(stages, signal.Kind), KindOf(axis), axes[axis], belowZero);

    private SignalKind KindOf(int axis) => ObservableAxes.Kind(observables[axis])
        ?? throw new InvalidOperationException($"observables: found {observables[axis]}, which only counts, with a second observable, expected axes that the stages fill");

    private IEnergyResponse ShortForm(ResponseDefinition chain, IRecoilSignal signal) => chain.Resolution switch
    {
        GammaResolution gamma => new GammaPhotoelectronResponse(
            signal, chain.LightYield!.Value.PhotoelectronsPerKeVee, gamma.ShapePerKeVee, EfficiencyAssembly.Logistic((LogisticEfficiencyDefinition)chain.Efficiency!), axes[0]),
        PoissonResolution => new PoissonPhotoelectronResponse(
            signal, chain.LightYield!.Value.PhotoelectronsPerKeVee, EfficiencyAssembly.Logistic((LogisticEfficiencyDefinition)chain.Efficiency!), axes[0]),
        GaussianResolution gaussian => new GaussianEnergyResponse(signal, gaussian.Stochastic, table!, axes[0]),
        _ => throw new NotSupportedException($"resolution of type {chain.Resolution?.GetType().Name}"),
    };
}
