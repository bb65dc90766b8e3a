using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>
/// Neutrinos in the Standard Model and, besides, dark matter that the beam makes, on nuclei and, where they are seen, on electrons. Its number is a template,
/// folded at given masses, times ε⁴ or y².
/// </summary>
internal sealed class DarkMatterSignal : ITheorySignal, IFurtherSignal
{
    private readonly ITheorySignal standard;
    private readonly DarkParticle particle;
    private readonly double scale;
    private readonly ImmutableArray<Factor> factors;

    /// <summary>A signal with given parameters.</summary>
    /// <param name="standard">The Standard Model, with its own parameters.</param>
    /// <param name="particle">Dark matter.</param>
    /// <param name="scale">What multiplies the template for ε = 1.</param>
    /// <param name="coupling">The coupling where it is a parameter; null where it is in the scale.</param>
    /// <param name="power">The power of the coupling.</param>
    public DarkMatterSignal(StandardModelSignal standard, DarkParticle particle, double scale, Parameter? coupling, int power)
        : this(standard, particle, scale, coupling is null ? [] : [.. Enumerable.Repeat<Factor>(new Proportional(coupling.Name), power)]) =>
        Parameters = coupling is null ? standard.Parameters : [.. standard.Parameters, coupling];

    private DarkMatterSignal(ITheorySignal standard, DarkParticle particle, double scale, ImmutableArray<Factor> factors)
    {
        this.standard = standard;
        this.particle = particle;
        this.scale = scale;
        this.factors = factors;
    }

    /// <inheritdoc/>
    public ImmutableArray<Parameter> Parameters { get; private init; }

    /// <inheritdoc/>
    public string Particle => "dark matter";

    /// <inheritdoc/>
    TheoryFreedom ITheorySignal.Freedom => standard.Freedom;

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> Terms(Flavour flavour, Nuclide nuclide) => standard.Terms(flavour, nuclide);

    /// <inheritdoc/>
    public IEnumerable<ModelTerm> ElectronTerms(Flavour flavour) => standard.ElectronTerms(flavour);

    /// <inheritdoc/>
    ITheorySignal ITheorySignal.Under(Convention convention) => With(standard.Under(convention));

    /// <inheritdoc/>
    ITheorySignal ITheorySignal.Shifted(CouplingShifts shifts) => With(standard.Shifted(shifts));

    /// <inheritdoc/>
    public SignalTerm Further(Experiment experiment, Convention convention) => Term(experiment.DarkMatter(particle, convention));

    /// <inheritdoc/>
    public SignalTerm? FurtherElectrons(Experiment experiment) => experiment.DarkMatterOnElectrons(particle) is { } template ? Term(template) : null;

    /// <inheritdoc/>
    public SignalTemplate At(Experiment experiment, Convention convention, IReadOnlyDictionary<string, double> values)
    {
        (BinnedArray events, ImmutableArray<(Nuclide Nuclide, double Events)> nuclides) = experiment.CentralDarkMatter(particle, convention);
        double strength = Strength(values);
        return new SignalTemplate(events.Scaled(strength), []) { Further = [.. nuclides.Select(n => new FurtherPart(Particle, n.Nuclide, strength * n.Events))] };
    }

    /// <inheritdoc/>
    public ElectronPart? ElectronsAt(Experiment experiment, IReadOnlyDictionary<string, double> values) =>
        experiment.CentralDarkMatterOnElectrons(particle) is { } events ? new ElectronPart(Particle, events.Scaled(Strength(values))) : null;

    private double Strength(IReadOnlyDictionary<string, double> values) => factors.Aggregate(scale, (product, f) => product * f.At(values[f.Parameter]).Value);

    private SignalTerm Term(DarkMatterTemplate template) => new(
        template.Events.Scaled(scale), factors, null, [.. template.Variations.Select(v => v with { Up = v.Up.Scaled(scale), Down = v.Down?.Scaled(scale) })]);

    private DarkMatterSignal With(ITheorySignal moved) => new(moved, particle, scale, factors) { Parameters = Parameters };
}
