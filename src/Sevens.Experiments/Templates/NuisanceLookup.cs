using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Text;

namespace Sevens.Experiments.Templates;

/// <summary>Finds a nuisance by name: in the experiment's own block first, then in the catalog.</summary>
internal sealed class NuisanceLookup
{
    private readonly ExperimentDefinition definition;
    private readonly DefinitionPlaces places;
    private readonly List<CatalogFile> used;
    private readonly SortedDictionary<string, NuisanceFile> shared = new(StringComparer.Ordinal);

    public NuisanceLookup(ExperimentDefinition definition, DefinitionPlaces places, List<CatalogFile> used)
    {
        this.definition = definition;
        this.places = places;
        this.used = used;
    }

    public List<string> Citations { get; } = [];

    /// <summary>What the experiment means by the names that it uses.</summary>
    public SortedDictionary<string, NuisanceUse> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Correlations that the experiment states, or the nuisances of the catalog that it uses.</summary>
    public IEnumerable<StatedCorrelation> Correlations => (definition.Correlations ?? []).Select(c => new StatedCorrelation(c, $"experiment '{definition.Name}'"))
        .Concat(shared.Values.SelectMany(f => (f.Correlations ?? []).Select(c => new StatedCorrelation(c, $"nuisance '{f.Name}'"))));

    /// <summary>The nuisance of a kind that a key refers to.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="key">The key.</param>
    /// <param name="actsOn">What it acts on, where its definition leaves that open.</param>
    public T Of<T>(string name, string key, string? actsOn = null)
        where T : NuisanceDefinition
    {
        NuisanceDefinition found = Find(name, key);
        Citations.AddRange(found.Citation);
        if (!Used.TryGetValue(name, out NuisanceUse? before) || before.ActsOn is null)
        {
            Used[name] = new NuisanceUse(found, actsOn);
        }

        return found as T ?? throw WrongKind(name, key, found, typeof(T));
    }

    /// <summary>The fault of a nuisance that cannot do what a key wants of it.</summary>
    public InvalidExperimentException WrongKind(string name, string key, NuisanceDefinition found, params IEnumerable<Type> expected) => new(
        places.Of(key), key, $"found nuisance '{name}' of kind {Kind(found.GetType())}, expected one of kind {string.Join(" or ", expected.Select(Kind))}");

    public RateNuisance Rate(string name, string key)
    {
        NormalisationNuisance nuisance = Of<NormalisationNuisance>(name, key);
        return new RateNuisance(name, nuisance.Prior, nuisance.Width) { WidthBelow = nuisance.WidthBelow };
    }

    private static string Kind(Type type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..].Replace("Nuisance", string.Empty, StringComparison.Ordinal);

    private NuisanceDefinition Find(string name, string key)
    {
        if (definition.Nuisances is { } own && own.TryGetValue(name, out NuisanceDefinition? local))
        {
            return local;
        }

        try
        {
            NuisanceFile file = Catalog.Nuisance(name, used);
            shared[name] = file;
            return file.Nuisance;
        }
        catch (CatalogException)
        {
            string[] known = [.. (definition.Nuisances?.Keys ?? []).Concat(DefinitionFolder.Nuisances.Names)];
            string hint = NearestName.Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : string.Empty;
            throw new InvalidExperimentException(places.Of(key), key, $"found nuisance '{name}', expected one of {string.Join(", ", known)}{hint}");
        }
    }
}
