using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Verbs;

/// <summary>Turns a request into loaded experiments and a convention.</summary>
internal static class RequestLoading
{
    public static ImmutableArray<Experiment> Experiments(Catalog catalog, RunRequest request)
    {
        if (request.Experiments.IsEmpty)
        {
            throw new CatalogException("experiment: found none, expected at least one name or file");
        }

        ImmutableArray<Experiment> loaded = [.. request.Experiments.Select(name => catalog.Experiment(name, request.Windows))];
        string? repeated = loaded.GroupBy(e => e.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        return repeated is null ? loaded : throw new CatalogException($"experiment: found '{repeated}' twice, expected each once");
    }

    public static Convention Convention(string name, string? formFactor)
    {
        Convention convention = Catalog.ConventionNamed(name);
        return formFactor is null ? convention : convention.WithFormFactor(StructureCatalog.Named(formFactor));
    }

    public static Provenance ProvenanceOf(ImmutableArray<Experiment> experiments, Convention convention) => new(
        [.. experiments.SelectMany(e => e.Inputs).Concat(StructureCatalog.Inputs(convention.FormFactor)).Distinct().OrderBy(i => i.Name, StringComparer.Ordinal)],
        [.. experiments.SelectMany(e => e.Citations).Concat(convention.Citations).Distinct(StringComparer.Ordinal)],
        Seed: null);

    public static Spectrum Spectrum(string name, string title, BinnedArray values) => new(
        name, title, [.. values.Axes.Select(a => new SpectrumAxis(a.Name, a.Unit, a.Edges))], [.. values.Values]);
}
