using System.Collections.Immutable;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;

namespace Sevens.Experiments.Catalogs;

/// <summary>The nuclear structures that the form-factor tables make.</summary>
internal sealed class TableStructures
{
    private const string FourierBessel = "fourier-bessel";
    private const string SumOfGaussians = "sum-of-gaussians";
    private const string MeanField = "mean-field";
    private const string ShellModel = "shell-model";

    private readonly ImmutableArray<(NuclearStructure Structure, InputFile Input)> structures;

    public TableStructures(FormFactorTables tables)
    {
        MeanFieldAsPublished = new TabulatedStructure(
            $"{MeanField}-as-published", Identifiers(tables.MeanField.Citation), Entries(tables.MeanFieldAsPublished, OneShape));
        structures =
        [
            (Charge(FourierBessel, tables.FourierBessel), tables.FourierBessel.Input),
            (Charge(SumOfGaussians, tables.SumOfGaussians), tables.SumOfGaussians.Input),
            (new TabulatedStructure(MeanField, Identifiers(tables.MeanField.Citation), Entries(tables.MeanField, OneShape)), tables.MeanField.Input),
            (new TabulatedStructure(
                ShellModel,
                Identifiers(tables.ShellModel.Citation),
                Entries(tables.ShellModel, r => new TabulatedNucleus(r.PhysicalNucleons, r.Proton.RmsRadius, r.Neutron.RmsRadius))), tables.ShellModel.Input),
            (MeanFieldAsPublished, tables.MeanField.Input),
        ];
    }

    /// <summary>The names by which they are chosen.</summary>
    public static ImmutableArray<string> Names { get; } = [FourierBessel, SumOfGaussians, MeanField, ShellModel];

    /// <summary>For the convention of a code that uses the tables as they are; not offered by name.</summary>
    public NuclearStructure MeanFieldAsPublished { get; }

    public NuclearStructure Named(string name) => structures.First(s => string.Equals(s.Structure.Name, name, StringComparison.Ordinal)).Structure;

    public ImmutableArray<InputFile> Inputs(NuclearStructure structure) => [.. structures.Where(s => s.Structure == structure).Select(s => s.Input)];

    private static ChargeDensityStructure Charge<T>(string name, FormFactorTable<T> table)
        where T : class, IFormFactor => new(name, Identifiers(table.Citation), Entries<T, IFormFactor>(table, shape => shape));

    /// <summary>One form factor of unknown density, for protons and neutrons alike.</summary>
    private static TabulatedNucleus OneShape(IFormFactor shape) => TabulatedNucleus.OfPointNucleons(new NucleonFormFactors(shape, shape));

    private static ImmutableSortedDictionary<string, TOut> Entries<TIn, TOut>(FormFactorTable<TIn> table, Func<TIn, TOut> entry)
        where TIn : class => table.Nuclides.ToImmutableSortedDictionary(n => n, n => entry(table.Of(n)), StringComparer.Ordinal);

    /// <summary>Tables cite journals in words too.</summary>
    private static ImmutableArray<string> Identifiers(ImmutableArray<string> citations) =>
        [.. citations.Where(c => c.StartsWith("arXiv:", StringComparison.Ordinal) || c.StartsWith("doi:", StringComparison.Ordinal))];
}
