using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Verbs.Scans;

/// <summary>The finished parts of one scan, by what they are of.</summary>
internal sealed class ScanParts(LongRun run, ScanRequest request, Provenance provenance)
{
    private readonly Dictionary<string, Checkpoint<ScanPart>> kinds = new(StringComparer.Ordinal);

    /// <summary>How rows of a profile are kept.</summary>
    public Func<int, Func<ProfiledRow>, ProfiledRow> Row(string kind)
    {
        Checkpoint<ScanPart> kept = Of(kind);
        return (index, make) =>
        {
            ScanPart part = kept.Part(index, () =>
            {
                ProfiledRow row = make();
                return new ScanPart([.. row.TwoNll.Select(ResultJson.Defined)], [.. row.Verdicts.Select(v => (int)v)]);
            });
            return new ProfiledRow([.. part.Values.Select(v => v ?? double.PositiveInfinity)], [.. part.Counts.Select(c => (FitVerdict)c)]);
        };
    }

    /// <summary>The parts of one kind.</summary>
    public Checkpoint<ScanPart> Of(string kind)
    {
        if (!kinds.TryGetValue(kind, out Checkpoint<ScanPart>? kept))
        {
            string fingerprint = ResultJson.Write(new RunRecord { Verb = ScanVerb.Name, Scan = request, Definitions = [], Provenance = provenance, ConfigurationHash = kind });
            kinds.Add(kind, kept = new Checkpoint<ScanPart>(run.Checkpoints, ScanVerb.Name, fingerprint, ResultJson.ScanPart));
        }

        return kept;
    }

    /// <summary>Removes them: the whole is done.</summary>
    public void Clear()
    {
        foreach (Checkpoint<ScanPart> kept in kinds.Values)
        {
            kept.Clear();
        }
    }
}
