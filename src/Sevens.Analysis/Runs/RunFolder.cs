using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Figures.Plots;
using Sevens.Figures.Scenes;
using Sevens.Figures.Writers;

namespace Sevens.Analysis.Runs;

/// <summary>
/// The folder a run leaves: its record, its result, tables and figures. The same run gives the same bytes; every file is written whole or not at all,
/// the record last.
/// </summary>
public static class RunFolder
{
    /// <summary>The folder that holds run folders where none is named.</summary>
    public const string DefaultRoot = "sevens-runs";

    private const string RecordFile = "run.json";

    /// <summary>The record of a run, without writing anything.</summary>
    public static RunRecord Record(string verb, RunRequest request, VerbResult result) => Hashed(Blank(verb, result.Convention, Definitions(request), result.Provenance) with { Request = request });

    /// <summary>The record of a scan, without writing anything.</summary>
    public static RunRecord Record(ScanRequest request, ScanReport result) => Hashed(Blank(ScanVerb.Name, result.Convention, Definitions(request.Fit), result.Provenance) with { Scan = request });

    /// <summary>The record of a variation, without writing anything.</summary>
    public static RunRecord Record(VariationRequest request, VariationResult result) => Hashed(Blank("predict", result.Convention, Definitions(request.Predict), result.Provenance) with { Variation = request });

    /// <summary>The record of limits, without writing anything.</summary>
    public static RunRecord Record(LimitRequest request, LimitReport result) => Hashed(Blank(LimitVerb.Name, result.Convention, Definitions(request.Fit), result.Provenance) with { Limit = request });

    /// <summary>The record of a fit of data made with known values, without writing anything.</summary>
    public static RunRecord Record(InjectionRequest request, FitReport result) => Hashed(Blank("fit", result.Convention, Definitions(request.Fit), result.Provenance) with { Injection = request });

    /// <summary>The record of toys, without writing anything.</summary>
    public static RunRecord Record(ToysRequest request, ToysReport result) => Hashed(Blank(ToysVerb.Name, result.Convention, Definitions(request.Fit), result.Provenance) with { Toys = request });

    /// <summary>The record of a fit of a quenching curve, without writing anything.</summary>
    public static RunRecord Record(QuenchingFitRequest request, QuenchingFitReport result) => Hashed(Blank(QuenchingFitVerb.Name, convention: null, new JsonObject { [result.Points] = JsonNode.Parse(Catalog.ResolvedJson("calibration", request.Points)) }, result.Provenance) with { Quenching = request });

    /// <summary>The record of a sampling, without writing anything; it is known before the sampling has begun.</summary>
    public static RunRecord Record(SampleRequest request, string convention, Provenance provenance) => Hashed(Blank(SampleVerb.Name, convention, Definitions(request.Fit), provenance) with { Sample = request });

    /// <summary>The record of impacts, without writing anything.</summary>
    public static RunRecord Record(ImpactsRequest request, ImpactsReport result) => Hashed(Blank(ImpactsVerb.Name, result.Convention, Definitions(request.Fit), result.Provenance) with { Impacts = request });

    /// <summary>The record of cross sections, without writing anything.</summary>
    public static RunRecord Record(CrossSectionRequest request, CrossSectionResult result) => Hashed(Blank(CrossSectionVerb.Name, result.Convention, [], result.Provenance) with { CrossSection = request });

    /// <summary>The record of fluxes, without writing anything.</summary>
    public static RunRecord Record(FluxRequest request, FluxResult result)
    {
        var definitions = new JsonObject();
        foreach ((string asked, SourceFlux source) in request.Sources.Zip(result.Sources))
        {
            definitions[source.Name] = JsonNode.Parse(Catalog.ResolvedJson("source", asked));
        }

        return Hashed(Blank(FluxVerb.Name, convention: null, definitions, result.Provenance) with { Flux = request });
    }

