using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the responses that templates of monoenergetic recoils describe.</summary>
internal sealed class RecoilTemplates
{
    private readonly RecoilTemplatesDefinition definition;
    private readonly ImmutableArray<Axis> axes;
    private readonly TableSet tables;
    private readonly NuisanceLookup nuisances;

    /// <summary>Takes the definition.</summary>
    /// <param name="definition">The table and its nuisances.</param>
    /// <param name="full">The axes of the experiment; templates are on all but time.</param>
    /// <param name="tables">Where tables are found.</param>
    /// <param name="nuisances">Where nuisances are found.</param>
    public RecoilTemplates(RecoilTemplatesDefinition definition, ImmutableArray<Axis> full, TableSet tables, NuisanceLookup nuisances)
    {
        this.definition = definition;
        this.tables = tables;
        this.nuisances = nuisances;
        axes = [.. full.Where(a => !string.Equals(a.Name, ObservableAxes.Time, StringComparison.Ordinal))];
    }

    /// <summary>The response at the central values.</summary>
    public ElementResponses Nominal() => Of(new ColumnReference { Table = definition.Table, Column = definition.Column });

    /// <summary>The responses at ±1σ of each nuisance.</summary>
    public IEnumerable<ResponseVariation> Varied() => (definition.Nuisances ?? []).Select(name =>
    {
        const string Key = "recoilTemplates.nuisances";
        TemplateNuisance nuisance = nuisances.Of<TemplateNuisance>(name, Key);
        ColumnReference down = nuisance.Down
            ?? throw new InvalidOperationException($"nuisance '{name}': found no 'down', expected templates on both sides: a rate is not mirrored");
        return new ResponseVariation(name, () => Of(nuisance.Up), () => Of(down)) { Covers = nuisance.Covers?.Range ?? NuisanceRange.Unlimited };
    });

    private ElementResponses Of(ColumnReference reference)
    {
        BinnedArray column = tables.Column(reference.Table, reference.Column);
        if (column.Axes.Length != axes.Length + 1 || !string.Equals(column.Axes[0].Unit, "keVnr", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"table '{reference.Table}': found axes {string.Join(", ", column.Axes)}, expected a recoil energy in keVnr, then {string.Join(", ", axes)}");
        }

        return ElementResponses.Common(new TemplateResponse(TableSet.OnAxes(reference.Table, column, [column.Axes[0], .. axes])));
    }
}
