using System.Collections.Immutable;
using System.Reflection;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Experiments.Definitions.Materials;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Definitions.Models;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Publications;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Experiments.Measurements;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Catalogs;

/// <summary>
/// Everything known by name: experiments, sources, materials, nuisances, measurements, calibrations, theory errors, conventions, releases. A name that ends in <c>.yaml</c> or holds a
/// directory separator is a file of the user's; its data are looked for beside it, in the data folder, then in the embedded catalog.
/// </summary>
public sealed class Catalog
{
    private static readonly ImmutableArray<string> Defined = ["experiment", "source", "material", "nuisance", "measurement", "calibration", "theory", "model", "publication"];

    private readonly CatalogFiles files;
    private readonly Lazy<NuclideTable> nuclides = new(NuclideTable.Load);
    private readonly Lazy<SpinExpectationTable> spinExpectations;
    private readonly Lazy<AxialChoices> axialChoices;
    private readonly Lazy<ElectronShellTable> electronShells;

    /// <summary>A catalog with the user's data folder.</summary>
    /// <param name="dataFolder">Where imported figures are looked for before the embedded ones; null for none.</param>
    public Catalog(string? dataFolder = null)
    {
        files = new CatalogFiles(dataFolder);
        spinExpectations = new(() => SpinExpectationTable.Load(Nuclides));
        electronShells = new(() => ElectronShellTable.Load(Nuclides));
        axialChoices = new(() => new AxialChoices(SpinExpectations, StructureCatalog.FormFactorTables.AxialResponses));
    }

    /// <summary>Masses, abundances, spins and radii.</summary>
    public NuclideTable Nuclides => nuclides.Value;

    /// <summary>Spin expectation values of nuclides with spin.</summary>
    public SpinExpectationTable SpinExpectations => spinExpectations.Value;

    /// <summary>The electrons of atoms by shell.</summary>
    public ElectronShellTable ElectronShells => electronShells.Value;

    /// <summary>Names of the experiments of the catalog, sorted.</summary>
    public static ImmutableArray<string> ExperimentNames => Names("experiments");

    internal static ImmutableArray<string> NuisanceNames => Names("nuisances");

    internal static ImmutableArray<string> MaterialNames => Names("materials");

    internal static ImmutableArray<string> MeasurementNames => Names("measurements");

    /// <summary>Everything there is, by type and name.</summary>
    public static IEnumerable<CatalogEntry> Entries() => CatalogEntries.Types.SelectMany(Entries);

    /// <summary>The entries of one type alone; what other types hold is not read.</summary>
    /// <param name="type">experiment, source, material, nuisance, measurement, theory, model, convention or release.</param>
    /// <exception cref="CatalogException">No such type.</exception>
    public static IEnumerable<CatalogEntry> Entries(string type) => CatalogEntries.Of(type);

