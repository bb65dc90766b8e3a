using System.Collections.Immutable;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Likelihoods;

/// <summary>The errors of the cross section in a likelihood: one parameter each, the same in every experiment.</summary>
internal sealed class TheoryNuisances
{
    private readonly TheoryVariations variations;

    /// <summary>Takes the errors that act on the targets of experiments.</summary>
    /// <exception cref="InvalidOperationException">A model that cannot be evaluated under another convention.</exception>
    public TheoryNuisances(TheorySet theory, Convention convention, IReadOnlyList<Experiment> experiments, ISignalModel? model)
    {
        ITheorySignal? signal = model is null ? null : model as ITheorySignal
            ?? throw new InvalidOperationException($"theory '{theory.Definition.Name}': found a signal of {model.GetType().Name}, expected one that can be evaluated under another convention");
        variations = theory.Vary(convention, experiments.SelectMany(e => e.Material.Nuclides).Select(n => n.Nuclide), signal?.Freedom ?? TheoryFreedom.None);
        if (signal is null)
        {
            return;
        }

        CouplingShift[] shifts = [.. variations.Nuisances.Select(n => n.Couplings).OfType<CouplingShift>()];
        ITheorySignal shifted = shifts.Length == 0 ? signal : signal.Shifted(new CouplingShifts(shifts));
        Model = shifted;
        OfModel = [.. variations.Nuisances.Where(n => n.Couplings is null).Select(n => new SignalVariation(n.Parameter, shifted.Under(n.Up), n.Down is { } down ? shifted.Under(down) : null))];
    }

    /// <summary>The model with couplings that the nuisances shift; null without a model.</summary>
    public ISignalModel? Model { get; }

    /// <summary>What the other nuisances make of the model.</summary>
    public ImmutableArray<SignalVariation> OfModel { get; } = [];

    /// <summary>What could not be taken into account, and why.</summary>
    public ImmutableArray<string> LeftOut => variations.LeftOut;

    /// <summary>The parameters; one that depends on others before it is constrained by a measurement in place of a constraint.</summary>
    public IEnumerable<Parameter> Parameters => variations.Correlation.Whitening().Select((row, i) =>
        new Parameter(variations.Nuisances[i].Parameter, 0) { Role = ParameterRole.Nuisance, Scale = 1, Constraint = IsIndependent(row) ? new GaussianConstraint(0, 1) : null });

    /// <summary>The correlations.</summary>
    public IEnumerable<AuxiliaryMeasurement> Measurements => variations.Correlation.Whitening()
        .Where(row => !IsIndependent(row))
        .Select(row => new AuxiliaryMeasurement(
            $"{variations.Nuisances[row.Length - 1].Parameter}, given those before",
            new LinearFunction([.. variations.Nuisances.Take(row.Length).Select(n => n.Parameter)], row),
            0,
            1));

    /// <summary>What the nuisances do to the signal of an experiment without a model.</summary>
    public IEnumerable<ShapeVariation> Of(Experiment experiment) => variations.Nuisances.Select(n => new ShapeVariation(
        n.Parameter, experiment.Signal(n.Up).Events, n.Down is { } down ? experiment.Signal(down).Events : null));

    private static bool IsIndependent(ImmutableArray<double> row) => row.Take(row.Length - 1).All(w => w == 0);
}
