using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sevens.Analysis.Exchange;
using Sevens.Analysis.Exchange.HepData;
using Sevens.Analysis.Exchange.HistFactory;
using Sevens.Analysis.Exchange.Hs3;
using Sevens.Analysis.Exchange.Parquet;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary><c>export</c>: likelihoods and results in the formats of other programs and archives.</summary>
public static class ExportVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "export";

    private const string MetadataExtension = ".sevens.json";

    /// <summary>
    /// Writes a likelihood (histfactory, hs3: a file, for histfactory with its metadata beside it) or a result (hepdata, parquet: a folder), every file whole or not at all.
    /// </summary>
    /// <exception cref="ExchangeException">The likelihood is beyond the format: every reason is listed.</exception>
    /// <exception cref="CatalogException">As for <c>fit</c>; or a run folder where a likelihood is wanted.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static ExportResult Run(Catalog catalog, ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        return request.Target is ExportTarget.HistFactory or ExportTarget.Hs3 ? Likelihood(catalog, request) : Result(catalog, request);
    }

    private static ExportResult Likelihood(Catalog catalog, ExportRequest request)
    {
        if (request.Fit.Experiments.FirstOrDefault(Directory.Exists) is { } folder)
        {
            throw new CatalogException($"experiment: found the folder '{folder}', expected experiments or definition files, whose likelihood {request.Target.Written()} holds");
        }

        FitSetup setup = FitSetup.Of(catalog, request.Fit);
        ExchangeModel model = ExchangeModels.Of(setup);
        ExchangeDocument document = request.Target == ExportTarget.HistFactory ? HistFactoryWriter.Write(model, request.Fidelity) : Hs3Writer.Write(model);
        var files = new List<(string Path, byte[] Content)> { (request.Out, Encoding.UTF8.GetBytes(document.Text)) };
        if (request.Target == ExportTarget.HistFactory)
        {
            // The schema of pyhf allows no other key in a workspace.
            files.Insert(0, (Path.ChangeExtension(request.Out, null) + MetadataExtension, Encoding.UTF8.GetBytes(document.Metadata)));
        }

        return Written(request, files, setup.Convention.Name, setup.Provenance, [.. document.Approximations.Select(a => $"approximate: {a}")]);
    }

    private static ExportResult Result(Catalog catalog, ExportRequest request)
    {
        VerbResult result = request.Fit.Experiments.FirstOrDefault(Directory.Exists) is { } folder
            ? Again(catalog, folder, request.Fit)
            : FitVerb.Run(catalog, request.Fit);
        IEnumerable<(string Name, byte[] Content)> files = request.Target == ExportTarget.HepData
            ? HepDataSubmission.Of(result)
            : RunFolder.Tables(result).Select(t => (Path.ChangeExtension(t.Name, ".parquet"), ParquetWriter.Write(ParquetTable.OfCsv(t.Text))));
        return Written(request, [.. files.Select(f => (Path.Combine(request.Out, f.Name), f.Content))], result.Convention, result.Provenance, result.Warnings);
    }

    /// <summary>The result of a run folder, which has decided everything.</summary>
    private static VerbResult Again(Catalog catalog, string folder, RunRequest request)
    {
        if (request.Experiments.Length > 1)
        {
            throw new CatalogException($"experiment: found the run folder '{folder}' among {request.Experiments.Length} names, expected it alone");
        }

        // As text, since records compare their lists by identity.
        if (!string.Equals(ResultJson.Write(Asked(request)), ResultJson.Write(Asked(new RunRequest { Experiments = request.Experiments })), StringComparison.Ordinal))
        {
            throw new CatalogException($"{folder}: found options of a fit beside a run folder, expected none: the run has been made with its own");
        }

        return RerunVerb.Run(catalog, folder).Result;
    }

    private static RunRecord Asked(RunRequest request) => new()
    {
        Verb = Name,
        Request = request,
        Definitions = [],
        Provenance = new Provenance([], [], Seed: null),
        ConfigurationHash = string.Empty,
    };

    private static ExportResult Written(
        ExportRequest request, IReadOnlyList<(string Path, byte[] Content)> files, string? convention, Provenance provenance, ImmutableArray<string> warnings)
    {
        foreach ((string path, byte[] content) in files)
        {
            string partial = $"{path}.partial";
            if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
            {
                WritableFolder.Make(directory);
            }

            try
            {
                File.WriteAllBytes(partial, content);
                File.Move(partial, path, overwrite: true);
            }
            finally
            {
                File.Delete(partial);
            }
        }

        return new ExportResult
        {
            Target = request.Target.Written(),
            Files = [.. files.Select(f => new InputFile(f.Path.Replace('\\', '/'), Convert.ToHexStringLower(SHA256.HashData(f.Content)))).OrderBy(f => f.Name, StringComparer.Ordinal)],
            Convention = convention,
            Provenance = provenance,
            Warnings = warnings,
        };
    }
}
