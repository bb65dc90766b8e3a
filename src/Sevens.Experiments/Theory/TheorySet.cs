using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Experiments.Models;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Theory;

/// <summary>A set of errors of the CEvNS cross section with their correlations.</summary>
public sealed class TheorySet
{
    /// <summary>The set that predictions use unless another is named.</summary>
    public const string Standard = "standard";

    private readonly TheoryCorrelation correlation;

    internal TheorySet(TheoryDefinition definition, ImmutableArray<InputFile> inputs)
    {
        Definition = definition;
        Inputs = inputs;
        correlation = TheoryCorrelation.Of(definition);
    }

    /// <summary>The definition.</summary>
    public TheoryDefinition Definition { get; }

    /// <summary>The file it comes from, with its hash.</summary>
    public ImmutableArray<InputFile> Inputs { get; }

    /// <summary>What to cite when some of its nuisances act.</summary>
    public ImmutableArray<string> CitationsOf(TheoryVariations variations)
    {
        ArgumentNullException.ThrowIfNull(variations);
        string[] names = [.. variations.Nuisances.Select(v => v.Name)];
        return
        [
            .. Definition.Citation.Concat(Definition.Nuisances.Where(n => names.Contains(n.Name, StringComparer.Ordinal)).SelectMany(n => n.Citation))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>What the nuisances make of a convention, for given nuclides.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="nuclides">The nuclides of the targets.</param>
    /// <exception cref="CatalogException">A nuclide lacks a charge radius or a table that the convention needs.</exception>
    public TheoryVariations Vary(Convention convention, IEnumerable<Nuclide> nuclides) => Vary(convention, nuclides, TheoryFreedom.None);

    /// <summary>As <see cref="Vary(Convention, IEnumerable{Nuclide})"/>, without what is a parameter of a fit.</summary>
    internal TheoryVariations Vary(Convention convention, IEnumerable<Nuclide> nuclides, TheoryFreedom freedom)
    {
        ArgumentNullException.ThrowIfNull(convention);
        var leftOut = ImmutableArray.CreateBuilder<string>();
        var varying = new TheoryVarying(convention, [.. nuclides.DistinctBy(n => n.Name, StringComparer.Ordinal)], freedom, leftOut);
        ImmutableArray<TheoryVariation> made = [.. Definition.Nuisances.Select(varying.Of).OfType<TheoryVariation>()];
        return new TheoryVariations(made, correlation.Of(made.Select(v => v.Name)), leftOut.ToImmutable());
    }
}
