using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the responses a definition describes, nominal or with a part of the chain replaced.</summary>
internal sealed class Detector
{
    private readonly ResponseDefinition definition;
    private readonly ObservableAxis observable;
    private readonly Axis axis;
    private readonly Material material;
    private readonly QuenchingAssembly quenchings;
    private readonly EfficiencyAssembly efficiencies;
    private readonly TabulatedFunction? table;

    /// <summary>Takes what the chain is made of.</summary>
    /// <param name="definition">The chain.</param>
    /// <param name="observable">What the axis is.</param>
    /// <param name="axis">The axis it fills.</param>
    /// <param name="material">The target, whose elements may be quenched differently.</param>
    /// <param name="tables">The tables it refers to.</param>
    public Detector(ResponseDefinition definition, ObservableAxis observable, Axis axis, Material material, TableSet tables)
    {
        this.definition = definition;
        this.observable = observable;
        this.axis = axis;
        this.material = material;
        quenchings = new QuenchingAssembly(tables);
        efficiencies = new EfficiencyAssembly(tables);
        if (definition.Efficiency is TabulatedEfficiencyDefinition tabulated)
        {
            table = efficiencies.Table(tabulated, SignalKind.ElectronEquivalentEnergy);
        }
    }

    public ResponseDefinition Definition => definition;

    public TimeEfficiency? TimeEfficiency => definition.TimeEfficiency is { } e ? new TimeEfficiency(e.Onset.Microseconds, e.Rate.PerMicrosecond) : null;

    /// <summary>The selection efficiency in photo-electrons; null where the axis is an energy.</summary>
    public LogisticEfficiency? PhotoelectronEfficiency => definition.Efficiency is LogisticEfficiencyDefinition logistic ? EfficiencyAssembly.Logistic(logistic) : null;

    public ElementResponses Nominal() => Make(definition, factor: null);

    public ElementResponses WithQuenching(IEnumerable<double> coefficients) =>
        WithQuenching(new PolynomialQuenchingDefinition { Coefficients = [.. coefficients], Range = definition.Quenching.Range });

    public ElementResponses WithQuenching(QuenchingDefinition quenching) => Make(definition with { Quenching = quenching }, factor: null);

    public ElementResponses WithQuenchingScaled(double factor) => Make(definition, factor);

    public ElementResponses WithEfficiency(LogisticEfficiencyDefinition efficiency) => Make(definition with { Efficiency = efficiency }, factor: null);

    public ElementResponses WithRecoilEfficiency(EfficiencyDefinition efficiency) => Make(definition with { RecoilEfficiency = efficiency }, factor: null);

    public ElementResponses WithStage(int index, StageDefinition stage) => Make(definition with { Stages = definition.Stages!.Value.SetItem(index, stage) }, factor: null);

    private ElementResponses Make(ResponseDefinition chain, double? factor)
    {
        if (chain.Quenching.Scope == CurveScope.AllElements)
        {
            return ElementResponses.Common(Of(chain, chain.Quenching, new RecoilingElement(string.Empty, 1, 1), factor));
        }

        return ElementResponses.ByElement(material.Nuclides.GroupBy(n => n.Nuclide.Symbol, StringComparer.Ordinal).ToImmutableDictionary(
            group => group.Key,
            group =>
            {
                var element = new RecoilingElement(group.Key, group.First().Nuclide.Z, group.Sum(n => n.MoleFraction * n.Nuclide.A) / group.Sum(n => n.MoleFraction));
                return Of(chain, QuenchingAssembly.For(chain.Quenching, element), element, factor);
            },
            StringComparer.Ordinal));
    }

    private IEnergyResponse Of(ResponseDefinition chain, QuenchingDefinition quenching, RecoilingElement element, double? factor)
    {
        IRecoilSignal signal = quenchings.Signal(quenching, element);
        if (factor is { } scale)
        {
            signal = QuenchingAssembly.Scaled(signal, scale);
        }

        MeasuredRanges ranges = quenchings.Ranges(quenching);
        signal = ranges.Applied(signal);
        IEnergyResponse response = ranges.Applied(chain.Stages is { } stages ? Staged(chain, stages, signal) : ShortForm(chain, signal));
        return chain.RecoilEfficiency is { } efficiency ? new RecoilSelection(response, efficiencies.Curve(efficiency, SignalKind.RecoilEnergy)) : response;
    }

    private IEnergyResponse Staged(ResponseDefinition chain, ImmutableArray<StageDefinition> stages, IRecoilSignal signal)
    {
        var assembly = new StageAssembly(efficiencies);
        return ObservableAxes.Kind(observable) is { } kind
            ? new StagedResponse(signal, assembly.Stages(stages, signal.Kind), kind, axis, chain.BelowZero)
            : new AcceptanceResponse(signal, assembly.Efficiencies(stages, signal.Kind), axis);
    }

    private IEnergyResponse ShortForm(ResponseDefinition chain, IRecoilSignal signal) => chain.Resolution switch
    {
        GammaResolution gamma => new GammaPhotoelectronResponse(
            signal, chain.LightYield!.Value.PhotoelectronsPerKeVee, gamma.ShapePerKeVee, EfficiencyAssembly.Logistic((LogisticEfficiencyDefinition)chain.Efficiency!), axis),
        PoissonResolution => new PoissonPhotoelectronResponse(
            signal, chain.LightYield!.Value.PhotoelectronsPerKeVee, EfficiencyAssembly.Logistic((LogisticEfficiencyDefinition)chain.Efficiency!), axis),
        GaussianResolution gaussian => new GaussianEnergyResponse(signal, gaussian.Stochastic, table!, axis),
        _ => throw new NotSupportedException($"resolution of type {chain.Resolution?.GetType().Name}"),
    };
}