    /// <summary>The record of the weak mixing angle, without writing anything.</summary>
    public static RunRecord Record(MixingAngleRequest request, MixingAngleResult result) => Hashed(Blank(MixingAngleVerb.Name, convention: null, [], result.Provenance) with { MixingAngle = request });

    /// <summary>The record of a projection, without writing anything.</summary>
    public static RunRecord Record(ProjectionRequest request, ProjectionReport result) => Hashed(Blank(ProjectVerb.Name, result.Convention, Definitions(request.Fit), result.Provenance) with { Projection = request });

    /// <summary>The folder's default place: <c>sevens-runs/VERB-NAMES-HASH</c>.</summary>
    public static string DefaultPath(RunRecord record) =>
        Path.Combine(DefaultRoot, $"{record.Verb}-{string.Join('+', record.Definitions.Select(d => d.Key))}-{record.ConfigurationHash[..8]}");

    /// <summary>Writes the folder.</summary>
    /// <param name="directory">Where; made if it does not exist.</param>
    /// <param name="record">The record.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string directory, RunRecord record, VerbResult result)
    {
        (string Name, byte[] Content)[] files =
        [
            .. Tables(result).Select(t => (t.Name, Encoding.UTF8.GetBytes(t.Text))),
            .. Pictures(result),
            ("result.json", Encoding.UTF8.GetBytes(ResultJson.Write(result) + "\n")),
            (RecordFile, Encoding.UTF8.GetBytes(ResultJson.Write(record) + "\n")),
        ];
        WritableFolder.Make(directory);
        foreach ((string name, byte[] content) in files)
        {
            WholeFile.Write(Path.Combine(directory, name), content);
        }
    }

    /// <summary>Reads the record of a run folder.</summary>
    /// <exception cref="CatalogException">There is none, or it is not one.</exception>
    public static RunRecord Read(string directory)
    {
        string path = Path.Combine(directory, RecordFile);
        if (!File.Exists(path))
        {
            throw new CatalogException($"run folder: found no '{path}', expected a folder that a verb of Sevens wrote");
        }

        try
        {
            return ResultJson.ReadRun(File.ReadAllText(path));
        }
        catch (JsonException problem)
        {
            throw new CatalogException($"{path}: {problem.Message}");
        }
    }

    private static JsonObject Definitions(RunRequest request)
    {
        var definitions = new JsonObject();
        foreach (string name in request.Experiments)
        {
            if (WorkspaceFile.IsOne(name))
            {
                definitions[Path.GetFileNameWithoutExtension(name)] = JsonNode.Parse(File.ReadAllText(name));
                continue;
            }

            Experiments.Reading.ReadResult<Experiments.Definitions.ExperimentDefinition> definition = Catalog.Definition(name);
            definitions[definition.Value.Name] = JsonNode.Parse(definition.ResolvedJson);
        }

        return definitions;
    }

    private static RunRecord Blank(string verb, string? convention, JsonObject definitions, Provenance provenance) => new()
    {
        Verb = verb,
        Convention = convention,
        Definitions = definitions,
        Provenance = provenance,
        ConfigurationHash = string.Empty,
    };

