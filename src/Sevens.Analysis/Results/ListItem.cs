using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>One entry of the catalog.</summary>
/// <param name="Name">The name by which it is used.</param>
/// <param name="Title">What it is.</param>
/// <param name="Type">experiment, source, material, nuisance, measurement, calibration, theory, model, convention, release, nuclide or element.</param>
/// <param name="Citations">Where its numbers come from.</param>
public sealed record ListItem(string Name, string Title, string Type, ImmutableArray<string> Citations)
{
    /// <summary>Of an experiment: the kind of its source (stoppedPion, reactor, solar …).</summary>
    public string? Source { get; init; }

    /// <summary>Of an experiment: its target material.</summary>
    public string? Target { get; init; }

    /// <summary>Of an experiment: its state in 2026.</summary>
    public string? Status { get; init; }
}
