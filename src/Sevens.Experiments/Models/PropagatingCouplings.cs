using System.Collections.Immutable;
using Sevens.Experiments.Sources;
using Sevens.Physics.Interactions.NonStandard;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>The couplings of a model that neutrinos also have in the matter on their way.</summary>
/// <param name="Set">Values of those that are numbers.</param>
/// <param name="Free">Those that are parameters.</param>
internal sealed record PropagatingCouplings(ImmutableArray<KeyValuePair<string, double>> Set, ImmutableArray<Parameter> Free)
{
    /// <summary>The couplings that act in matter, of all of a model; null where none of those that a request names does.</summary>
    /// <param name="named">What a request frees or sets.</param>
    /// <param name="values">Values of all that are numbers.</param>
    /// <param name="parameters">Those that are parameters.</param>
    public static PropagatingCouplings? Of(IReadOnlySet<string> named, IReadOnlyDictionary<string, double> values, IEnumerable<Parameter> parameters) =>
        named.Any(MatterDirections.All.ContainsKey)
            ? new PropagatingCouplings(
                [.. values.Where(v => v.Value != 0 && MatterDirections.All.ContainsKey(v.Key)).OrderBy(v => v.Key, StringComparer.Ordinal)],
                [.. parameters.Where(p => MatterDirections.All.ContainsKey(p.Name))])
            : null;

    /// <summary>The source with the couplings at given values of parameters; at their start values where none is given.</summary>
    public MatterChoice At(IReadOnlyDictionary<string, double> values) => new(
        Set.Concat(Free.Select(p => KeyValuePair.Create(p.Name, values.TryGetValue(p.Name, out double value) ? value : p.Start)))
            .Aggregate(MatterCouplings.Standard, (sum, v) => sum.Plus(v.Value, MatterDirections.All[v.Key])),
        []);

    /// <summary>What the parameters change in the source, counted from their start values.</summary>
    public MatterChoice Changes => At(ImmutableDictionary<string, double>.Empty) with { Directions = [.. Free.Select(p => MatterDirections.All[p.Name])] };
}
