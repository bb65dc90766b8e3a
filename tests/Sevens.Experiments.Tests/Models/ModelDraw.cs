using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Sterile;

namespace Sevens.Experiments.Tests.Models;

/// <summary>A model of interactions with all couplings that act on an experiment, at random values.</summary>
/// <param name="Signal">The signal, with these couplings as its parameters.</param>
/// <param name="Values">Their values.</param>
/// <param name="Shape">The mediator's mass, MeV, or the splitting of a sterile neutrino, eV²; of no meaning where there is none.</param>
internal sealed record ModelDraw(NewPhysicsSignal Signal, Dictionary<string, double> Values, double Shape)
{
    /// <summary>A draw; null where nothing acts.</summary>
    public static ModelDraw? Of(PhysicsModel model, Experiment experiment, Convention convention, int seed)
    {
        var random = new Random(seed);

        // From 1 to 1000 MeV or eV², or above the least mass of a heavy particle.
        double shape = Math.Pow(10, 3 * random.NextDouble()) * Math.Max(1, model.MediatorMass?.Lower ?? 1);
        ImmutableArray<CouplingParameter> acting = Acting(model, experiment, convention, shape);
        if (acting.IsEmpty)
        {
            return null;
        }

        var values = acting.ToDictionary(c => c.Name, c => Math.Clamp(c.Value + (3 * c.Size * ((2 * random.NextDouble()) - 1)), c.Lower, c.Upper), StringComparer.Ordinal);
        return new ModelDraw(SignalOf(model, experiment, convention, [.. values.Keys], shape), values, shape);
    }

    /// <summary>The couplings that act; those of a sterile neutrino each beside those before it: one may need another, and their sum may be too large.</summary>
    private static ImmutableArray<CouplingParameter> Acting(PhysicsModel model, Experiment experiment, Convention convention, double shape)
    {
        bool together = model.Interactions.OfType<SterileNeutrino>().Any();
        ImmutableArray<CouplingParameter> acting = [];
        foreach (CouplingParameter coupling in model.Couplings)
        {
            try
            {
                _ = SignalOf(model, experiment, convention, [.. together ? acting.Select(c => c.Name) : [], coupling.Name], shape);
                acting = acting.Add(coupling);
            }
            catch (CatalogException)
            {
                // It has no effect here, which other tests are about.
            }
        }

        return acting;
    }

    private static NewPhysicsSignal SignalOf(PhysicsModel model, Experiment experiment, Convention convention, string[] free, double shape) => model.Signal(
        StandardModelParameters.Signal(convention, [experiment], []),
        convention,
        [experiment],
        free,
        model.Shape is { } parameter ? ImmutableDictionary<string, double>.Empty.Add(parameter.Name, shape) : ImmutableDictionary<string, double>.Empty);
}
