using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;

namespace Sevens.Analysis.Verbs;

/// <summary><c>compare</c>: experiments side by side, with their recoils before any detector on one axis.</summary>
public static class CompareVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "compare";

    private const double LowestKeV = 1e-3;
    private const int BinsPerDecade = 30;

    /// <summary>
    /// An ideal detector: it sees every recoil at its energy. What is stated of the real one – response, data, backgrounds and their nuisances, arrival times – has no
    /// meaning for it.
    /// </summary>
    private static readonly ImmutableArray<DefinitionOverride> Ideal =
    [
        new("response", "{ quenching: { kind: none }, stages: [] }"),
        .. new[] { "recoilTemplates", "signal", "backgrounds", "nuisances", "data", "source.arrival", "source.nuisance", "source.nuisances" }.Select(k => new DefinitionOverride(k, "null")),
    ];

    /// <summary>Compares.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, or fewer than two experiments.</exception>
    /// <exception cref="DefinitionException">A file that is not a sound definition.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together, or a cut that is not at bin edges.</exception>
    public static ComparisonResult Run(Catalog catalog, RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Experiments.Length < 2)
        {
            throw new CatalogException($"compare: found {(request.Experiments.IsEmpty ? "no experiment" : $"'{request.Experiments[0]}' alone")}, expected two experiments or more");
        }

        RunRequest asked = request with { Theory = TheoryChoice.None };
        ImmutableArray<Experiment> experiments = RequestLoading.Experiments(catalog, asked);
        PredictionResult prediction = PredictVerb.Run(catalog, asked, experiments);
        ImmutableArray<double> edges = Edges(experiments);
        string list = $"[{string.Join(", ", edges.Select(e => e.ToString("R", CultureInfo.InvariantCulture)))}]";
        ImmutableArray<DefinitionOverride> ideal = Ideal.Add(new DefinitionOverride("observables", $"[{{ axis: recoilEnergy, edges: {list} }}]"));
        ImmutableArray<Experiment> unseen = [.. asked.Experiments.Select(name => catalog.Experiment(name, ideal, []))];
        PredictionResult recoils = PredictVerb.Run(catalog, asked, unseen);
        ImmutableArray<ComparedExperiment> compared =
            [.. experiments.Select((e, i) => Compared(catalog, e, prediction.Experiments[i], recoils.Experiments[i], edges))];
        return new ComparisonResult
        {
            Convention = prediction.Convention,
            Model = prediction.Model,
            RecoilEdgesKeV = edges,
            Experiments = compared,
            Provenance = prediction.Provenance,
            Warnings =
            [
                .. prediction.Warnings,
                .. compared.Where(c => c.Days is null).Select(c => $"{c.Name}: the definition states {c.Exposure}, which is no time: rates per day are not known"),
            ],
        };
    }

    /// <summary>From 1 eV to the largest recoil of all, as many bins to each decade.</summary>
    private static ImmutableArray<double> Edges(ImmutableArray<Experiment> experiments)
    {
        double highest = 1000 * experiments.Max(e => e.Material.Nuclides.SelectMany(n => e.Flux.Select(f => n.Nuclide.MaximumRecoil(f.Spectrum.EndPoint))).Max());
        return new EvaluationGrid(LowestKeV, highest, Math.Max(2, 1 + (int)Math.Ceiling(BinsPerDecade * Math.Log10(highest / LowestKeV))), GridSpacing.Logarithmic).Values("recoils", "keVnr");
    }

    private static ComparedExperiment Compared(Catalog catalog, Experiment experiment, ExperimentPrediction seen, ExperimentPrediction unseen, ImmutableArray<double> edges)
    {
        ExperimentDefinition definition = experiment.Definition;
        (string source, JsonNode? origin) = Source(experiment);
        double? days = ExposureOf.Days(definition) ?? ExposureOf.BeamDays(catalog, definition);
        double mass = definition.Target.Mass.Kilograms;
        double signal = seen.Events[LikelihoodAssembly.Signal].Total;
        double? background = seen.Events.Count > 1 ? seen.Events.Where(e => !string.Equals(e.Key, LikelihoodAssembly.Signal, StringComparison.Ordinal)).Sum(e => e.Value.Total) : null;
        ImmutableArray<double> events = unseen.Spectra[0].Values;
        Axis axis = experiment.Axes[0];
        return new ComparedExperiment
        {
            Name = experiment.Name,
            Title = definition.Title,
            Source = source,
            SourceKind = origin?["kind"]?.GetValue<string>() ?? string.Empty,
            Target = definition.Target.Material,
            MassKg = mass,
            BaselineM = definition.Baseline?.Metres,
            Exposure = ExposureOf.Written(definition),
            Days = days,
            Window = FormattableString.Invariant($"{axis.Name} {axis.Lower:0.####} to {axis.Upper:0.####} {axis.Unit}").TrimEnd(),
            Signal = signal,
            Background = background,
            SignalPerKilogramDay = signal / (mass * days),
            BackgroundPerKilogramDay = background / (mass * days),
            SignalOverRootBackground = background > 0 ? signal / Math.Sqrt(background.Value) : null,
            RecoilsPerKilogramDayKeV = days is { } time ? [.. events.Select((n, i) => n / (mass * time * (edges[i + 1] - edges[i])))] : null,
            RecoilsAbovePerKilogramDay = days is { } length ? [.. Above(events).Select(n => n / (mass * length))] : null,
            Acceptance = signal / events.Sum(),
        };
    }

    /// <summary>Sums from each edge on; none above the last one.</summary>
    private static double[] Above(ImmutableArray<double> events)
    {
        double[] above = new double[events.Length + 1];
        for (int i = events.Length - 1; i >= 0; i--)
        {
            above[i] = above[i + 1] + events[i];
        }

        return above;
    }

    private static (string Name, JsonNode? Definition) Source(Experiment experiment)
    {
        JsonNode stated = JsonNode.Parse(experiment.ResolvedJson)!["source"]!;
        if (stated["definition"] is { } own)
        {
            return (own["name"]?.GetValue<string>() ?? experiment.Source.Name, own);
        }

        string name = experiment.Definition.Source.Use!;
        return (name, Catalog.SourceNames.Contains(name, StringComparer.Ordinal) ? JsonNode.Parse(Catalog.ResolvedJson("source", name)) : null);
    }
}
