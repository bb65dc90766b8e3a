using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Text;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Interactions.NonStandard;
using Sevens.Physics.Interactions.Sterile;
using Sevens.Physics.Interactions.Unitarity;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>A model of new physics by name: interactions beside the Standard Model's, with their parameters.</summary>
/// <param name="Name">The name by which it is used.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Interactions">What it adds; at most one with a mediator.</param>
/// <param name="Inputs">The files that it was made from.</param>
public record PhysicsModel(string Name, string Title, ImmutableArray<IInteraction> Interactions, ImmutableArray<InputFile> Inputs)
{
    /// <summary>The name of y = ε² α_D (m_χ/m_V)⁴ in models of dark matter.</summary>
    public const string DarkMatterYield = "y";

    private const string ImaginarySuffix = "_im";

    // fm⁻¹, where form factors are far from zeros.
    private const double TypicalTransfer = 0.05;

    /// <summary>The couplings.</summary>
    public ImmutableArray<CouplingParameter> Couplings => [.. Interactions.SelectMany(i => i.Couplings)];

    /// <summary>The mediator's mass, MeV; null where there is none.</summary>
    public CouplingParameter? MediatorMass => Interactions.Select(i => i.MediatorMass).FirstOrDefault(m => m is not null);

    /// <summary>What the signal depends on as a shape: a mediator's mass, MeV, or the splitting of a sterile neutrino, eV²; null where there is none.</summary>
    public CouplingParameter? Shape => MediatorMass ?? Interactions.OfType<SterileNeutrino>().FirstOrDefault()?.MassSplitting;

    /// <summary>The names of couplings and shape.</summary>
    public ImmutableArray<string> ParameterNames => [.. Parameters.Select(p => p.Name)];

    /// <summary>Couplings and shape.</summary>
    public virtual ImmutableArray<CouplingParameter> Parameters => Shape is { } shape ? Couplings.Add(shape) : Couplings;

    /// <summary>What a reader must know, one text per interaction.</summary>
    public virtual ImmutableArray<InteractionDescription> Descriptions => [.. Interactions.Select(i => i.Description)];

    /// <summary>Parameters that may have one value, on which the shape of the signal depends: a mass or a splitting.</summary>
    public virtual ImmutableArray<string> Shapes => Shape is { } shape ? [shape.Name] : [];

    /// <summary>y = ε² α_D (m_χ/m_V)⁴ that leaves the observed density of dark matter behind; null for a model without dark matter that freezes out to leptons, and outside of 2 m_χ &lt; m_V, m_e &lt; m_χ.</summary>
    /// <param name="mass">m_χ, MeV.</param>
    /// <param name="set">Values of other parameters; those that are missing have their usual value.</param>
    public virtual double? ThermalTarget(double mass, IReadOnlyDictionary<string, double> set) => null;

    /// <summary>Values of parameters that go by a name, in the units of the parameters.</summary>
    public ImmutableSortedDictionary<string, IReadOnlyDictionary<string, double>> Points { get; init; } = ImmutableSortedDictionary<string, IReadOnlyDictionary<string, double>>.Empty;

    /// <summary>Which couplings neutrinos have in matter on their way.</summary>
    public CouplingsInMatter Matter { get; init; } = CouplingsInMatter.OfSource;

    /// <summary>What to cite.</summary>
    public ImmutableArray<string> Citations => [.. Descriptions.SelectMany(d => d.Citations).Distinct(StringComparer.Ordinal)];

    /// <summary>The signal of experiments under the model; for models of interactions that of <see cref="Signal"/>.</summary>
    /// <inheritdoc cref="Signal"/>
    public virtual ISignalModel SignalOf(
        StandardModelSignal standard, Convention convention, IReadOnlyList<Experiment> experiments, IReadOnlyCollection<string> free, IReadOnlyDictionary<string, double> set) =>
        Signal(standard, convention, experiments, free, set);

