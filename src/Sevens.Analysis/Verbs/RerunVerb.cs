using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Verbs;

/// <summary><c>rerun</c>: makes a run folder again from its record.</summary>
public static class RerunVerb
{
    /// <summary>Runs the request of a run folder again.</summary>
    /// <param name="catalog">The catalog, with the same data folder as then.</param>
    /// <param name="directory">The run folder.</param>
    /// <returns>The record, and the result that its request gives now.</returns>
    /// <exception cref="CatalogException">Not a run folder, or an input whose content has changed since.</exception>
    public static (RunRecord Record, VerbResult Result) Run(Catalog catalog, string directory)
    {
        RunRecord record = RunFolder.Read(directory);
        VerbResult result = record.Verb switch
        {
            "predict" when record.Variation is { } variation => VariationVerb.Run(catalog, variation),
            "predict" => PredictVerb.Run(catalog, Stated(record.Request, record.Verb)),
            CompareVerb.Name => CompareVerb.Run(catalog, Stated(record.Request, record.Verb)),
            QuenchingFitVerb.Name => QuenchingFitVerb.Run(catalog, Stated(record.Quenching, record.Verb)),
            "fit" when record.Injection is { } injection => InjectionVerb.Run(catalog, injection),
            "fit" => FitVerb.Run(catalog, Stated(record.Request, record.Verb)),
            ScanVerb.Name => ScanVerb.Run(catalog, Stated(record.Scan, record.Verb), LongRun.Default),
            SampleVerb.Name => SampleVerb.Run(catalog, Stated(record.Sample, record.Verb)),
            ImpactsVerb.Name => ImpactsVerb.Run(catalog, Stated(record.Impacts, record.Verb)),
            LimitVerb.Name => LimitVerb.Run(catalog, Stated(record.Limit, record.Verb), LongRun.Default),
            ToysVerb.Name => ToysVerb.Run(catalog, Stated(record.Toys, record.Verb), LongRun.Default),
            CrossSectionVerb.Name => CrossSectionVerb.Run(catalog, Stated(record.CrossSection, record.Verb)),
            FluxVerb.Name => FluxVerb.Run(catalog, Stated(record.Flux, record.Verb)),
            MixingAngleVerb.Name => MixingAngleVerb.Run(Stated(record.MixingAngle, record.Verb)),
            ProjectVerb.Name => ProjectVerb.Run(catalog, Stated(record.Projection, record.Verb), LongRun.Default),
            _ => throw CatalogException.Unknown("verb", record.Verb, ["predict", CompareVerb.Name, "fit", ScanVerb.Name, LimitVerb.Name, ToysVerb.Name, SampleVerb.Name, ImpactsVerb.Name, CrossSectionVerb.Name, FluxVerb.Name, MixingAngleVerb.Name, QuenchingFitVerb.Name, ProjectVerb.Name]),
        };
        foreach (InputFile then in record.Provenance.Inputs)
        {
            InputFile? now = result.Provenance.Inputs.FirstOrDefault(i => string.Equals(i.Name, then.Name, StringComparison.Ordinal));
            if (now != then)
            {
                throw new CatalogException(
                    $"{then.Name}: found {(now is null ? "nothing" : $"sha256 {now.Sha256}")}, expected sha256 {then.Sha256} as when the run was made");
            }
        }

        return (record, result);
    }

    private static T Stated<T>(T? request, string verb)
        where T : class => request ?? throw new CatalogException($"run folder: found no request, expected that of {verb}");
}
