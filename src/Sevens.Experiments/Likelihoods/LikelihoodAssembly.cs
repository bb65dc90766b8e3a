using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Likelihoods;

/// <summary>
/// Builds the binned likelihood of experiments. A nuisance is one parameter wherever it is named, so that experiments that share one are correlated by it.
/// </summary>
public sealed class LikelihoodAssembly
{
    /// <summary>The name of the signal component, and of its strength where a single experiment is fitted.</summary>
    public const string Signal = ExperimentDefinition.SignalName;

    /// <summary>The name of the component of what scatters off electrons.</summary>
    public const string Electrons = "electronRecoils";

    private readonly Dictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private readonly List<Parameter> order = [];
    private readonly List<Channel> channels = [];
    private readonly SortedSet<string> held = new(StringComparer.Ordinal);
    private readonly Convention convention;
    private readonly NuisanceChoice nuisances;
    private readonly ISignalModel? model;
    private readonly TheoryNuisances? theory;
    private readonly Decorrelation decorrelation;
    private readonly NuisanceCorrelations correlations = new();
    private readonly Dictionary<string, (NuisanceUse Use, string Experiment)> meanings = new(StringComparer.Ordinal);

    private LikelihoodAssembly(Convention convention, NuisanceChoice nuisances, ISignalModel? model, TheoryNuisances? theory, Decorrelation decorrelation)
    {
        this.decorrelation = decorrelation;
        this.convention = convention;
        this.nuisances = nuisances;
        this.model = theory?.Model ?? model;
        this.theory = theory;
    }

