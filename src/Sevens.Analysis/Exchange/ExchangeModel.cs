using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>A likelihood to hand to another program.</summary>
public sealed record ExchangeModel
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The likelihood; parameters that are held are no longer in it.</summary>
    public required LikelihoodModel Model { get; init; }

    /// <summary>The axes of channels, slowest first, by the channel's name; a channel without an entry is a plain row of bins.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Axis>> Axes { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<Axis>>.Empty;

    /// <summary>Parameters that are held at a value and so part of the templates.</summary>
    public ImmutableSortedDictionary<string, double> Held { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>What to cite.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>A likelihood with parameters held: their effect goes into the templates.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="model">The likelihood.</param>
    /// <param name="held">Parameters to hold, with their values; those that the model itself fixes are held besides.</param>
    /// <exception cref="ExchangeException">No parameter is left.</exception>
    public static ExchangeModel Of(string name, LikelihoodModel model, ImmutableSortedDictionary<string, double> held)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(held);
        ImmutableSortedDictionary<string, double> all = model.Parameters
            .Where(p => p.FixedAt is not null && !held.ContainsKey(p.Name))
            .Aggregate(held.WithComparers(StringComparer.Ordinal), (sum, p) => sum.Add(p.Name, p.FixedAt!.Value));
        return new ExchangeModel { Name = name, Model = HeldParameters.Absorbed(model, all), Held = all };
    }
}