    /// <summary>The signal of experiments under the model.</summary>
    /// <param name="standard">The Standard Model with its own parameters, under the same convention.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="experiments">The experiments.</param>
    /// <param name="free">Parameters of the model that are to be parameters of the signal.</param>
    /// <param name="set">Values of others; those that are named nowhere have the value without new physics.</param>
    /// <exception cref="CatalogException">
    /// A name that the model does not have, one that is both, no coupling at all, a mass that is missing or not positive, a value out of range,
    /// a coupling that acts on no flavour of the sources, or a convention that cannot be combined with the model.
    /// </exception>
    public NewPhysicsSignal Signal(
        StandardModelSignal standard,
        Convention convention,
        IReadOnlyList<Experiment> experiments,
        IReadOnlyCollection<string> free,
        IReadOnlyDictionary<string, double> set)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(experiments);
        ArgumentNullException.ThrowIfNull(free);
        ArgumentNullException.ThrowIfNull(set);
        CheckNames(free, set);
        var named = free.Concat(set.Keys).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<IInteraction> active = [.. Interactions.Where(i => i.Couplings.Any(c => named.Contains(c.Name)))];
        if (active.IsEmpty)
        {
            throw new CatalogException($"model '{Name}': found no coupling free or set, expected one or more of {Listed(Couplings.Select(c => c.Name))}");
        }

        if (active.OfType<UnitarityViolation>().Any() && standard.Parameters.Any(p => string.Equals(p.Name, PhysicsParameterNames.WeakMixingAngle, StringComparison.Ordinal)))
        {
            throw new CatalogException($"model '{Name}': found {PhysicsParameterNames.WeakMixingAngle} as a parameter, expected it of the convention: the model multiplies couplings that are numbers");
        }

        var sterile = active.OfType<SterileNeutrino>().FirstOrDefault();
        if (sterile is not null)
        {
            CheckMixing(sterile, experiments, free, set);
        }

        Flavour[] flavours = [.. experiments.SelectMany(e => e.Flux).Select(f => f.Flavour).Distinct().Order()];
        foreach (string name in Couplings.Select(c => c.Name).Where(n => sterile is null && named.Contains(n)))
        {
            CheckEffect(name, active, convention, experiments, flavours, Others(name));
        }

        // A product of two couplings of a heavy particle is nothing where the other one is 0.
        IReadOnlyDictionary<string, double> Others(string name) => active.OfType<HeavyMediatorInteraction>().Any()
            ? Couplings.Select(c => c.Name).Where(n => !string.Equals(n, name, StringComparison.Ordinal) && !free.Contains(n, StringComparer.Ordinal))
                .ToImmutableDictionary(n => n, n => set.GetValueOrDefault(n), StringComparer.Ordinal)
            : ImmutableDictionary<string, double>.Empty;

