using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Experiments.Templates;

/// <summary>Puts an experiment together from its definition, the catalog and its data files.</summary>
internal sealed class ExperimentAssembly
{
    private readonly Catalog catalog;
    private readonly ExperimentDefinition definition;
    private readonly string resolvedJson;
    private readonly string fileName;
    private readonly List<CatalogFile> used;
    private readonly TableSet tables;

    public ExperimentAssembly(Catalog catalog, CatalogFiles files, ReadResult<ExperimentDefinition> read, CatalogFile file, List<CatalogFile> used)
    {
        this.catalog = catalog;
        definition = read.Value;
        resolvedJson = read.ResolvedJson;
        fileName = file.Name;
        this.used = used;
        tables = new TableSet(files, file.Directory, used);
    }

    public Experiment Build(IReadOnlyList<AxisWindow> windows)
    {
        ImmutableArray<Axis> full = [.. definition.Observables.Select(ObservableAxes.Of)];
        ImmutableArray<Axis> axes = Checked("window", () => Cut(BinnedArray.Zeros(full), windows).Axes);
        Material material = catalog.Material(definition.Target.Material, used);
        ImmutableArray<FluxComponent> flux = Flux();
        var detector = new Detector(definition.Response, full[0], tables);
        var nuisances = new NuisanceLookup(definition, fileName, used);
        ImmutableDictionary<EmissionPhase, BinnedArray> arrival = Checked("source.arrival", () => Arrival(full, detector));
        BinnedArray? shape = definition.Signal is { } signal ? Shape(signal.Shape, full) : null;
        SignalFolding Fold(Physics.Response.IEnergyResponse response) => Checked(
            "response", () => new SignalFolding(material, definition.Target.Mass.Kilograms, flux, response, full, arrival, shape, windows));
        var folding = new Lazy<SignalFolding>(() => Fold(Checked("response", detector.Nominal)));
        var variations = new SignalVariations(definition, detector, nuisances, Fold, c => Cut(Shape(c, full), windows));
        var backgrounds = new BackgroundAssembly(full, windows, detector, nuisances, tables);
        ImmutableArray<BackgroundTemplate> components =
            [.. (definition.Backgrounds ?? new Dictionary<string, Definitions.Backgrounds.BackgroundDefinition>(StringComparer.Ordinal))
                .Select(b => Checked($"backgrounds.{b.Key}", () => backgrounds.Make(b.Key, b.Value)))];
        RateNuisance? fluxNuisance = definition.Source.Nuisance is { } name ? nuisances.Rate(name, "source.nuisance") : null;
        BinnedArray? observed = definition.Data is { } data
            ? Checked("data", () => Cut(OnAxes(Counts(data), full), windows))
            : null;
        variations.Check();
        return new Experiment(
            definition,
            resolvedJson,
            [.. used.DistinctBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Record()).Append(catalog.Nuclides.Input)],
            [.. definition.Citation.Concat(nuisances.Citations).Concat(tables.Citations).Append(NuclideTable.MassCitation).Distinct(StringComparer.Ordinal)],
            axes,
            material,
            flux,
            observed,
            components,
            fluxNuisance,
            folding,
            variations.Of);
    }

    private static BinnedArray Cut(BinnedArray array, IReadOnlyList<AxisWindow> windows) =>
        windows.Aggregate(array, (a, w) => a.Window(w.Axis, w.Lower, w.Upper));

    private static BinnedArray OnAxes(BinnedArray array, ImmutableArray<Axis> axes)
    {
        if (!array.Axes.Select(a => a.Name).SequenceEqual(axes.Select(a => a.Name), StringComparer.Ordinal))
        {
            throw new InvalidOperationException(
                $"found a table with axes {string.Join(", ", array.Axes.Select(a => a.Name))}, expected {string.Join(", ", axes.Select(a => a.Name))}");
        }

        return axes.Aggregate(array, (a, axis) => a.Rebinned(axis));
    }

    private BinnedArray Counts(DataDefinition data)
    {
        BinnedArray column = tables.Column(data.Counts, data.Column);
        return tables.Kind(data.Counts, data.Column) == ColumnKind.Counts
            ? column
            : throw new InvalidOperationException($"column '{data.Column}' of '{data.Counts}' holds {tables.Kind(data.Counts, data.Column)}, expected counts");
    }

    private BinnedArray Shape(ColumnReference reference, ImmutableArray<Axis> full) =>
        Checked("signal.shape", () => OnAxes(tables.Column(reference.Table, reference.Column), full).Normalised());

    private ImmutableArray<FluxComponent> Flux()
    {
        SourceDefinition source = Catalog.Source(definition.Source.Use, used);
        double protons = definition.Source.ProtonsOnTarget?.CanonicalValue
            ?? StoppedPionSource.Protons(definition.Source.Power!.Value.Megawatts, definition.Source.BeamTime!.Value.Seconds, source.ProtonEnergy.CanonicalValue);
        return new StoppedPionSource(protons, definition.Source.NeutrinosPerFlavourPerProton ?? source.NeutrinosPerFlavourPerProton)
            .At(definition.Baseline.Metres);
    }

    private ImmutableDictionary<EmissionPhase, BinnedArray> Arrival(ImmutableArray<Axis> full, Detector detector)
    {
        Axis? time = full.FirstOrDefault(a => string.Equals(a.Name, ObservableAxes.Time, StringComparison.Ordinal));
        if (time is null)
        {
            return ImmutableDictionary<EmissionPhase, BinnedArray>.Empty
                .Add(EmissionPhase.Prompt, Everything()).Add(EmissionPhase.Delayed, Everything());
        }

        IArrivalTime arrival = definition.Source.Arrival switch
        {
            GaussianPulseArrival pulse => new GaussianPulse(pulse.Mean.Microseconds, pulse.Sigma.Microseconds),
            TabulatedArrival table => new TabulatedArrivalTime(tables.Column(table.Table, table.Prompt), tables.Column(table.Table, table.Delayed)),
            _ => throw new InvalidOperationException("found nothing, expected an arrival time: time is an observable"),
        };
        return Enum.GetValues<EmissionPhase>().ToImmutableDictionary(
            phase => phase, phase => new BinnedArray([time], arrival.Fractions(phase, time.Edges.AsSpan(), detector.TimeEfficiency)));

        static BinnedArray Everything() => new([Axis.Uniform(ObservableAxes.Time, "us", 0, 1, 1)], [1]);
    }

    private T Checked<T>(string key, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            throw new InvalidExperimentException(fileName, key, problem.Message, problem);
        }
    }
}
