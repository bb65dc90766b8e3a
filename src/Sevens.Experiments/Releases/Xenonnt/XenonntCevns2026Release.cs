using System.Collections.Immutable;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>
/// XENONnT 2026, solar ⁸B through coherent scattering in SR0, SR1 and SR2: arXiv:2604.06002, data release doi:10.5281/zenodo.20576156.
/// </summary>
/// <remarks>
/// The official templates are several thousand HDF5 files. They are read as they are, or from tables made of them without loss, one row for each
/// template, where the folder holds those; the digests of the numbers are the same. What an experiment needs of them becomes tables of our own: a recoil spectrum folds through the detection efficiency of
/// monoenergetic recoils, at nominal yields and at one sigma of light and of charge yield.
/// </remarks>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class XenonntCevns2026Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Imported, files)
{
    private const int Runs = 3;
    private const int RecoilPoints = 46;

    private static readonly ReleaseReference About = new(
        "xenonnt-cevns-2026",
        "XENONnT 2026, solar 8B through coherent scattering, SR0 to SR2",
        [
            "arXiv:2604.06002",
            "XENON, Phys. Rev. Lett. 133 (2024) 191002",
            "arXiv:2408.02877",
            "data release doi:10.5281/zenodo.20576156",
            "https://github.com/XENONnT/cevns_data_release",
        ],
        "CC-BY-4.0");

    /// <summary>Recoil energies 0.5, 0.6 … 5.0 keV stand for the bins around them.</summary>
    private static readonly Axis Recoil = Axis.Uniform("recoil", "keVnr", 0.45, 5.05, RecoilPoints);

    private static readonly Axis[] Cells = [XenonntRuns.RunAxis(Runs), XenonntRuns.CellAxis];

    // Events after selection, and expected backgrounds at nominal yields, as counted and summed by another program.
    private static readonly int[] Events = [9, 28, 25];
    private static readonly double[] Accidentals = [7.481662, 17.767081, 14.864733];
    private static readonly double[] ElectronRecoils = [0.125676, 0.548646, 0.524352];
    private static readonly double[] Neutrons = [0.171351, 0.405303, 0.174545];

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new("binning/sr0.yaml", "a2c12278bbdefaf812bd3aa6b9e25acee10c2178309c26563cfa1d7f08dd2a2d", ReleaseFileNeed.Required),
        new("binning/sr1.yaml", "d87972a3e1a9075a72a2f0b0938c1683769e4313116624fb66c513155fbd1383", ReleaseFileNeed.Required),
        new("binning/sr2.yaml", "54bd9d3b47cab6549a9d705664502e388afa79abd144b3dfb626254304416b94", ReleaseFileNeed.Required),
        new("data/sr0.csv", "12277eb44af10eb7cb1346a2acb05e64b17e30f57e6dfdd90dd6afc3c59ee2b5", ReleaseFileNeed.Required),
        new("data/sr1.csv", "3bfda89ec224837f07af87b5130946071e1826241c861b5ae7e95ffe790d1307", ReleaseFileNeed.Required),
        new("data/sr2.csv", "bc7455a44e6a84f2c8efca38a50353bc71b728f1c70529cffc826fcc8fa40465", ReleaseFileNeed.Required),
        new("derived/backgrounds_sr0.csv", "a81a5dcfef7589e8940d632ced5c22df0f70a708824b71e04899e87bbcc539e4", ReleaseFileNeed.OneForm),
        new("derived/backgrounds_sr1.csv", "34d033bbae3d22f3bbd0b9014f62efb1f2fa544e923d9d5dea07ebd376812078", ReleaseFileNeed.OneForm),
        new("derived/backgrounds_sr2.csv", "e7e91812556a2b5db693c18636f618dbf66cbe5ce34156de0217df24e7b95335", ReleaseFileNeed.OneForm),
        new("derived/mono_sr0.csv", "2d770770ae4b879fc9b78e4130a6446787d28ff03639e274579cc9662e862540", ReleaseFileNeed.OneForm),
        new("derived/mono_sr1.csv", "f3395f442e079f318b0b64adaa4ec88062c8cabef97635c0544aa2c3a67a7a84", ReleaseFileNeed.OneForm),
        new("derived/mono_sr2.csv", "73a8ed95fddb252a948c2d906f1ca1a661cb063ced5e2d573dae40120e263e66", ReleaseFileNeed.OneForm),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ImportedTable> Import(string directory)
    {
        ReleaseContents contents = ReleaseContents.Open(directory, Files);
        XenonntNumbers numbers = XenonntNumbers.Read(directory, contents);
        return
        [
            Reference.Histogram(
                "counts",
                HistogramStorage.Sparse,
                Reference.Provenance("events", Sources(contents, "data/", "binning/"), [XenonntRuns.CellNote]),
                [Counted(contents)]),
            Reference.Histogram(
                "backgrounds",
                HistogramStorage.Dense,
                Reference.Provenance(
                    "expected backgrounds",
                    numbers.BackgroundSources,
                    [XenonntRuns.CellNote, "events: the released rates times 1.174398, 2.342593 and 3.249665 tonne-years"]),
                Backgrounds(numbers)),
            Reference.Histogram(
                "recoils",
                HistogramStorage.Dense,
                Reference.Provenance(
                    "detection of monoenergetic recoils",
                    numbers.RecoilSources,
                    [
                        XenonntRuns.CellNote,
                        "probability that a recoil is detected in a cell, times the share of the run in the exposure of 6.766656 tonne-years",
                        "released at the centres of the recoil bins; nothing is known below 0.45 keV",
                    ]),
                Recoils(numbers)),
        ];
    }

    private static TableSource[] Sources(ReleaseContents contents, params string[] beginnings) =>
        [.. contents.Sources(OfficialFiles.Select(f => f.Name).Where(n => beginnings.Any(b => n.StartsWith(b, StringComparison.Ordinal))))];

    private static HistogramColumn Counted(ReleaseContents contents)
    {
        double[] counts = new double[Runs * XenonntRuns.Cells];
        for (int run = 0; run < Runs; run++)
        {
            string file = FormattableString.Invariant($"data/sr{run}.csv");
            double[] cells = XenonntEvents.PerCell(contents, file, FormattableString.Invariant($"binning/sr{run}.yaml"));
            ReleaseTotal.Check(file, "a total of", cells.Sum(), Events[run], 0);
            cells.CopyTo(counts, run * XenonntRuns.Cells);
        }

        return new HistogramColumn("events", ColumnKind.Counts, "events after selection", new BinnedArray(Cells, counts));
    }

    private static IEnumerable<HistogramColumn> Backgrounds(XenonntNumbers numbers)
    {
        ImmutableArray<XenonntTemplates> runs = numbers.Backgrounds;
        for (int run = 0; run < Runs; run++)
        {
            double[] accidentals = new double[Runs * XenonntRuns.Cells];
            Place(runs[run].At("ac", 0, 0), XenonntRuns.Exposures[run], accidentals, run);
            ReleaseTotal.Check(runs[run].File, "accidental coincidences", accidentals.Sum(), Accidentals[run], 5e-7);
            yield return new HistogramColumn(
                FormattableString.Invariant($"accidentalsSr{run}"),
                ColumnKind.Density,
                FormattableString.Invariant($"accidental coincidences of SR{run}"),
                new BinnedArray(Cells, accidentals));
        }

        yield return AllRuns("electronRecoils", "er", ElectronRecoils, "electronic recoils", new XenonntYields(string.Empty, 0, 0, "nominal"));
        foreach (XenonntYields yields in XenonntYields.All)
        {
            yield return AllRuns("neutrons", "rg", yields.Suffix.Length == 0 ? Neutrons : null, "radiogenic neutrons", yields);
        }

        HistogramColumn AllRuns(string column, string component, double[]? expected, string description, XenonntYields yields)
        {
            double[] values = new double[Runs * XenonntRuns.Cells];
            for (int run = 0; run < Runs; run++)
            {
                Place(runs[run].At(component, yields.LightYield, yields.ChargeYield), XenonntRuns.Exposures[run], values, run);
                if (expected is not null)
                {
                    double total = values.Skip(run * XenonntRuns.Cells).Take(XenonntRuns.Cells).Sum();
                    ReleaseTotal.Check(runs[run].File, description, total, expected[run], 5e-7);
                }
            }

            return new HistogramColumn(column + yields.Suffix, ColumnKind.Density, $"{description}, {yields.Description}", new BinnedArray(Cells, values));
        }
    }

    private static IEnumerable<HistogramColumn> Recoils(XenonntNumbers numbers)
    {
        ImmutableArray<XenonntTemplates> runs = numbers.Recoils;
        foreach (XenonntYields yields in XenonntYields.All)
        {
            double[] values = new double[RecoilPoints * Runs * XenonntRuns.Cells];
            for (int point = 0; point < RecoilPoints; point++)
            {
                string energy = XenonntNumbers.EnergyOf(point);
                for (int run = 0; run < Runs; run++)
                {
                    ReadOnlySpan<double> template = runs[run].At(energy, yields.LightYield, yields.ChargeYield);
                    Place(template, XenonntRuns.Exposures[run] / XenonntRuns.Exposure(Runs), values, (point * Runs) + run);
                }
            }

            yield return new HistogramColumn(
                "detected" + yields.Suffix, ColumnKind.Density, yields.Description, new BinnedArray([Recoil, .. Cells], values));
        }
    }

    private static void Place(ReadOnlySpan<double> template, double factor, double[] values, int position)
    {
        for (int cell = 0; cell < template.Length; cell++)
        {
            values[(position * XenonntRuns.Cells) + cell] = template[cell] * factor;
        }
    }
}
