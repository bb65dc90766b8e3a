using System.Collections.Immutable;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Solar;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>Terms of a signal for flux components that are what couplings of matter change: each times the changes of probabilities, one function of parameters for each.</summary>
/// <param name="couplings">The couplings.</param>
internal sealed class LevelTerms(ImmutableArray<Parameter> couplings)
{
    private readonly Dictionary<LevelChange, ParameterFunction> functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(ParameterFunction Change, ParameterFunction Coefficient), ParameterFunction> products = [];

    /// <summary>The terms of a component.</summary>
    /// <param name="term">A term as that of a flux.</param>
    /// <param name="flux">The component; a flux has the term itself.</param>
    public IEnumerable<ModelTerm> Of(ModelTerm term, FluxComponent flux) => flux.Levels.IsEmpty
        ? [term]
        : flux.Levels.Select(level => term with { Weight = term.Weight * level.Weight, Coefficient = Coefficient(level.Change, term.Coefficient) });

    private ParameterFunction Coefficient(LevelChange change, ParameterFunction? own)
    {
        if (!functions.TryGetValue(change, out ParameterFunction? function))
        {
            function = new LevelFunction(couplings, change);
            functions.Add(change, function);
        }

        if (own is null)
        {
            return function;
        }

        if (!products.TryGetValue((function, own), out ParameterFunction? product))
        {
            product = new ProductFunction(function, own);
            products.Add((function, own), product);
        }

        return product;
    }
}
