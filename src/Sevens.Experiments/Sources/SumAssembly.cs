using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>Sources added up, each as it would be alone at the same baseline.</summary>
internal sealed class SumAssembly(SumDefinition definition) : SourceAssembly
{
    /// <summary>Each part says for itself; a baseline that none of them needs is refused in <see cref="PerSecond"/>.</summary>
    public override BaselineNeed Baseline => BaselineNeed.Decided;

    /// <inheritdoc/>
    public override bool FeelsMatter(SourceContext context) => definition.Sources.Select(p => context.Others(p.Use)).Any(p => p.Definition.Assembly.FeelsMatter(p.Context));

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context)
    {
        ImmutableArray<(SumPartDefinition Part, SourceDefinition Definition, SourceContext Context)> parts =
            [.. definition.Sources.Select(p =>
            {
                (SourceDefinition part, SourceContext at) = context.Others(p.Use);
                return (p, part, at with { Matter = context.Matter });
            })];
        if (context.Baseline is { } metres && parts.All(p => p.Definition.Assembly.Baseline == BaselineNeed.Forbidden))
        {
            throw context.BaselineFault(FormattableString.Invariant($"{metres} m"), "no baseline: no part of the sum depends on it");
        }

        // What couplings change is nothing where there is no matter.
        return NeutrinoSource.Sum(definition.Name, [.. parts.Where(p => context.Matter is not { Directions.IsEmpty: false } || p.Definition.Assembly.FeelsMatter(p.Context)).Select(p => p.Definition.Assembly
            .Make(p.Definition.Assembly.Baseline == BaselineNeed.Forbidden ? p.Context with { Baseline = null } : p.Context)
            .Times(p.Part.Scale))]);
    }
}