    /// <summary>Builds the likelihood of experiments.</summary>
    /// <param name="experiments">One or more, each with data.</param>
    /// <param name="convention">The convention of the prediction.</param>
    /// <param name="strength">How the signal of an experiment enters, by the name of its signal parameter.</param>
    /// <param name="nuisances">Whether constrained nuisances are profiled.</param>
    /// <param name="model">The physics parameters that the signal depends on, or null where it is that of the convention.</param>
    /// <param name="measurements">What was measured elsewhere of parameters that the model has.</param>
    /// <param name="theory">The errors of the cross section to profile besides, one parameter each; null for none.</param>
    /// <param name="decorrelated">Nuisances that each experiment has a copy of its own of; null for none.</param>
    /// <exception cref="InvalidOperationException">
    /// No experiment, one named twice, one without data, or a nuisance that does not mean the same wherever it is named;
    /// or errors of the cross section with a model that cannot follow them; or a nuisance to decorrelate that no experiment names.
    /// </exception>
    public static ExperimentLikelihood Of(
        IReadOnlyList<Experiment> experiments,
        Convention convention,
        Func<string, SignalStrength> strength,
        NuisanceChoice nuisances,
        ISignalModel? model = null,
        IReadOnlyList<AuxiliaryMeasurement>? measurements = null,
        TheorySet? theory = null,
        IReadOnlyList<string>? decorrelated = null)
    {
        if (experiments.Count == 0)
        {
            throw new InvalidOperationException("found no experiment, expected at least one to fit");
        }

        if (experiments.GroupBy(e => e.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            throw new InvalidOperationException($"found experiment '{repeated.Key}' {repeated.Count()} times, expected each once");
        }

        TheoryNuisances? errors = theory is null || nuisances == NuisanceChoice.HoldConstrained ? null : new TheoryNuisances(theory, convention, experiments, model);
        var assembly = new LikelihoodAssembly(convention, nuisances, model, errors, new Decorrelation(decorrelated ?? []));
        foreach (Parameter parameter in model?.Parameters ?? [])
        {
            assembly.Declare(parameter);
        }

        var contributions = ImmutableArray.CreateBuilder<ExperimentChannels>();
        foreach (Experiment experiment in experiments)
        {
            string parameter = SignalParameter(experiment, experiments.Count);
            contributions.Add(assembly.Add(experiment, parameter, strength(parameter)));
        }

        assembly.decorrelation.ThrowIfIdle();
        foreach (Parameter parameter in errors?.Parameters ?? [])
        {
            assembly.Declare(parameter);
        }

        assembly.held.UnionWith(errors?.LeftOut ?? []);
        (ImmutableArray<Parameter> all, ImmutableArray<AuxiliaryMeasurement> joint, ImmutableArray<string> idle) = nuisances == NuisanceChoice.HoldConstrained
            ? ([.. assembly.order], [], [])
            : assembly.correlations.Applied([.. assembly.order]);
        assembly.held.UnionWith(idle);
        AuxiliaryMeasurement[] elsewhere = [.. measurements ?? [], .. errors?.Measurements ?? [], .. joint];
        return new ExperimentLikelihood(new LikelihoodModel(all, assembly.channels, elsewhere), contributions.ToImmutable(), [.. assembly.held]);
    }

    /// <summary>What figures call what scatters off electrons: neutrinos, and the further particle of a model that has one.</summary>
    public static string ElectronsTitle(ISignalModel? model) => model is IFurtherSignal { Particle: var particle } ? $"Neutrino–electron, {particle}" : "Neutrino–electron";

    /// <summary>The name of an experiment's signal strength: <c>cevns</c> alone, <c>cevns:NAME</c> among several.</summary>
    public static string SignalParameter(Experiment experiment, int experimentCount) => experimentCount == 1 ? Signal : $"{Signal}:{experiment.Name}";

    /// <summary>Whether a name is that of an experiment's signal strength.</summary>
    public static bool IsSignalParameter(string name) =>
        string.Equals(name, Signal, StringComparison.Ordinal) || name?.StartsWith($"{Signal}:", StringComparison.Ordinal) == true;

    private ExperimentChannels Add(Experiment experiment, string signalParameter, SignalStrength strength)
    {
        BinnedArray observed = experiment.Observed
            ?? throw new InvalidOperationException($"experiment '{experiment.Name}' has no data, expected counts or measured values to fit");
        RequireOneMeaning(experiment);
        foreach (StatedCorrelation correlation in experiment.Correlations)
        {
            correlations.Add(correlation, name => decorrelation.WouldBe(name, experiment.Name));
        }

        SignalTemplate signal = experiment.Signal(convention);
        Declare(new Parameter(signalParameter, 1, 0) { Scale = 0.1 });
        List<Component> components = [.. SignalComponents(experiment, signal, signalParameter, strength)];
        List<ComponentGroup> groups = [new ComponentGroup(Signal, experiment.SignalTitle, signal.Events.Total, [.. components.Select(c => c.Name)])];
        if (experiment.HasElectrons)
        {
            Component[] electrons = [.. ElectronComponents(experiment, strength)];
            double total = SignalPrediction.OfElectrons(experiment, convention, model: null, ImmutableDictionary<string, double>.Empty).Sum(e => e.Events.Total);
            components.AddRange(electrons);
            groups.Add(new ComponentGroup(Electrons, ElectronsTitle(model), total, [.. electrons.Select(c => c.Name)]));
        }

        foreach (BackgroundTemplate background in experiment.Backgrounds)
        {
            IReadOnlyList<Component> made = background switch
            {
                { Auxiliary: { } auxiliary } => AuxiliaryComponents(experiment, background, auxiliary),
                { Off: { } off } => OffComponents(experiment, background, off),
                _ => [BackgroundComponent(experiment, background)],
            };
            components.AddRange(made);
            groups.Add(new ComponentGroup(background.Name, background.Title, background.Events.Total, [.. made.Select(c => c.Name)]));
        }

        channels.Add(new Channel(
            experiment.Name,
            experiment.ObservedErrors is { } errors ? new MeasuredValues(observed.ToArray(), errors.ToArray()) : new Counts(observed.ToArray()),
            components));
        return new ExperimentChannels(experiment, experiment.Name, signalParameter, signal, [.. groups]);
    }

    private IEnumerable<Component> SignalComponents(Experiment experiment, SignalTemplate signal, string signalParameter, SignalStrength strength)
    {
        List<Factor> factors = SignalFactors(experiment, signalParameter, strength);
        if (model is not null)
        {
            return SignalTerms.Of(experiment, convention, model, theory?.OfModel ?? []).Select((term, i) => new Component(
                FormattableString.Invariant($"{Signal}.{i}"),
                term.Events.ToArray(),
                [.. factors, .. term.Factors],
                [.. term.Variations.SelectMany(v => Morphs(experiment, v, term.Events, rescaledTo: null)), .. term.Theory.Select(v => Deformed(v, term.Events, rescaledTo: null))])
            {
                Coefficient = term.Coefficient,
                Sign = TemplateSign.Signed,
            });
        }

        double? total = strength == SignalStrength.Measured ? signal.Events.Total : null;
        return
        [
            new Component(
                Signal,
                signal.Events.ToArray(),
                factors,
                [
                    .. experiment.SignalVariations(signal, convention).SelectMany(v => Morphs(experiment, v, signal.Events, total)),
                    .. (theory?.Of(experiment) ?? []).Select(v => Deformed(v, signal.Events, total)),
                ]),
        ];
    }

    private IEnumerable<Component> ElectronComponents(Experiment experiment, SignalStrength strength)
    {
        Factor[] factors = strength == SignalStrength.Predicted && experiment.FluxNuisance is { } flux ? [.. RateFactor(experiment, flux)] : [];
        return SignalTerms.OfElectrons(experiment, convention, model ?? StandardModelSignal.Alone(convention)).Select((term, i) => new Component(
            FormattableString.Invariant($"{Electrons}.{i}"),
            term.Events.ToArray(),
            [.. factors, .. term.Factors],
            [.. term.Variations.SelectMany(v => Morphs(experiment, v, term.Events, rescaledTo: null))])
        {
            Coefficient = term.Coefficient,
            Sign = TemplateSign.Signed,
        });
    }

    private List<Factor> SignalFactors(Experiment experiment, string signalParameter, SignalStrength strength)
    {
        List<Factor> factors = [new Proportional(signalParameter)];
        if (experiment.FluxNuisance is { } flux)
        {
            if (strength == SignalStrength.Predicted)
            {
                factors.AddRange(RateFactor(experiment, flux));
            }
            else
            {
                held.Add($"{flux.Parameter} is held: it only scales the predicted rate, which a free {signalParameter} measures");
            }
        }

        return factors;
    }

    private Component BackgroundComponent(Experiment experiment, BackgroundTemplate background)
    {
        List<Factor> factors = background.Leader is { } leader
            ? [.. Size(experiment, leader.Name, leader.Rate), .. background.Rate is { } ratio ? RateFactor(experiment, ratio) : []]
            : [.. Size(experiment, background.Name, background.Rate)];
        if (background.Free is { } free && Declared(free) is { Length: > 0 } parameters)
        {
            return new Component(background.Name, free.Area.ToArray(), factors, [], free.Of(parameters));
        }

        return new Component(
            background.Name, background.Events.ToArray(), factors, [.. background.Shapes.SelectMany(v => Morphs(experiment, v, background.Events, rescaledTo: null))])
        {
            Errors = nuisances == NuisanceChoice.Profile && background.Errors is { } errors ? errors.ToArray() : [],
        };
    }

    /// <summary>The factors on the size of a background: a nuisance, or a parameter of its own.</summary>
    private IEnumerable<Factor> Size(Experiment experiment, string background, RateNuisance? rate)
    {
        if (rate is not null)
        {
            return RateFactor(experiment, rate);
        }

        string name = $"{experiment.Name}.{background}";
        Declare(new Parameter(name, 1, 0) { Role = ParameterRole.Nuisance, Scale = 0.1 });
        return [new Proportional(name)];
    }

    private ImmutableArray<ShapeParameter> Declared(FreeShape shape)
    {
        ImmutableArray<ShapeParameter> fitted = [.. shape.Parameters.Where(p => p.Sigma is null || nuisances == NuisanceChoice.Profile)];
        foreach (ShapeParameter parameter in fitted)
        {
            Declare(new Parameter(parameter.Name, parameter.Start, parameter.Lower, parameter.Upper)
            {
                Role = ParameterRole.Nuisance,
                Constraint = parameter.Sigma is { } sigma ? new GaussianConstraint(parameter.Start, sigma) : null,
            });
        }

        return fitted;
    }

    /// <summary>A free yield per energy bin and a free slope in time, shared with a second channel that holds the anticoincidence counts.</summary>
    private List<Component> AuxiliaryComponents(Experiment experiment, BackgroundTemplate background, AuxiliaryCounts auxiliary)
    {
        ImmutableArray<Axis> axes = auxiliary.Counts.Axes;
        Axis energy = axes[0];
        string prefix = $"{experiment.Name}.{background.Name}";
        string slope = $"{prefix}.slope";
        Declare(new Parameter(slope, auxiliary.TimeSlope) { Role = ParameterRole.Nuisance, Scale = 0.01 });
        ReadOnlySpan<double> projection = auxiliary.Counts.Project(energy.Name).Values;
        List<Component> components = [];
        for (int bin = 0; bin < energy.Count; bin++)
        {
            string yield = FormattableString.Invariant($"{prefix}.{energy.Edges[bin]}-{energy.Edges[bin + 1]}");
            Declare(new Parameter(yield, Math.Max(projection[bin], 0.5), 0) { Role = ParameterRole.Nuisance, Scale = Math.Sqrt(Math.Max(projection[bin], 1)) });
            double[] template = new double[auxiliary.Counts.Values.Length];
            template.AsSpan(bin * axes[1].Count, axes[1].Count).Fill(1);
            components.Add(new Component(
                FormattableString.Invariant($"{background.Name}.{bin}"), template, [new Proportional(yield)], [], new ExponentialDecayShape(slope, axes, axes[1].Name)));
        }

        channels.Add(new Channel($"{experiment.Name}:anticoincidence", auxiliary.Counts.ToArray(), components));
        return components;
    }

    /// <summary>A free expected number of off counts in every bin, shared with a second channel that holds those counts.</summary>
    private List<Component> OffComponents(Experiment experiment, BackgroundTemplate background, OffCounts off)
    {
        double[] counts = off.Counts.ToArray();
        List<Component> on = [];
        List<Component> without = [];
        for (int bin = 0; bin < counts.Length; bin++)
        {
            string expected = FormattableString.Invariant($"{experiment.Name}.{background.Name}.{bin}");
            string name = FormattableString.Invariant($"{background.Name}.{bin}");
            Declare(new Parameter(expected, Math.Max(counts[bin], 0.5), 0) { Role = ParameterRole.Nuisance, Scale = Math.Sqrt(Math.Max(counts[bin], 1)) });
            on.Add(new Component(name, Single(bin, off.Ratio), [new Proportional(expected)], []));
            without.Add(new Component(name, Single(bin, 1), [new Proportional(expected)], []));
        }

        channels.Add(new Channel($"{experiment.Name}:{background.Name}", counts, without));
        return on;

        double[] Single(int bin, double value)
        {
            double[] template = new double[counts.Length];
            template[bin] = value;
            return template;
        }
    }

    private IEnumerable<Factor> RateFactor(Experiment experiment, RateNuisance shared)
    {
        RateNuisance nuisance = shared with { Parameter = decorrelation.NameOf(shared.Parameter, experiment.Name) };
        if (nuisances == NuisanceChoice.HoldConstrained)
        {
            yield break;
        }

        Declare(RateParameters.Of(nuisance));
        yield return new Proportional(nuisance.Parameter);
    }

    private IEnumerable<Morph> Morphs(Experiment experiment, ShapeVariation shared, BinnedArray nominal, double? rescaledTo)
    {
        ShapeVariation variation = shared with { Parameter = decorrelation.NameOf(shared.Parameter, experiment.Name) };
        if (nuisances == NuisanceChoice.HoldConstrained)
        {
            yield break;
        }

        Declare(new Parameter(variation.Parameter, 0, variation.Covers.Lower, variation.Covers.Upper) { Role = ParameterRole.Nuisance, Constraint = new GaussianConstraint(0, 1) });
        yield return Deformed(variation, nominal, rescaledTo);
    }

    private static Morph Deformed(ShapeVariation variation, BinnedArray nominal, double? rescaledTo)
    {
        double[] up = At(variation.Up);
        return variation.Down is { } down
            ? new Morph(variation.Parameter, up, At(down))
            : Morph.Mirrored(variation.Parameter, nominal.Values, up);

        double[] At(BinnedArray varied) => rescaledTo is { } total ? varied.Scaled(total / varied.Total).ToArray() : varied.ToArray();
    }

    /// <summary>A nuisance that deforms is a unit Gaussian in every experiment: that its sigma is the same only its definition tells. Factors are compared by their priors.</summary>
    private void RequireOneMeaning(Experiment experiment)
    {
        foreach ((string name, NuisanceUse use) in experiment.Nuisances)
        {
            string parameter = decorrelation.WouldBe(name, experiment.Name);
            if (!meanings.TryAdd(parameter, (use, experiment.Name)) && meanings[parameter] is var first && use.Nuisance is not NormalisationNuisance && !NuisanceUse.IsSame(first.Use, use))
            {
                throw new InvalidOperationException(
                    $"nuisance '{name}': found {first.Use.Written} in '{first.Experiment}' and {use.Written} in '{experiment.Name}', expected one meaning for one name; give one of them another name, or decorrelate it");
            }
        }
    }

    private void Declare(Parameter parameter)
    {
        if (parameters.TryAdd(parameter.Name, parameter))
        {
            order.Add(parameter);
        }
        else if (parameters[parameter.Name] is { } first && first != parameter)
        {
            throw new InvalidOperationException($"parameter '{parameter.Name}': found {Written(first)} and {Written(parameter)}, expected one meaning for one name");
        }

        static string Written(Parameter p) => p.Constraint is { } constraint ? $"{constraint} starting at {p.Start.ToString(CultureInfo.InvariantCulture)}"
            : FormattableString.Invariant($"a free one on {p.Lower} … {p.Upper}");
    }
}
