using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>Which parameters of a model a fit holds at their start value.</summary>
public sealed class FixedParameters
{
    private readonly ImmutableArray<bool> held;

    private FixedParameters(ImmutableArray<bool> held)
    {
        this.held = held;
        Free = [.. Enumerable.Range(0, held.Length).Where(p => !held[p])];
    }

    /// <summary>Positions of the parameters that are not held, ascending.</summary>
    public ImmutableArray<int> Free { get; }

    /// <summary>Those that the model itself fixes.</summary>
    public static FixedParameters Of(LikelihoodModel model) => Of(model.Parameters);

    /// <summary>Those that are declared fixed.</summary>
    public static FixedParameters Of(ImmutableArray<Parameter> parameters) => new([.. parameters.Select(p => p.FixedAt is not null)]);

    /// <summary>These and the ones at the given positions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public FixedParameters With(params IEnumerable<int> positions)
    {
        bool[] mask = [.. held];
        foreach (int position in positions)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(position, nameof(positions));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, mask.Length, nameof(positions));
            mask[position] = true;
        }

        return new FixedParameters([.. mask]);
    }

    /// <summary>Whether the parameter at this position is held.</summary>
    public bool Contains(int position) => held[position];

    internal void ThrowIfNotFor(ImmutableArray<Parameter> parameters)
    {
        if (held.Length != parameters.Length)
        {
            throw new ArgumentException($"fixed parameters of a model with {held.Length} parameters, expected {parameters.Length}", nameof(parameters));
        }
    }
}
