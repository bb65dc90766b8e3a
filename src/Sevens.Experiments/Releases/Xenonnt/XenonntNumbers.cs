using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>The templates of the 2026 release that become tables, in whichever form a folder holds them: official HDF5 files, or tables made of them.</summary>
internal sealed class XenonntNumbers
{
    private const int Runs = 3;
    private const int RecoilPoints = 46;

    // SHA-256 of the numbers in the order of the keys, float64 little-endian; made from the tables by another program.
    private static readonly string[] BackgroundDigests =
    [
        "fde9fb16132e81b0ecec15a68aa9e0e70d70090401c1121ee199bd4f6682581f",
        "6e86a4be0b83690a3cab44acf2c6e8436747c7e8889e1a4af68881411c80065d",
        "9570bd8079161f1c0b25e0f069b6977aca39e85281f726fde0df157c8041a6a4",
    ];

    private static readonly string[] RecoilDigests =
    [
        "70a5c4a135d94e013b382e03f10af7a9bc804ddee7f6d2fc2f1c2c427a6057bc",
        "95733624c89482edb206a83131ca47e9fdebad94467532647e9c1449059948b3",
        "7fd6528e9b442f9facd508ed57f0b0f81465cee22dbf8f2bca02ea0f9ecdf3c9",
    ];

    private XenonntNumbers(ImmutableArray<XenonntTemplates> backgrounds, ImmutableArray<XenonntTemplates> recoils, ImmutableArray<TableSource> backgroundSources, ImmutableArray<TableSource> recoilSources)
    {
        Backgrounds = backgrounds;
        Recoils = recoils;
        BackgroundSources = backgroundSources;
        RecoilSources = recoilSources;
    }

    /// <summary>Backgrounds by run.</summary>
    public ImmutableArray<XenonntTemplates> Backgrounds { get; }

    /// <summary>Monoenergetic recoils by run, their component being the energy in keV.</summary>
    public ImmutableArray<XenonntTemplates> Recoils { get; }

    /// <summary>What the backgrounds were made from.</summary>
    public ImmutableArray<TableSource> BackgroundSources { get; }

    /// <summary>What the recoils were made from.</summary>
    public ImmutableArray<TableSource> RecoilSources { get; }

    /// <summary>The templates that are read of the backgrounds of a run.</summary>
    public static ImmutableArray<(string Component, int LightYield, int ChargeYield)> BackgroundKeys { get; } =
        [("ac", 0, 0), ("er", 0, 0), .. XenonntYields.All.Select(y => ("rg", y.LightYield, y.ChargeYield))];

    /// <summary>The templates that are read of the recoils of a run.</summary>
    public static ImmutableArray<(string Component, int LightYield, int ChargeYield)> RecoilKeys { get; } =
        [.. Enumerable.Range(0, RecoilPoints).SelectMany(point => XenonntYields.All.Select(y => (EnergyOf(point), y.LightYield, y.ChargeYield)))];

    /// <summary>The energy of a recoil as its templates are named, keV.</summary>
    public static string EnergyOf(int point) => ((5 + point) / 10.0).ToString("0.0##", CultureInfo.InvariantCulture);

    /// <summary>The table of backgrounds of a run.</summary>
    public static string BackgroundTable(int run) => FormattableString.Invariant($"derived/backgrounds_sr{run}.csv");

    /// <summary>The table of recoils of a run.</summary>
    public static string RecoilTable(int run) => FormattableString.Invariant($"derived/mono_sr{run}.csv");

    /// <summary>Reads what a folder holds: the tables where all of them are there, else the official files.</summary>
    /// <exception cref="ReleaseException">Neither form is complete, or the numbers are altered.</exception>
    public static XenonntNumbers Read(string directory, ReleaseContents contents)
    {
        int[] runs = [.. Enumerable.Range(0, Runs)];
        return runs.All(run => contents.Has(BackgroundTable(run)) && contents.Has(RecoilTable(run)))
            ? Checked(
                run => XenonntTemplates.Parse(BackgroundTable(run), contents.Text(BackgroundTable(run))),
                run => XenonntTemplates.Parse(RecoilTable(run), contents.Text(RecoilTable(run))),
                run => contents.Sources(BackgroundTable(run)).Single(),
                run => contents.Sources(RecoilTable(run)).Single())
            : Checked(
                run => XenonntHdf5.Read(directory, run, BackgroundKeys),
                run => XenonntHdf5.Read(directory, run, RecoilKeys),
                run => new TableSource(FormattableString.Invariant($"templates/sr{run}"), BackgroundDigests[run]),
                run => new TableSource(FormattableString.Invariant($"templates/sr{run}/mono"), RecoilDigests[run]));
    }

    private static XenonntNumbers Checked(
        Func<int, XenonntTemplates> backgrounds, Func<int, XenonntTemplates> recoils, Func<int, TableSource> backgroundSource, Func<int, TableSource> recoilSource)
    {
        int[] runs = [.. Enumerable.Range(0, Runs)];
        return new XenonntNumbers(
            [.. runs.Select(run => Unaltered(backgrounds(run), BackgroundKeys, BackgroundDigests[run]))],
            [.. runs.Select(run => Unaltered(recoils(run), RecoilKeys, RecoilDigests[run]))],
            [.. runs.Select(backgroundSource)],
            [.. runs.Select(recoilSource)]);
    }

    private static XenonntTemplates Unaltered(XenonntTemplates templates, ImmutableArray<(string Component, int LightYield, int ChargeYield)> keys, string expected)
    {
        string digest = templates.Digest(keys);
        return string.Equals(digest, expected, StringComparison.Ordinal)
            ? templates
            : throw new ReleaseException(templates.File, $"numbers with SHA-256 {digest}", $"SHA-256 {expected}: a template is altered or of another version");
    }
}
