using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The numbers of one curve or set of points.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Role">What it is.</param>
/// <param name="X">The x of each point, in the unit of the panel's axis.</param>
/// <param name="Y">The y of each point.</param>
public sealed record PlottedSeries(string Name, PlottedRole Role, ImmutableArray<double> X, ImmutableArray<double> Y)
{
    /// <summary>How far each error bar reaches down; empty without errors.</summary>
    public ImmutableArray<double> ErrorsBelow { get; init; } = [];

    /// <summary>How far each error bar reaches up; empty without errors.</summary>
    public ImmutableArray<double> ErrorsAbove { get; init; } = [];
}
