using System.Collections.Immutable;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Text;
using Sevens.Experiments.Theory;
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

        if (request.Experiments.FirstOrDefault(WorkspaceFile.IsOne) is { } workspace)
        {
            throw new CatalogException($"experiment: found the workspace '{workspace}', which only fit, limit, toys and scan read; expected names of the catalog or definition files");
        }

        ImmutableArray<Experiment> loaded = [.. request.Experiments.Select(name => catalog.Experiment(name, request.Windows))];
        string? repeated = loaded.GroupBy(e => e.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        return repeated is null ? loaded : throw new CatalogException($"experiment: found '{repeated}' twice, expected each once");
    }

    public static Convention Convention(Catalog catalog, string name, string? formFactor, string? axial)
    {
        Convention convention = Catalog.ConventionNamed(name);
        convention = formFactor is null ? convention : convention.WithFormFactor(StructureCatalog.Named(formFactor));
        return axial is null ? convention : convention.WithAxial(axial, catalog.AxialNamed(axial));
    }

    /// <summary>The files beside those of a target or an experiment: tables of form factors and of spins.</summary>
    public static IEnumerable<InputFile> StructureInputs(Catalog catalog, Convention convention, string? axial) =>
        StructureCatalog.Inputs(convention.FormFactor).Concat(axial is null ? [] : catalog.AxialInputs(axial)).Distinct();

    private static Provenance ProvenanceOf(Catalog catalog, RunRequest request, ImmutableArray<Experiment> experiments, Convention convention, IReadOnlyList<Measurement> measurements) => new(
        [.. experiments.SelectMany(e => e.Inputs).Concat(StructureInputs(catalog, convention, request.Axial)).Concat(measurements.SelectMany(m => m.Inputs)).Distinct().OrderBy(i => i.Name, StringComparer.Ordinal)],
        [.. experiments.SelectMany(e => e.Citations).Concat(convention.CitationsFor(experiments.SelectMany(e => e.Material.Nuclides).Select(n => n.Nuclide))).Concat(measurements.SelectMany(m => m.Citations)).Distinct(StringComparer.Ordinal)],
        Seed: null);

    /// <summary>A step in which nuclides may turn out to lack what the convention needs.</summary>
    /// <exception cref="CatalogException">They do: a charge radius, a table, spin values, or a momentum transfer that a form factor knows.</exception>
    public static T Foreseen<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new CatalogException(PlainReason.Of(problem));
        }
    }

    /// <summary>With the errors of the cross section that act on the targets; null for none.</summary>
    public static Provenance ProvenanceOf(
        Catalog catalog, RunRequest request, ImmutableArray<Experiment> experiments, Convention convention, TheorySet? theory, params IReadOnlyList<Measurement> measurements)
    {
        Provenance without = ProvenanceOf(catalog, request, experiments, convention, measurements);
        return theory is null ? without : without with
        {
            Inputs = [.. without.Inputs.Concat(theory.Inputs).OrderBy(i => i.Name, StringComparer.Ordinal)],
            Citations =
            [
                .. without.Citations.Concat(theory.CitationsOf(theory.Vary(convention, experiments.SelectMany(e => e.Material.Nuclides).Select(n => n.Nuclide))))
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>With the files and citations of a model.</summary>
    public static Provenance WithModel(Provenance provenance, SignalChoice choice) => provenance with
    {
        Inputs = [.. provenance.Inputs.Concat(choice.Inputs).OrderBy(i => i.Name, StringComparer.Ordinal)],
        Citations = [.. provenance.Citations.Concat(choice.Citations).Distinct(StringComparer.Ordinal)],
    };

    public static Spectrum Spectrum(string name, string title, BinnedArray values) => new(
        name, title, [.. values.Axes.Select(a => new SpectrumAxis(a.Name, a.Unit, a.Edges))], [.. values.Values]);

    /// <summary>What an experiment observed, as a spectrum; null where it has no data.</summary>
    public static Spectrum? Observed(Experiment experiment) => experiment.Observed is { } observed ? Observed(observed, experiment.ObservedErrors) : null;

    /// <summary>Data as a spectrum, with errors where they are no counts.</summary>
    public static Spectrum Observed(BinnedArray data, BinnedArray? errors) =>
        Spectrum("observed", "Data", data) with { Errors = errors is null ? null : [.. errors.Values] };
}