    /// <summary>The nuclides, which <see cref="Entries()"/> leaves out for their number.</summary>
    public IEnumerable<CatalogEntry> NuclideEntries() => Nuclides.Nuclides.Select(n => new CatalogEntry(
        "nuclide",
        n.Name,
        FormattableString.Invariant($"Z = {n.Z}, N = {n.N}, {(Nuclides.Abundance(n) is > 0 and double share ? $"{100 * share:0.####} % of {n.Symbol}" : "radioactive")}"),
        [NuclideTable.MassCitation]));

    /// <summary>The elements with natural isotopes, which <see cref="Entries()"/> leaves out for their number.</summary>
    public IEnumerable<CatalogEntry> ElementEntries() => Nuclides.Elements.Select(Nuclides.Element).Select(e => new CatalogEntry(
        "element",
        e.Symbol,
        FormattableString.Invariant($"{e.MolarMass:0.####} g/mol, isotopes {string.Join(", ", e.Isotopes.Select(i => i.Nuclide.A))}"),
        [NuclideTable.AbundanceCitation, NuclideTable.MassCitation]));

    /// <summary>The text of an entry's definition file, as it stands in the catalog or on disk.</summary>
    /// <exception cref="CatalogException">No entry has this name.</exception>
    public static string DefinitionText(string name) => Find("experiments", "experiment", name).Text;

    /// <summary>An entry's definition after <c>extends</c>, as JSON with quantities as they were written.</summary>
    /// <param name="type">experiment, source, material, nuisance, measurement, calibration, theory, model or publication.</param>
    /// <param name="name">The entry's name.</param>
    /// <exception cref="CatalogException">There is none.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static string ResolvedJson(string type, string name) => type switch
    {
        "experiment" => Definition(name).ResolvedJson,
        "source" => ReadSource(name, directory: null, []).Read.ResolvedJson,
        "material" => Resolved<MaterialDefinition>(Find("materials", type, name)),
        "nuisance" => Resolved<NuisanceFile>(Find("nuisances", type, name)),
        "measurement" => Resolved<MeasurementDefinition>(Find("measurements", type, name)),
        "calibration" => Resolved<QuenchingPointsDefinition>(Find("calibrations", type, name)),
        "theory" => Resolved<TheoryDefinition>(Find("theory", type, name)),
        "model" => Resolved<ModelDefinition>(ModelFile(name).File),
        "publication" => Resolved<PublicationDefinition>(Find("published", type, name)),
        _ => throw CatalogException.Unknown("type", type, [.. Defined]),
    };

    /// <summary>Whether entries of a type have a definition, rather than a place in a table or in the program.</summary>
    public static bool HasDefinition(string type) => Defined.Contains(type, StringComparer.Ordinal);

    /// <summary>Loads an experiment with everything it refers to.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <param name="windows">Cuts on its axes; each limit must be a bin edge.</param>
    /// <exception cref="CatalogException">The experiment or something it refers to is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    /// <exception cref="Tables.TableFormatException">A data file is not sound.</exception>
    /// <exception cref="InvalidSourceException">The source, or the use that is made of it, cannot be.</exception>
    /// <exception cref="InvalidExperimentException">The parts do not fit together.</exception>
    public Experiment Experiment(string name, params IReadOnlyList<AxisWindow> windows) => Experiment(name, [], windows);

    /// <summary>As <see cref="Experiment(string, IReadOnlyList{AxisWindow})"/>, with other values for some keys of its definition.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <param name="overrides">Keys of the definition with their values, laid over it before anything is loaded.</param>
    /// <param name="windows">Cuts on its axes; each limit must be a bin edge.</param>
    /// <exception cref="CatalogException">The experiment or something it refers to is unknown.</exception>
    /// <exception cref="DefinitionException">The file with these values is not a sound definition.</exception>
    /// <exception cref="Tables.TableFormatException">A data file is not sound.</exception>
    /// <exception cref="InvalidSourceException">The source, or the use that is made of it, cannot be.</exception>
    /// <exception cref="InvalidExperimentException">The parts do not fit together.</exception>
    public Experiment Experiment(string name, IReadOnlyList<DefinitionOverride> overrides, IReadOnlyList<AxisWindow> windows)
    {
        CatalogFile file = Find("experiments", "experiment", name);
        List<CatalogFile> used = [];
        ReadResult<ExperimentDefinition> read = Read<ExperimentDefinition>(file, "experiments", used, overrides);
        if (read.Value.Status is { State: ExperimentState.Pending } status)
        {
            throw new InvalidExperimentException(read.Places.Of("status"), "status", $"found an experiment that is not predicted yet, expected another: {status.Note}");
        }

        return new ExperimentAssembly(this, files, read, file, used).Build(windows);
    }

    /// <summary>A measurement of something that parameters of a fit decide.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file; systematics of many nuclides take one of them behind a colon.</param>
    /// <exception cref="CatalogException">The measurement or its nuclide is unknown, or a nuclide is named for a measurement that is of one already.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public Measurement Measurement(string name)
    {
        int colon = name.LastIndexOf(':');
        if (colon > 0 && char.IsAsciiLetterUpper(name.ElementAtOrDefault(colon + 1)))
        {
            Measurement many = Measurement(name[..colon]);
            return many is SkinSystematics systematics
                ? systematics.For(Nuclides.Nuclide(name[(colon + 1)..]))
                : throw new CatalogException($"measurement: found '{name}', expected '{many.Name}' alone: a nuclide is named for systematics of many");
        }

        CatalogFile file = Find("measurements", "measurement", name);
        MeasurementDefinition definition = MeasurementDefinition(file);
        ImmutableArray<InputFile> inputs = [file.Record(), Nuclides.Input];
        return definition switch
        {
            ParityViolationDefinition d => new WeakChargeMeasurement(d, Nuclides.Nuclide(d.Nuclide), inputs),
            NeutronRadiusDefinition d => RadiusMeasurement.Of(d, Nuclides.Nuclide(d.Nuclide), inputs),
            NeutronSkinDefinition d => RadiusMeasurement.Of(d, Nuclides.Nuclide(d.Nuclide), inputs),
            SkinSystematicsDefinition d => new SkinSystematics(d, inputs),
            AtomicParityViolationDefinition d => new AtomicParityViolationMeasurement(d, Nuclides.Nuclide(d.Nuclide), inputs),
            NeutralCurrentRatioDefinition d => new NeutralCurrentRatioMeasurement(d, inputs),
            CouplingRangesDefinition d => new CouplingRangesMeasurement(d, inputs),
            WeakMixingAngleDefinition d => new WeakMixingAngleMeasurement(d, inputs),
            _ => throw new InvalidOperationException($"{definition.GetType()} is no known measurement"),
        };
    }

    /// <summary>Names of the measured points, sorted.</summary>
    public static ImmutableArray<string> CalibrationNames => Names("calibrations");

    /// <summary>Measured points to which a curve can be fitted.</summary>
    /// <param name="name">A name of the catalog, or the path of a file.</param>
    /// <exception cref="CatalogException">There are none of this name.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static CalibrationPoints Calibration(string name)
    {
        CatalogFile file = Find("calibrations", "calibration", name);
        return new CalibrationPoints(DefinitionReader.Read<QuenchingPointsDefinition>(file.Text, file.Name), [file.Record()]);
    }

    /// <summary>Names of the sets of theory errors, sorted.</summary>
    public static ImmutableArray<string> TheoryNames => Names("theory");

    /// <summary>A set of errors of the cross section.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The set is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static TheorySet Theory(string name)
    {
        CatalogFile file = Find("theory", "theory", name);
        return new TheorySet(DefinitionReader.Read<TheoryDefinition>(file.Text, file.Name), [file.Record()]);
    }

    /// <summary>Names of the publications whose numbers are recomputed, sorted.</summary>
    public static ImmutableArray<string> PublicationNames => Names("published");

    /// <summary>Published numbers with the recipes that recompute them.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The publication is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static PublicationDefinition Publication(string name)
    {
        CatalogFile file = Find("published", "publication", name);
        return DefinitionReader.Read<PublicationDefinition>(file.Text, file.Name);
    }

    /// <summary>Names, sizes and times of the files in the user's data folder, as one text that changes when one of them does; empty without a folder.</summary>
    public string DataFingerprint => files.Fingerprint;

    /// <summary>Names of the models of new physics, sorted; some have a family before a slash.</summary>
    public static ImmutableArray<string> ModelNames =>
        [.. CatalogFiles.Embedded("models").Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => p["models/".Length..^".yaml".Length]).Order(StringComparer.Ordinal)];

    /// <summary>A model of new physics.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The model is unknown, or has charges that no nucleus can feel.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static PhysicsModel Model(string name)
    {
        (CatalogFile file, ModelDefinition definition) = ModelFile(name);
        return ModelAssembly.Of(definition, [file.Record()]);
    }

    /// <summary>Reads an experiment's definition without loading its data.</summary>
    /// <exception cref="CatalogException">The experiment is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static ReadResult<ExperimentDefinition> Definition(string name) => Read<ExperimentDefinition>(Find("experiments", "experiment", name), "experiments", []);

    /// <summary>The kind of the source of an experiment, as definitions write it: <c>stoppedPion</c>, <c>reactor</c>, <c>solar</c> …</summary>
    /// <exception cref="CatalogException">The source is unknown.</exception>
    /// <exception cref="DefinitionException">The source's file is not a sound definition.</exception>
    public static string SourceKind(SourceUse source)
    {
        ArgumentNullException.ThrowIfNull(source);
        SourceDefinition definition = source.Definition ?? ReadSource(source.Use!, directory: null, []).Read.Value;
        return definition.GetType().GetCustomAttribute<VariantAttribute>()!.Name;
    }

    /// <summary>The convention presets: those of <see cref="Convention.Presets"/>, then those that need tables of the catalog.</summary>
    public static IEnumerable<Convention> Conventions => ConventionNames.Select(ConventionNamed);

    /// <summary>The names of the convention presets.</summary>
    public static ImmutableArray<string> ConventionNames { get; } = [.. Convention.Presets.Select(p => p.Name), TabulatedConventions.CoherentChisqName];

    /// <summary>The convention preset with this name.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public static Convention ConventionNamed(string name) =>
        Convention.Presets.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal))
        ?? (string.Equals(name, TabulatedConventions.CoherentChisqName, StringComparison.Ordinal)
            ? TabulatedConventions.CoherentChisq()
            : throw CatalogException.Unknown("convention", name, [.. ConventionNames]));

    /// <summary>The names of the axial parts: <c>none</c>, <c>spin-expectation</c>, <c>shell-model</c> and those of the sets of spin expectation values.</summary>
    public ImmutableArray<string> AxialNames => axialChoices.Value.Names;

    /// <summary>
    /// The axial part with this name; null for <c>none</c>. <c>spin-expectation</c> takes the default set of each nuclide, which is the first of
    /// <see cref="SpinExpectations"/>; <c>shell-model</c> also the transverse responses where there are some; any other name is that of one set.
    /// </summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public AxialPrescription? AxialNamed(string name) => axialChoices.Value.Named(name);

    /// <summary>The files that an axial part is made of.</summary>
    public ImmutableArray<InputFile> AxialInputs(string name) => axialChoices.Value.Inputs(name);

    /// <summary>
    /// The material with this name, or of this formula (<c>CaWO4</c>, <c>Ge[76:0.87,74:0.13]</c>, see <see cref="MaterialFormula"/>); a formula that is
    /// itself a name is the catalog's material.
    /// </summary>
    /// <exception cref="CatalogException">
    /// It is neither; an element or isotope does not exist or has no mass; fractions do not sum to 1; or the formula could be read two ways (<c>Ge76</c>).
    /// </exception>
    public Material Material(string name) => Material(name, []);

    internal Material Material(string name, List<CatalogFile> used) => HasMaterialDefinition(name)
        ? MaterialNaming.Defined(MaterialDefinition(name, used), Nuclides)
        : MaterialNaming.Formula(name, Nuclides, Names("materials"));

    /// <summary>Whether a material is defined by an entry of the catalog or a file, rather than by its formula alone.</summary>
    public static bool HasMaterialDefinition(string name) => IsPath(name) || Names("materials").Contains(name, StringComparer.Ordinal);

    /// <summary>The file that defines a material; none for a formula alone.</summary>
    /// <exception cref="CatalogException">There is no such file.</exception>
    public static ImmutableArray<InputFile> MaterialInputs(string name) => HasMaterialDefinition(name) ? [Find("materials", "material", name).Record()] : [];

    /// <summary>Names of the sources of the catalog, sorted.</summary>
    public static ImmutableArray<string> SourceNames => Names("sources");

    /// <summary>The flux of a source in nominal operation at a place.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <param name="baseline">The distance, where the flux depends on it; null where it does not.</param>
    /// <exception cref="CatalogException">The source, or one that it sums, is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    /// <exception cref="Tables.TableFormatException">A data file is not sound.</exception>
    /// <exception cref="InvalidSourceException">The numbers cannot be, or the baseline is missing or without meaning.</exception>
    public LoadedSource Source(string name, Length? baseline = null)
    {
        List<CatalogFile> used = [];
        (SourceDefinition definition, Physics.Sources.NeutrinoSource flux) = Sources(used).PerSecond(name, baseline?.Metres);
        return new LoadedSource(definition, flux, [.. used.DistinctBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Record())]);
    }

    /// <summary>Whether the flux of a source depends on the distance, so that a baseline must be given.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The source, or one that it sums, is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public bool SourceDependsOnBaseline(string name) => Sources([]).DependsOnBaseline(name);

    internal SourceLoader Sources(List<CatalogFile> used) => new(files, used);

    /// <summary>The definition of a source and the folder beside which it refers to files.</summary>
    /// <param name="name">A name of the catalog, or a path.</param>
    /// <param name="directory">The folder from which a path is looked for first; null for the working folder alone.</param>
    /// <param name="used">Takes what was read.</param>
    internal static (ReadResult<SourceDefinition> Read, string? Directory) ReadSource(string name, string? directory, List<CatalogFile> used)
    {
        string beside = Path.Combine(directory ?? string.Empty, name);
        CatalogFile file = Find("sources", "source", IsPath(name) && File.Exists(beside) ? beside : name);
        return (Read<SourceDefinition>(file, "sources", used), file.Directory);
    }

    internal static NuisanceFile Nuisance(string name, List<CatalogFile> used)
    {
        CatalogFile file = Find("nuisances", "nuisance", name);
        used.Add(file);
        return DefinitionReader.Read<NuisanceFile>(file.Text, file.Name);
    }

    internal static MaterialDefinition MaterialDefinition(string name, List<CatalogFile> used)
    {
        CatalogFile file = Find("materials", "material", name);
        used.Add(file);
        return DefinitionReader.Read<MaterialDefinition>(file.Text, file.Name);
    }

    /// <summary>Names of the catalog hold slashes as paths do, and come first; what has no suffix of a definition is no path.</summary>
    internal static (CatalogFile File, ModelDefinition Definition) ModelFile(string name)
    {
        bool isFile = name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);
        CatalogFile file = isFile
            ? CatalogFiles.FromPath(name)
            : CatalogFiles.FromCatalog($"models/{name}.yaml") ?? throw CatalogException.Unknown("model", name, ModelNames);
        return (file, DefinitionReader.Read<ModelDefinition>(file.Text, file.Name));
    }

    internal static MeasurementDefinition MeasurementDefinition(string name) => MeasurementDefinition(Find("measurements", "measurement", name));

    private static MeasurementDefinition MeasurementDefinition(CatalogFile file) =>
        DefinitionReader.Read<MeasurementDefinition>(file.Text, file.Name);

    private static ReadResult<T> Read<T>(CatalogFile file, string folder, List<CatalogFile> used, params IReadOnlyList<DefinitionOverride> overrides)
        where T : class
    {
        used.Add(file);
        return DefinitionReader.ReadMerged<T>(file.Text, file.Name, name =>
        {
            string beside = Path.Combine(file.Directory ?? string.Empty, name);
            CatalogFile? parent = !IsPath(name) ? CatalogFiles.FromCatalog($"{folder}/{name}.yaml")
                : File.Exists(beside) ? CatalogFiles.FromPath(beside) : null;
            if (parent is null)
            {
                return null;
            }

            used.Add(parent);
            return new DefinitionSource(parent.Name, parent.Text);
        }, overrides);
    }

    private static string Resolved<T>(CatalogFile file)
        where T : class => DefinitionReader.ReadMerged<T>(file.Text, file.Name, _ => null).ResolvedJson;

    private static CatalogFile Find(string folder, string kind, string name)
    {
        if (IsPath(name))
        {
            return CatalogFiles.FromPath(name);
        }

        return CatalogFiles.FromCatalog($"{folder}/{name}.yaml") ?? throw CatalogException.Unknown(kind, name, Names(folder));
    }

    private static bool IsPath(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal);

    private static ImmutableArray<string> Names(string folder) =>
        [.. CatalogFiles.Embedded(folder).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];
}
