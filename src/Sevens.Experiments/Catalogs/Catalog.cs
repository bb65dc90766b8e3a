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
    public static ImmutableArray<string> ExperimentNames => DefinitionFolder.Experiments.Names;

    /// <summary>Everything there is, by type and name.</summary>
    public static IEnumerable<CatalogEntry> Entries() => CatalogEntries.Types.SelectMany(Entries);

    /// <summary>The entries of one type alone; what other types hold is not read.</summary>
    /// <param name="type">experiment, source, material, nuisance, measurement, theory, model, convention or release.</param>
    /// <exception cref="CatalogException">No such type.</exception>
    public static IEnumerable<CatalogEntry> Entries(string type) => CatalogEntries.Of(type);

    /// <summary>The nuclides, which <see cref="Entries()"/> leaves out for their number.</summary>
    public IEnumerable<CatalogEntry> NuclideEntries() => CatalogEntries.OfNuclides(Nuclides);

    /// <summary>The elements with natural isotopes, which <see cref="Entries()"/> leaves out for their number.</summary>
    public IEnumerable<CatalogEntry> ElementEntries() => CatalogEntries.OfElements(Nuclides);

    /// <summary>The text of an entry's definition file, as it stands in the catalog or on disk.</summary>
    /// <exception cref="CatalogException">No entry has this name.</exception>
    public static string DefinitionText(string name) => DefinitionFolder.Experiments.Find(name).Text;

    /// <summary>An entry's definition after <c>extends</c>, as JSON with quantities as they were written.</summary>
    /// <param name="type">experiment, source, material, nuisance, measurement, calibration, theory, model or publication.</param>
    /// <param name="name">The entry's name.</param>
    /// <exception cref="CatalogException">There is none.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static string ResolvedJson(string type, string name) => type switch
    {
        "experiment" => Definition(name).ResolvedJson,
        "source" => ReadSource(name, directory: null, []).Read.ResolvedJson,
        "material" => DefinitionFolder.Materials.Json<MaterialDefinition>(name),
        "nuisance" => DefinitionFolder.Nuisances.Json<NuisanceFile>(name),
        "measurement" => DefinitionFolder.Measurements.Json<MeasurementDefinition>(name),
        "calibration" => DefinitionFolder.Calibrations.Json<QuenchingPointsDefinition>(name),
        "theory" => DefinitionFolder.Theory.Json<TheoryDefinition>(name),
        "model" => DefinitionFolder.Models.Json<ModelDefinition>(name),
        "publication" => DefinitionFolder.Publications.Json<PublicationDefinition>(name),
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
        CatalogFile file = DefinitionFolder.Experiments.Find(name);
        List<CatalogFile> used = [];
        ReadResult<ExperimentDefinition> read = DefinitionFolder.Experiments.ReadMerged<ExperimentDefinition>(file, used, overrides);
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
    public Measurement Measurement(string name) => MeasurementAssembly.Named(name, Nuclides);

    /// <summary>Names of the measured points, sorted.</summary>
    public static ImmutableArray<string> CalibrationNames => DefinitionFolder.Calibrations.Names;

    /// <summary>Measured points to which a curve can be fitted.</summary>
    /// <param name="name">A name of the catalog, or the path of a file.</param>
    /// <exception cref="CatalogException">There are none of this name.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static CalibrationPoints Calibration(string name)
    {
        (CatalogFile file, QuenchingPointsDefinition definition) = DefinitionFolder.Calibrations.Read<QuenchingPointsDefinition>(name);
        return new CalibrationPoints(definition, [file.Record()]);
    }

    /// <summary>Names of the sets of theory errors, sorted.</summary>
    public static ImmutableArray<string> TheoryNames => DefinitionFolder.Theory.Names;

    /// <summary>A set of errors of the cross section.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The set is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static TheorySet Theory(string name)
    {
        (CatalogFile file, TheoryDefinition definition) = DefinitionFolder.Theory.Read<TheoryDefinition>(name);
        return new TheorySet(definition, [file.Record()]);
    }

    /// <summary>Names of the publications whose numbers are recomputed, sorted.</summary>
    public static ImmutableArray<string> PublicationNames => DefinitionFolder.Publications.Names;

    /// <summary>Published numbers with the recipes that recompute them.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The publication is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static PublicationDefinition Publication(string name) => DefinitionFolder.Publications.Read<PublicationDefinition>(name).Definition;

    /// <summary>Names, sizes and times of the files in the user's data folder, as one text that changes when one of them does; empty without a folder.</summary>
    public string DataFingerprint => files.Fingerprint;

    /// <summary>Names of the models of new physics, sorted; some have a family before a slash.</summary>
    public static ImmutableArray<string> ModelNames => DefinitionFolder.Models.Names;

    /// <summary>A model of new physics.</summary>
    /// <param name="name">A name of the catalog, or the path of a definition file.</param>
    /// <exception cref="CatalogException">The model is unknown, or has charges that no nucleus can feel.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static PhysicsModel Model(string name)
    {
        (CatalogFile file, ModelDefinition definition) = DefinitionFolder.Models.Read<ModelDefinition>(name);
        return ModelAssembly.Of(definition, [file.Record()]);
    }

    /// <summary>Reads an experiment's definition without loading its data.</summary>
    /// <exception cref="CatalogException">The experiment is unknown.</exception>
    /// <exception cref="DefinitionException">The file is not a sound definition.</exception>
    public static ReadResult<ExperimentDefinition> Definition(string name) =>
        DefinitionFolder.Experiments.ReadMerged<ExperimentDefinition>(DefinitionFolder.Experiments.Find(name), []);

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
        ? MaterialNaming.Defined(Used<MaterialDefinition>(DefinitionFolder.Materials, name, used), Nuclides)
        : MaterialNaming.Formula(name, Nuclides, DefinitionFolder.Materials.Names);

    /// <summary>Whether a material is defined by an entry of the catalog or a file, rather than by its formula alone.</summary>
    public static bool HasMaterialDefinition(string name) => DefinitionFolder.Materials.Has(name);

    /// <summary>The file that defines a material; none for a formula alone.</summary>
    /// <exception cref="CatalogException">There is no such file.</exception>
    public static ImmutableArray<InputFile> MaterialInputs(string name) => HasMaterialDefinition(name) ? [DefinitionFolder.Materials.Find(name).Record()] : [];

    /// <summary>Names of the sources of the catalog, sorted.</summary>
    public static ImmutableArray<string> SourceNames => DefinitionFolder.Sources.Names;

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
        CatalogFile file = DefinitionFolder.Sources.Find(name, directory);
        return (DefinitionFolder.Sources.ReadMerged<SourceDefinition>(file, used), file.Directory);
    }

    internal static NuisanceFile Nuisance(string name, List<CatalogFile> used) => Used<NuisanceFile>(DefinitionFolder.Nuisances, name, used);

    private static T Used<T>(DefinitionFolder folder, string name, List<CatalogFile> used)
        where T : class
    {
        (CatalogFile file, T definition) = folder.Read<T>(name);
        used.Add(file);
        return definition;
    }
}
