using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>A figure of the page before its verbs have run.</summary>
/// <param name="Publication">The publication in whose section it stands.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Runs">The verbs whose results it draws.</param>
/// <param name="Draw">Draws their results, in the order of the verbs, beside the published numbers of the table.</param>
internal sealed record FigureRecipe(
    string Publication, string Name, string Caption, ImmutableArray<FigureRun> Runs, Func<ImmutableArray<VerbResult>, ReproductionResult, Figure> Draw)
{
    /// <summary>Whether its data may be imported by the user only.</summary>
    public bool NeedsRelease { get; init; }
}