    private static RunRecord Hashed(RunRecord record) =>
        record with { ConfigurationHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ResultJson.Write(record)))) };

    /// <summary>The tables of a result, as its folder holds them.</summary>
    internal static IEnumerable<(string Name, string Text)> Tables(VerbResult result)
    {
        switch (result)
        {
            case PredictionResult prediction:
                yield return ("events.csv", ResultCsv.Events(prediction));
                foreach (ExperimentPrediction experiment in prediction.Experiments)
                {
                    yield return ($"spectra-{experiment.Name}.csv", ResultCsv.Spectra(experiment.Spectra));
                    if (experiment.StandardModel is not null)
                    {
                        yield return ($"ratio-{experiment.Name}.csv", ResultCsv.Ratios(experiment));
                    }
                }

                break;
            case FitReport fit:
                yield return ("parameters.csv", ResultCsv.Parameters(fit));
                yield return ("events.csv", ResultCsv.Components(fit));
                if (fit.Injection is { } injection)
                {
                    yield return ("injection.csv", ResultCsv.Injection(injection));
                }

                foreach (ExperimentSpectra experiment in fit.Spectra)
                {
                    yield return ($"spectra-{experiment.Name}.csv", ResultCsv.Spectra(experiment.Spectra));
                }

                break;
            case ScanReport scan:
                yield return ("scan.csv", ResultCsv.Scan(scan));
                break;
            case QuenchingFitReport quenching:
                yield return ("parameters.csv", ResultCsv.Parameters(quenching));
                yield return ("curve.csv", ResultCsv.Curve(quenching));
                yield return ("quenching.yaml", quenching.Yaml);
                break;
            case ComparisonResult comparison:
                yield return ("comparison.csv", ResultCsv.Comparison(comparison));
                yield return ("recoils.csv", ResultCsv.Recoils(comparison));
                break;
            case VariationResult variation:
                yield return ("variation.csv", ResultCsv.Variation(variation));
                break;
            case LimitReport limit:
                yield return ("limit.csv", ResultCsv.Limits(limit));
                break;
            case ToysReport toys:
                yield return ("parameters.csv", ResultCsv.ToyParameters(toys));
                yield return ("toys.csv", ResultCsv.Toys(toys));
                break;
            case SampleReport sample:
                yield return ("parameters.csv", ResultCsv.Parameters(sample));
                if (sample.Sampling is { } sampling)
                {
                    yield return ("chains.csv", SampleCsv.Chains(sampling));
                }

                break;
            case ImpactsReport impacts:
                yield return ("impacts.csv", ResultCsv.Impacts(impacts));
                yield return ("breakdown.csv", ResultCsv.Breakdown(impacts));
                if (impacts.Interpolation is { } interpolation)
                {
                    yield return ("interpolation.csv", ResultCsv.Interpolation(interpolation));
                }

                break;
            case ProjectionReport projection:
                yield return ("projection.csv", ResultCsv.Projection(projection));
                break;
            case FluxResult flux:
                yield return ("components.csv", ResultCsv.Components(flux));
                if (!flux.EnergiesMeV.IsEmpty)
                {
                    yield return ("spectra.csv", ResultCsv.FluxSpectra(flux));
                }

                break;
            case MixingAngleResult angle:
                yield return ("mixing-angle.csv", ResultCsv.MixingAngle(angle));
                break;
            case CrossSectionResult section:
                if (!section.Points.IsEmpty)
                {
                    yield return ("points.csv", ResultCsv.Points(section));
                }

                if (!section.Totals.IsEmpty)
                {
                    yield return ("totals.csv", ResultCsv.Totals(section));
                }

                if (!section.Flavours.IsEmpty)
                {
                    yield return ("flavours.csv", ResultCsv.Flavours(section));
                }

                if (section.Spread is not null)
                {
                    yield return ("spread.csv", ResultCsv.Spread(section));
                }

                if (section.Averages is { } averages)
                {
                    yield return ("averages.csv", ResultCsv.Averages(averages));
                }

                if (section.SpectrumAverage is { } average)
                {
                    yield return ("spectrum-average.csv", ResultCsv.Averages(average));
                }

                foreach (CrossSectionPlot plot in section.Plots)
                {
                    yield return ($"xsec-{plot.Figure.Written()}.csv", ResultCsv.Plot(plot));
                }

                break;
        }
    }

    private static IEnumerable<(string Name, byte[] Content)> Pictures(VerbResult result)
    {
        foreach ((string name, Figure figure) in ResultFigures.Of(result))
        {
            Scene scene = FigureLayout.Compose(figure);
            yield return ($"{name}.svg", Encoding.UTF8.GetBytes(SvgWriter.Write(scene)));
            yield return ($"{name}.pdf", PdfWriter.Write(scene));
        }
    }
}
