using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Sevens.Analysis.Results;

/// <summary>An entry of the catalog with everything it states and everything it refers to.</summary>
public sealed record ShowResult() : VerbResult("entry")
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>experiment, source, material, nuisance, measurement, theory, convention, nuclide or element.</summary>
    public required string Type { get; init; }

    /// <summary>The definition, after <c>extends</c>; of a material and a measurement also what follows from it.</summary>
    public required JsonObject Definition { get; init; }

    /// <summary>Of an experiment: its figures with unit, confidence and citation.</summary>
    public ImmutableArray<ShownParameter> Parameters { get; init; } = [];

    /// <summary>Of an experiment: what its collaboration states, beside ours where it is a prediction.</summary>
    public ImmutableArray<StatedResult> Stated { get; init; } = [];

    /// <summary>Definitions of what it refers to, by type and name.</summary>
    public required JsonObject Uses { get; init; }
}
