using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Templates;

/// <summary>A background shape whose parameters are fitted.</summary>
public sealed class FreeShape
{
    private readonly Func<Func<string, ShapeArgument>, ParametricShape> make;
    private readonly ImmutableArray<(string Key, double Value)> constants;

    internal FreeShape(
        ImmutableArray<ShapeParameter> parameters,
        ImmutableArray<(string Key, double Value)> constants,
        BinnedArray area,
        Func<Func<string, ShapeArgument>, ParametricShape> make)
    {
        Parameters = parameters;
        this.constants = constants;
        Area = area;
        this.make = make;
    }

    /// <summary>The parameters that are not exact.</summary>
    public ImmutableArray<ShapeParameter> Parameters { get; }

    /// <summary>What the shape multiplies: the expected events that it shares out, in every bin along the first axis.</summary>
    public BinnedArray Area { get; }

    /// <summary>The shape with some of its parameters, the others at the values the definition states.</summary>
    internal ParametricShape Of(IReadOnlyCollection<ShapeParameter> free) => make(key =>
        free.FirstOrDefault(p => string.Equals(p.Key, key, StringComparison.Ordinal)) is { } parameter
            ? ShapeArgument.Free(parameter.Name)
            : ShapeArgument.Fixed(constants.First(c => string.Equals(c.Key, key, StringComparison.Ordinal)).Value));
}
