using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Text;
using Sevens.Numerics.Axes;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Directions;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>Puts an experiment together from its definition, the catalog and its data files.</summary>
internal sealed class ExperimentAssembly
{
    private const double MicrosecondsPerSecond = 1e6;
    private readonly Catalog catalog;
    private readonly ExperimentDefinition definition;
    private readonly string resolvedJson;
    private readonly DefinitionPlaces places;
    private readonly List<CatalogFile> used;
    private readonly TableSet tables;
    private readonly string? directory;

    public ExperimentAssembly(Catalog catalog, CatalogFiles files, ReadResult<ExperimentDefinition> read, CatalogFile file, List<CatalogFile> used)
    {
        this.catalog = catalog;
        definition = read.Value;
        resolvedJson = read.ResolvedJson;
        places = read.Places;
        this.used = used;
        directory = file.Directory;
        tables = new TableSet(files, file.Directory, used);
    }

    public Experiment Build(IReadOnlyList<AxisWindow> windows)
    {
        ImmutableArray<Axis> full = [.. definition.Observables.Select(ObservableAxes.Of)];
        ImmutableArray<Axis> axes = Checked("window", () => Window(full, windows));
        Material material = Checked("target.material", () => catalog.Material(definition.Target.Material, used));
        UsedSource loaded = Checked("source", () => catalog.Sources(used).Used(definition.Source.Counted(definition.Target.Mass), definition.Baseline?.Metres, places, directory, SecondsOf(full)));
        Func<string, AtomicElectrons>? electrons = Checked("electronTable", () => ElectronAssembly.Of(definition, material, catalog.ElectronShells, tables));
        Detector? detector = definition.Response is { } chain
            ? Checked("response.efficiency", () => new Detector(chain, [.. definition.Observables.Select(o => o.Axis)], full, material, tables, electrons))
            : null;
        DirectionResponse? direction = Checked("response.direction", () => detector?.Direction);
        var nuisances = new NuisanceLookup(definition, places, used);
        RecoilTemplates? recoils = definition.RecoilTemplates is { } templates ? new RecoilTemplates(templates, full, tables, nuisances) : null;
        string responseKey = recoils is null ? "response" : "recoilTemplates";
        Func<ElementResponses> nominal = recoils is null ? detector!.Nominal : recoils.Nominal;
        (NeutrinoSource Source, ImmutableArray<SourceVariation> Uncertain, SignalArrival Arrival) first = Arriving(loaded.Source);
        BinnedArray? shape = definition.Signal is { } signal ? Checked("signal.shape", () => Shape(signal.Shape, full)) : null;
        ImmutableArray<ChargedCurrentChannel>? channels = definition.Channels is { } reactions ? Checked("channels", () => ChannelAssembly.Of(reactions, material, tables)) : null;
        Func<ImmutableArray<FluxComponent>, IEventRate> RateOf(ElementResponses response, DirectionResponse? seen) => channels is { } reacting
            ? f => new ChargedCurrentRate(material, definition.Target.Mass.Kilograms, f, reacting, response.Of(reacting[0].Nuclide))
            : f => new CoherentRate(material, definition.Target.Mass.Kilograms, f, response, seen);
        Func<ImmutableArray<FluxComponent>, ElectronRate>? ElectronsOf(ElementResponses response) => response.Electrons is { } seen
            ? f => new ElectronRate(material, definition.Target.Mass.Kilograms, f, seen.Response, seen.Shells)
            : null;
        DirectionVariation[] directions = Checked("response.direction", () => detector is null ? [] : new ResponseVariations(detector, nuisances).Directions().ToArray());
        IReadOnlyDictionary<string, BackgroundDefinition> expected = definition.Backgrounds ?? new Dictionary<string, BackgroundDefinition>(StringComparer.Ordinal);
        var backgrounds = new BackgroundAssembly(full, windows, detector, nuisances, tables, definition.Target.Mass.Kilograms, expected);
        ImmutableArray<BackgroundTemplate> components = [.. expected.Select(b => Checked($"backgrounds.{b.Key}", () => backgrounds.Make(b.Key, b.Value)))];
        RateNuisance? fluxNuisance = definition.Source.Nuisance is { } name ? nuisances.Rate(name, "source.nuisance") : null;
        ObservedData? observed = definition.Data is { } data
            ? Checked("data", () => new DataAssembly(tables, definition).Make(data, full).Each(array => Cut(array, windows)))
            : null;
        return Illuminated(first);

        (NeutrinoSource Source, ImmutableArray<SourceVariation> Uncertain, SignalArrival Arrival) Arriving(NeutrinoSource made)
        {
            ImmutableArray<SourceVariation> uncertain = Checked("source.nuisances", () => SourceVariations.Chosen(made, definition.Source.Nuisances));
            (NeutrinoSource source, SignalArrival arrival) = Checked("source.arrival", () => Arrival(full, made, detector));
            return (source, uncertain, arrival);
        }

        Experiment Illuminated((NeutrinoSource Source, ImmutableArray<SourceVariation> Uncertain, SignalArrival Arrival) arriving)
        {
            (NeutrinoSource source, ImmutableArray<SourceVariation> uncertain, SignalArrival arrival) = arriving;
            ImmutableArray<FluxComponent> flux = [.. source.Components, .. source.Coherences];
            SignalFolding FoldOf(ImmutableArray<FluxComponent> varied, ElementResponses response, DirectionResponse? seen) => Checked(
                responseKey, () => new SignalFolding(varied, RateOf(response, seen), ElectronsOf(response), full, arrival, shape, windows, definition.Baseline?.Metres));
            SignalFolding Fold(ElementResponses response) => FoldOf(flux, response, direction);
            var folding = new Lazy<SignalFolding>(() => Fold(Checked(responseKey, nominal)));
            var upstream = uncertain.Select(v => (
                v.Name,
                (Func<SignalFolding>)(() => FoldOf(v.Upper(flux), nominal(), direction)),
                (Func<SignalFolding>)(() => FoldOf(v.Lower(flux), nominal(), direction))));
            var turned = directions.Select(d => (
                d.Parameter,
                (Func<SignalFolding>)(() => FoldOf(flux, nominal(), d.Up)),
                (Func<SignalFolding>)(() => FoldOf(flux, nominal(), d.Down))));
            var variations = new SignalVariations(definition, detector, recoils, nuisances, Fold, upstream.Concat(turned), c => Checked("signal.nuisances", () => Cut(Shape(c, full), windows)));
            Check(responseKey, () => RequireDefined(
                variations.Responses.Prepend(nominal()),
                channels is { } each
                    ? each.Select(c => (c.Nuclide, flux.Max(f => f.Spectrum.EndPoint) - c.ThresholdMeV)).Where(c => c.Item2 > 0)
                    : material.Nuclides.Select(n => (n.Nuclide, flux.Max(f => n.Nuclide.MaximumRecoil(f.Spectrum.EndPoint))))));
            variations.Check();
            var darkMatter = new DarkMatterFolding(definition, material, source, TimeOf(full), detector?.TimeEfficiency, nominal, folding, variations);
            return new Experiment(
                definition,
                resolvedJson,
                [.. used.DistinctBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Record()).Append(catalog.Nuclides.Input), .. definition.ElectronRecoils == ElectronRecoils.Stepping ? [catalog.ElectronShells.Input] : ImmutableArray<InputFile>.Empty],
                [.. definition.Citation.Concat(source.Citations).Concat(nuisances.Citations).Concat(tables.Citations).Append(NuclideTable.MassCitation).Append(NuclideTable.AbundanceCitation).Distinct(StringComparer.Ordinal)],
                axes,
                material,
                source,
                observed,
                components,
                fluxNuisance,
                folding,
                variations,
                darkMatter,
                loaded.InMatter is { } inMatter ? choice => Illuminated(Arriving(Checked("source", () => inMatter(choice)))) : null)
            {
                Nuisances = nuisances.Used.ToImmutableSortedDictionary(StringComparer.Ordinal),
                Correlations = Checked("correlations", () => Correlations(nuisances, uncertain)),
            };
        }
    }

    /// <summary>At least one of a pair is a nuisance of the experiment or of its source: else it is a misprint.</summary>
    private static ImmutableArray<StatedCorrelation> Correlations(NuisanceLookup nuisances, IEnumerable<SourceVariation> uncertain)
    {
        ImmutableArray<StatedCorrelation> stated = [.. nuisances.Correlations];
        string[] own = [.. nuisances.Used.Keys.Concat(uncertain.Select(u => u.Name))];
        return stated.FirstOrDefault(c => !c.Correlation.Between.Any(n => own.Any(o => string.Equals(n, o, StringComparison.Ordinal) || n.StartsWith($"{o}.", StringComparison.Ordinal)))) is { } foreign
            ? throw new InvalidOperationException($"found the nuisances {string.Join(" and ", foreign.Correlation.Between)}, expected one at least of this experiment: {string.Join(", ", own)}")
            : stated;
    }

    private static BinnedArray Cut(BinnedArray array, IReadOnlyList<AxisWindow> windows) =>
        windows.Aggregate(array, (a, w) => a.Window(w.Axis, w.Lower, w.Upper));

    private static ImmutableArray<Axis> Window(ImmutableArray<Axis> full, IReadOnlyList<AxisWindow> windows)
    {
        if (windows.FirstOrDefault(w => !(w.Lower < w.Upper)) is { } empty)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"found {empty.Axis}={empty.Lower}:{empty.Upper}, expected a lower edge below the upper one"));
        }

        return Cut(BinnedArray.Zeros(full), windows).Axes;
    }

    /// <summary>Foldings are made when they are needed; what they need is checked when the experiment is loaded.</summary>
    private static void RequireDefined(IEnumerable<ElementResponses> responses, IEnumerable<(Nuclide Nuclide, double HighestMeV)> ends)
    {
        foreach (ElementResponses response in responses)
        {
            foreach (IGrouping<IEnergyResponse, (Nuclide Nuclide, double HighestMeV)> group in ends.GroupBy(e => response.Of(e.Nuclide)))
            {
                group.Key.RequireDefinedTo(group.Max(e => e.HighestMeV));
            }
        }
    }

    private BinnedArray Shape(ColumnReference reference, ImmutableArray<Axis> full) =>
        TableSet.OnAxes(reference.Table, tables.Column(reference.Table, reference.Column), full).Normalised();

    /// <summary>The bins of the time axis in seconds, for a source that comes in time bins of its own; null where time is not observed.</summary>
    private static ImmutableArray<double>? SecondsOf(ImmutableArray<Axis> full) =>
        TimeOf(full) is { } time ? [.. time.Edges.Select(e => e / MicrosecondsPerSecond)] : null;

    private static Axis? TimeOf(ImmutableArray<Axis> full) => full.FirstOrDefault(a => string.Equals(a.Name, ObservableAxes.Time, StringComparison.Ordinal));

    private (NeutrinoSource Source, SignalArrival Arrival) Arrival(ImmutableArray<Axis> full, NeutrinoSource source, Detector? detector)
    {
        if (TimeOf(full) is not { } time)
        {
            return (source, SignalArrival.Unobserved);
        }

        if (source.Components.Any(c => c.Interval is not null))
        {
            return definition.Source.Arrival is null && detector?.TimeEfficiency is null
                ? (source, SignalArrival.OfIntervals(source.Components, time))
                : throw new InvalidOperationException("found an arrival time or a time efficiency, expected neither: every component of the source has a time of its own");
        }

        IArrivalTime arrival = definition.Source.Arrival switch
        {
            TabulatedArrival table => new TabulatedArrivalTime(Phase(table.Table, table.Prompt, time), Phase(table.Table, table.Delayed, time)),
            { } pulse => PulseAssembly.Of(pulse)!,
            null => throw new InvalidOperationException("found nothing, expected an arrival time: time is an observable, and the pulse of the source knows nothing of the clock of the data"),
        };
        return (source with { Arrival = arrival }, SignalArrival.OfPhases(source.Components, time, arrival, detector?.TimeEfficiency));
    }

    /// <summary>The arrival of a phase over the whole table, whose bins must give those of the data.</summary>
    private BinnedArray Phase(string table, string column, Axis time)
    {
        BinnedArray phase = tables.Column(table, column, ColumnKind.Probability);
        _ = TableSet.OnAxes(table, phase, [time]);
        return phase;
    }

    private void Check(string key, Action check) => Checked(key, () =>
    {
        check();
        return true;
    });

    /// <summary>Says of a fault in which file and at which key it is.</summary>
    private T Checked<T>(string key, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or CatalogException)
        {
            throw new InvalidExperimentException(places.Of(key), key, PlainReason.Of(problem), problem);
        }
    }
}
