using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Results;

/// <summary>What made a result.</summary>
/// <param name="Inputs">Every file it depends on, with its hash.</param>
/// <param name="Citations">What to cite.</param>
/// <param name="Seed">The seed of its random numbers; null where none were drawn.</param>
public sealed record Provenance(ImmutableArray<InputFile> Inputs, ImmutableArray<string> Citations, long? Seed)
{
    /// <summary>Nothing but the program itself.</summary>
    public static Provenance None { get; } = new([], [], null);
}
