using System.Collections.Immutable;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Which uncertainties of a source an experiment takes as nuisances: <c>all</c>, or a list of names.</summary>
public sealed record SourceNuisances
{
    /// <summary>The word for every uncertainty.</summary>
    public const string EveryWord = "all";

    /// <summary>Every uncertainty that the source has.</summary>
    public static SourceNuisances All { get; } = new();

    /// <summary>Those named, in their order; empty for all.</summary>
    public ImmutableArray<string> Names { get; private init; } = [];

    /// <summary>Some uncertainties by name.</summary>
    /// <exception cref="ArgumentException">No name, or one twice.</exception>
    public static SourceNuisances Named(params ImmutableArray<string> names) =>
        names.IsDefaultOrEmpty || names.Distinct(StringComparer.Ordinal).Count() != names.Length
            ? throw new ArgumentException($"found [{(names.IsDefault ? string.Empty : string.Join(", ", names))}], expected one name or more, each once", nameof(names))
            : new SourceNuisances { Names = names };
}
