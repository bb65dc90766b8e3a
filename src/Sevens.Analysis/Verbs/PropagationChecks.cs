using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs;

/// <summary>
/// Free couplings that act on the way of solar neutrinos are followed for adiabatic evolution, which is certain only where a fit starts: the places that it ends at are checked.
/// </summary>
/// <param name="setup">What was fitted.</param>
internal sealed class PropagationChecks(FitSetup setup)
{
    private readonly ImmutableArray<string> names = (setup.Physics as NewPhysicsSignal)?.OnTheWay ?? [];
    private readonly ImmutableArray<Experiment> experiments = [.. setup.Likelihood.Experiments.Select(e => e.Experiment).Where(e => e.FeelsMatter)];

    /// <summary>Whether a parameter acts on the way in one of the experiments.</summary>
    public bool Concern(string parameter) => !experiments.IsEmpty && names.Contains(parameter, StringComparer.Ordinal);

    /// <summary>What is wrong with a point: one text per experiment, none where all is well or nothing acts on the way.</summary>
    /// <param name="place">What the point is, for the text.</param>
    /// <param name="values">Values of all parameters, in the order of the likelihood.</param>
    /// <param name="moved">Parameters that have other values there; none that is not finite is looked at.</param>
    public IEnumerable<string> At(string place, ImmutableArray<double> values, params IReadOnlyList<(string Name, double Value)> moved)
    {
        if (names.IsEmpty || experiments.IsEmpty || moved.Any(m => !double.IsFinite(m.Value)))
        {
            return [];
        }

        var at = names.ToDictionary(n => n, n => values[setup.Likelihood.Model.IndexOf(n)], StringComparer.Ordinal);
        foreach ((string name, double value) in moved)
        {
            at[name] = value;
        }

        string point = string.Join(", ", names.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} = {at[n]:G4}")));
        return experiments.Select(e => (e.Name, Fault: SignalPrediction.FaultOnTheWay(e, setup.Physics!, at))).Where(e => e.Fault is not null)
            .Select(e => $"{place} ({point}) cannot be trusted: {e.Name}: {e.Fault}");
    }
}
