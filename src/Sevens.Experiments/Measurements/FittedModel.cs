using System.Collections.Immutable;
using Sevens.Experiments.Models;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>New physics in a fit, as measurements made elsewhere see it.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parameters">Its parameters in the fit.</param>
/// <param name="Values">Those that have a value.</param>
/// <param name="Experiments">The names of the experiments that are fitted.</param>
public sealed record FittedModel(PhysicsModel Model, ImmutableArray<Parameter> Parameters, IReadOnlyDictionary<string, double> Values, ImmutableArray<string> Experiments)
{
    /// <summary>Whether a name is that of a parameter of the fit.</summary>
    internal bool IsFree(string name) => Parameters.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal));

    /// <summary>Whether a name is that of a parameter of the fit, or has a value other than 0.</summary>
    internal bool Holds(string name) => IsFree(name) || Values.GetValueOrDefault(name) != 0;
}