        CheckElectrons(active, convention, experiments, flavours);
        try
        {
            var start = active.SelectMany(i => i.Couplings.Select(c => (Coupling: c, Value: set.TryGetValue(c.Name, out double value) ? value : i.StandardValue(c, convention))))
                .ToImmutableDictionary(c => c.Coupling.Name, c => c.Value, StringComparer.Ordinal);
            Parameter[] parameters =
            [
                .. active.SelectMany(i => i.Couplings).Where(c => free.Contains(c.Name, StringComparer.Ordinal))
                    .Select(c => new Parameter(c.Name, start[c.Name], c.Lower, c.Upper) { Scale = c.Size }),
            ];
            double fixedMass = MediatorMass is { } mediator && set.TryGetValue(mediator.Name, out double value) ? value : double.NaN;
            MediatorMassParameter? mass = MediatorMass is { } mass1 && free.Contains(mass1.Name, StringComparer.Ordinal)
                ? MediatorMassNodes.Of(mass1, convention, experiments)
                : null;
            PropagatingCouplings? propagation = Matter != CouplingsInMatter.OfModel ? null
                : active.OfType<HeavyMediatorInteraction>().FirstOrDefault() is { } heavy ? OnTheWay(heavy, experiments, free, start, fixedMass)
                : PropagatingCouplings.Of(named, start.RemoveRange(parameters.Select(p => p.Name)), parameters);
            foreach (Experiment experiment in experiments)
            {
                CheckPropagation(experiment, propagation);
            }

            return new NewPhysicsSignal(
                standard, active, [.. parameters], start.RemoveRange(parameters.Select(p => p.Name)), mass, fixedMass,
                sterile is null ? null : new SterileLoss(sterile, set[sterile.MassSplitting.Name]),
                propagation);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException($"model '{Name}': {PlainReason.Of(problem)}");
        }
    }

    /// <summary>Says of a name that is none of the model's what it could have been.</summary>
    /// <param name="name">The name.</param>
    /// <param name="others">Names that there are besides those of the model.</param>
    public CatalogException Unknown(string name, IEnumerable<string> others)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Interactions.Any(i => i is MagneticMoments or MassMoments) && IsOfOneState(name) && !ParameterNames.Contains(name, StringComparer.Ordinal))
        {
            return new CatalogException($"parameter '{name}' of model '{Name}': found a moment or charge of one state, expected one between two, such as {Couplings[0].Name}: Majorana neutrinos have no others");
        }

        string real = name.EndsWith(ImaginarySuffix, StringComparison.Ordinal) ? name[..^ImaginarySuffix.Length] : name;
        return real.Length < name.Length && ParameterNames.Contains(real, StringComparer.Ordinal)
            ? new CatalogException($"parameter '{name}': found an imaginary part of a diagonal coupling, expected '{real}' alone: the Lagrangian is real, and so are diagonal couplings")
            : CatalogException.Unknown("parameter", name, [.. others, .. ParameterNames]);
    }

    private bool IsOfOneState(string name) => Interactions.OfType<MassMoments>().Any()
        ? name is "mu_11" or "mu_22" or "mu_33" || new Millicharges().Couplings.Any(c => string.Equals(c.Name, name, StringComparison.Ordinal))
        : new IInteraction[] { new MagneticMoments(), new Millicharges() }.Any(i => i.Couplings.Any(c => string.Equals(c.Name, name, StringComparison.Ordinal)));

    /// <summary>Refuses names that the model does not have, names that are free and set, and values out of range.</summary>
    private protected void CheckNames(IReadOnlyCollection<string> free, IReadOnlyDictionary<string, double> set)
    {
        foreach (string name in free.Concat(set.Keys))
        {
            if (ParameterNames.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            throw Unknown(name, []);
        }

        if (free.FirstOrDefault(set.ContainsKey) is { } both)
        {
            throw new CatalogException($"parameter '{both}': found it both free and set, expected one of the two");
        }

        foreach ((string name, double value) in set)
        {
            CouplingParameter parameter = Parameters.First(p => string.Equals(p.Name, name, StringComparison.Ordinal));
            bool isMass = string.Equals(name, Shape?.Name, StringComparison.Ordinal);
            if (isMass ? !(value > 0 && double.IsFinite(value)) : !(value >= parameter.Lower && value <= parameter.Upper && double.IsFinite(value)))
            {
                string expected = isMass
                    ? MediatorMass is null ? "a positive splitting" : "a positive mass"
                    : $"a finite number {ParameterRange.Written(parameter.Lower, parameter.Upper)}";
                throw new CatalogException(FormattableString.Invariant($"parameter '{name}': found {value} {parameter.Unit}").TrimEnd() + $", expected {expected}");
            }

            if (isMass && value < parameter.Lower && Interactions.OfType<HeavyMediatorInteraction>().Any())
            {
                throw new CatalogException(FormattableString.Invariant(
                    $"parameter '{name}' of model '{Name}': found {value} MeV, expected {parameter.Lower} MeV or more: couplings at a point are those of a particle far heavier than the momentum transfer; light bosons are the models light-vector/…"));
            }
        }

        if (MediatorMass is null && Shape is { } splitting && !set.ContainsKey(splitting.Name))
        {
            throw new CatalogException(free.Contains(splitting.Name, StringComparer.Ordinal)
                ? $"parameter '{splitting.Name}': found it free, expected it set, such as {splitting.Name}=1: the flux is folded at one splitting; others are those of limit --along"
                : $"model '{Name}': found no {splitting.Name}, expected it set, such as {splitting.Name}=1 in eV²");
        }

        if (MediatorMass is { } mass && !free.Contains(mass.Name, StringComparer.Ordinal) && !set.ContainsKey(mass.Name))
        {
            throw new CatalogException($"model '{Name}': found no {mass.Name}, expected it set, such as {mass.Name}=10MeV, or free");
        }
    }

    /// <summary>Mixing needs a baseline, flavours that it mixes, and shares whose sum stays below 1.</summary>
    private void CheckMixing(SterileNeutrino sterile, IReadOnlyList<Experiment> experiments, IReadOnlyCollection<string> free, IReadOnlyDictionary<string, double> set)
    {
        foreach (Experiment experiment in experiments)
        {
            string? fault = experiment.Definition.Baseline is null ? "no baseline, expected one"
                : experiment.HasElectrons ? "recoils of electrons, expected nuclei alone: their charged current is not calculated"
                : !experiment.Coherences.IsEmpty || experiment.Definition.Source.Oscillation is not null ? "a source whose neutrinos oscillate already, expected one as emitted"
                : experiment.Definition.Channels is not null ? "charged-current channels, expected coherent scattering"
                : null;
            if (fault is not null)
            {
                throw new CatalogException($"model '{Name}' on experiment '{experiment.Name}': found {fault}");
            }
        }

        double most = Couplings.Sum(c => free.Contains(c.Name, StringComparer.Ordinal) ? c.Upper : set.GetValueOrDefault(c.Name));
        if (sterile.Form == Physics.Sources.Oscillation.SterileForm.NeutralCurrent && most > 1)
        {
            throw new CatalogException(FormattableString.Invariant($"model '{Name}': found mixings whose sum may be {most}, expected at most 1 because U is unitary: set one of them"));
        }

        Flavour[] flavours = [.. experiments.SelectMany(e => e.Flux).Select(f => f.Flavour).Distinct().Order()];
        var zero = Couplings.Where(c => !free.Contains(c.Name, StringComparer.Ordinal)).ToImmutableDictionary(c => c.Name, c => set.GetValueOrDefault(c.Name), StringComparer.Ordinal);
        bool Acts(string name) => flavours.Any(f => sterile.Amplitude(f).With(zero.Remove(name)).Monomials.Any(m => m.Parameters.Contains(name, StringComparer.Ordinal)));
        foreach (string name in Couplings.Select(c => c.Name).Where(n => (free.Contains(n, StringComparer.Ordinal) || set.ContainsKey(n)) && !Acts(n)))
        {
            throw new CatalogException($"parameter '{name}' of model '{Name}': found a source of {Listed(flavours.Select(f => f.Written()))} ({Listed(experiments.Select(e => e.Name))}), on which it has no effect");
        }
    }

    /// <summary>Some interactions have amplitudes of nuclei alone.</summary>
    private void CheckElectrons(ImmutableArray<IInteraction> active, Convention convention, IReadOnlyList<Experiment> experiments, Flavour[] flavours)
    {
        if (experiments.FirstOrDefault(e => e.HasElectrons) is not { } experiment)
        {
            return;
        }

        try
        {
            // Amplitudes are made one by one: to ask for the last is to ask for all.
            _ = flavours.SelectMany(f => active.SelectMany(i => i.ElectronContributions(f, convention, 1))).Count();
        }
        catch (InvalidOperationException problem)
        {
            throw new CatalogException($"model '{Name}' on experiment '{experiment.Name}': {problem.Message}");
        }
    }

    /// <summary>What a heavy particle makes on the way of neutrinos: known numbers alone, since products of couplings are no directions in which a source moves.</summary>
    private static PropagatingCouplings? OnTheWay(
        HeavyMediatorInteraction heavy, IReadOnlyList<Experiment> experiments, IReadOnlyCollection<string> free, ImmutableDictionary<string, double> values, double mass)
    {
        if (experiments.FirstOrDefault(e => e.FeelsMatter) is not { } experiment)
        {
            return null;
        }

        if (free.Count > 0)
        {
            throw new InvalidOperationException(
                $"found {Listed(free)} free with experiment '{experiment.Name}', whose neutrinos feel the couplings on their way; expected them set, couplings of nsi free, or a model of one's own with matter: ofSource");
        }

        ImmutableSortedDictionary<string, double> contact = heavy.ContactCouplings(values, mass);
        return PropagatingCouplings.Of(contact.Keys.ToHashSet(StringComparer.Ordinal), contact, []);
    }

    /// <summary>A source must be able to follow couplings that act on the way.</summary>
    private void CheckPropagation(Experiment experiment, PropagatingCouplings? couplings)
    {
        if (couplings is null || !experiment.FeelsMatter)
        {
            return;
        }

        try
        {
            _ = experiment.InMatter(couplings.Free.IsEmpty ? couplings.At(ImmutableDictionary<string, double>.Empty) : couplings.Changes);
        }
        catch (Exception problem) when (problem is InvalidSourceException or InvalidExperimentException)
        {
            throw new CatalogException($"model '{Name}' on experiment '{experiment.Name}': {problem.Message}");
        }
    }

    /// <summary>Flavours that no source of the experiments emits leave a coupling without effect.</summary>
    private void CheckEffect(
        string name,
        ImmutableArray<IInteraction> active,
        Convention convention,
        IReadOnlyList<Experiment> experiments,
        Flavour[] flavours,
        IReadOnlyDictionary<string, double> others)
    {
        if (Matter == CouplingsInMatter.OfModel && MatterDirections.All.ContainsKey(name) && experiments.Any(e => e.FeelsMatter))
        {
            return;
        }

        bool electrons = experiments.Any(e => e.HasElectrons);
        Nuclide[] nuclides = [.. experiments.SelectMany(e => e.Material.Nuclides).Select(n => n.Nuclide).Distinct()];
        if (flavours.Any(f => OnNuclei(f) || (electrons && OnElectrons(f))))
        {
            return;
        }

        string names = string.Join(", ", experiments.Select(e => e.Name));
        Flavour[] elsewhere = [.. Enum.GetValues<Flavour>().Where(f => OnNuclei(f) || (electrons && OnElectrons(f)))];
        throw new CatalogException($"parameter '{name}' of model '{Name}': " + (elsewhere.Length > 0
            ? $"found a source of {Written(flavours)} ({names}), on which it has no effect: it acts on {Written(elsewhere)}"
            : !electrons && flavours.Any(OnElectrons)
                ? $"found nuclei alone ({names}), on which it has no effect: it acts on electrons, expected an experiment with electronRecoils: stepping or free"
                : $"found no effect on {string.Join(", ", nuclides.Select(n => n.Name))} with convention '{convention.Name}', expected nuclei with spin and a convention with an axial part (--axial) for couplings to spins"));

        bool OnElectrons(Flavour flavour) => Of(i => i.ElectronContributions(flavour, convention, 1)).Any();

        bool OnNuclei(Flavour flavour) => Of(i => i.Contributions(flavour, convention, 1)).Any(c => nuclides.Any(n => At(c.Amplitude, n, flavour) != 0));

        IEnumerable<AmplitudeContribution> Of(Func<IInteraction, IEnumerable<AmplitudeContribution>> contributions)
        {
            try
            {
                return
                [
                    .. active.SelectMany(contributions).Select(c => c with { Coupling = c.Coupling.With(others) })
                        .Where(c => c.Coupling.Real.Monomials.Concat(c.Coupling.Imaginary.Monomials).Any(m => m.Parameters.Contains(name, StringComparer.Ordinal))),
                ];
            }
            catch (InvalidOperationException problem)
            {
                throw new CatalogException($"model '{Name}': {problem.Message}");
            }
        }

        static double At(IAmplitude amplitude, Nuclide nuclide, Flavour flavour)
        {
            double[] value = new double[1];
            amplitude.Fill(nuclide, flavour, [TypicalTransfer], value);
            return value[0];
        }

        static string Written(IEnumerable<Flavour> flavours) => Listed(flavours.Select(f => f.Written()));
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);
}
