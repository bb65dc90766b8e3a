using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.CoherentLAr2020;

/// <summary>
/// COHERENT CENNS-10 liquid argon 2020, analysis A: Phys. Rev. Lett. 126 (2021) 012002, arXiv:2003.10630; data release arXiv:2006.12659.
/// </summary>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class CoherentLAr2020Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Shipped, files)
{
    private const string EfficiencyFile = "CENNS10AnlAEfficiency.txt";
    private const string FirstTimeBin = "the first time bin starts before the beam, at -0.1 us";

    private static readonly ReleaseReference About = new(
        "coherent-lar-2020",
        "COHERENT CENNS-10 liquid argon 2020, analysis A",
        [
            "COHERENT, Phys. Rev. Lett. 126 (2021) 012002",
            "arXiv:2003.10630",
            "data release arXiv:2006.12659",
            "doi:10.5281/zenodo.3903810",
        ],
        "that of the Zenodo record doi:10.5281/zenodo.3903810, to be verified (CC-BY-4.0 expected)");

    private static readonly Axis[] Axes =
    [
        Axis.Uniform("energy", "keVee", 0, 120, 12),
        Axis.Uniform("f90", string.Empty, 0.5, 0.9, 8),
        Axis.Uniform("time", "us", -0.1, 4.9, 10),
    ];

    private static readonly ReleaseColumn Counts =
        new("counts", "datanobkgsub.txt", ColumnKind.Counts, 3752, 0, "events in the beam window, background not subtracted");

    private static readonly ReleaseColumn[] Templates =
    [
        Template("cevns", "cevnspdf.txt", 128, "coherent scattering, standard-model prediction"),
        Template("cevnsF90Up", "cevnspdf+1sigF90.txt", 128, "coherent scattering, F90 at +1 sigma"),
        Template("cevnsF90Down", "cevnspdf-1sigF90.txt", 128, "coherent scattering, F90 at -1 sigma"),
        Template("cevnsTimeMean", "cevnspdfCEvNSTimingMeanSyst.txt", 128, "coherent scattering, mean arrival time varied (one-sided)"),
        Template("beamNeutrons", "brnpdf.txt", 497, "prompt beam-related neutrons"),
        Template("beamNeutronsEnergyUp", "brnpdf+1sigEnergy.txt", 497, "prompt beam-related neutrons, energy at +1 sigma"),
        Template("beamNeutronsEnergyDown", "brnpdf-1sigEnergy.txt", 497, "prompt beam-related neutrons, energy at -1 sigma"),
        new(
            "beamNeutronsTimeMeanUp",
            "brnpdf+1sigBRNTimingMean.txt",
            ColumnKind.Density,
            523.67,
            5e-3,
            "prompt beam-related neutrons, mean arrival time at +1 sigma; sums to 523.67, not 497: normalise before use"),
        Template("beamNeutronsTimeMeanDown", "brnpdf-1sigBRNTimingMean.txt", 497, "prompt beam-related neutrons, mean arrival time at -1 sigma"),
        Template("beamNeutronsTimeWidth", "brnpdfBRNTimingWidthSyst.txt", 497, "prompt beam-related neutrons, width in time varied (one-sided)"),
        Template("delayedNeutrons", "delbrnpdf.txt", 33, "delayed beam-related neutrons"),
        Template("steadyState", "bkgpdf.txt", 3152, "steady-state background; the release's parameter file states 3154"),
    ];

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new("CENNS10AnlAEfficiency.txt", "21ce25451c1ed552752ff4a22496deab3ff5dba178bf360813eaff1d25be89e2", ReleaseFileNeed.Required),
        new("LArParametersAnlA.yaml", "a206a77220436d0173c4783ae8fddeab97adf5e144f3d65005eff0870257693e", ReleaseFileNeed.Optional),
        new("bkgpdf.txt", "36c89291dde3032a19ca7a8e64510d036d7b40c34b0805ce475a13ccfa739dd1", ReleaseFileNeed.Required),
        new("brnpdf+1sigBRNTimingMean.txt", "7f06099e1bba0d2e328555c61cb255bb290607a44202327d29eb3ae3e05c1cd5", ReleaseFileNeed.Required),
        new("brnpdf+1sigEnergy.txt", "fb6fdaf99c9941653d33e1a909d8000b81c1ee9bb8e8ad3bf31839561faf6661", ReleaseFileNeed.Required),
        new("brnpdf-1sigBRNTimingMean.txt", "b5c1c8d0cb8b2319d093d38418da5ac2ccda59108755fb23e7f4a559cfe154f8", ReleaseFileNeed.Required),
        new("brnpdf-1sigEnergy.txt", "20bcad29e716f3fb0f1e9eeb8ffb049b4b3d8b3b3a150800b9c8711e2b177be6", ReleaseFileNeed.Required),
        new("brnpdf.txt", "02664ce6a84eca8c6146b6502497bc5d8165df945da132193622334ff4ff826f", ReleaseFileNeed.Required),
        new("brnpdfBRNTimingWidthSyst.txt", "304dba1553989d7c0cd3f745df9731a5306ec07ecc1044c20efbe2952707b270", ReleaseFileNeed.Required),
        new("cevnspdf+1sigF90.txt", "308f78e19b7fb3e54399dc29c207bd2a89b91825df5309d48068a3495e1c92e2", ReleaseFileNeed.Required),
        new("cevnspdf-1sigF90.txt", "b4e8071f87aa22a562e0c00654a0989915251acf2c7e569068b9b78c3ae5ac35", ReleaseFileNeed.Required),
        new("cevnspdf.txt", "3b1d5b25749e8d8e1cfdf5c32e48f026ce4aafec0a80632b3a63273e6e0e1f37", ReleaseFileNeed.Required),
        new("cevnspdfCEvNSTimingMeanSyst.txt", "3170dafd4cf44df35bde0795e1245606d8144c05f3e50f015648c57bcdba97f5", ReleaseFileNeed.Required),
        new("datanobkgsub.txt", "dabf3d80f13959f4b94b77c9b56f7347a645105801e8cc177424e7ffcf7c7f66", ReleaseFileNeed.Required),
        new("delbrnpdf.txt", "ebccca6c1650b0ace71fdbaade7a80ea289a99ff3c120266ae6ecf0083df5c63", ReleaseFileNeed.Required),
        new("energydata1d.txt", "d691284e875fb24e72787016f118c171974ca68fa6005da7ea653ca66059aa04", ReleaseFileNeed.Optional),
        new("f90data1d.txt", "e82988ec2fdb871f21850ceea866213310ee81dca656ee4448282748037f1579", ReleaseFileNeed.Optional),
        new("systerrors1denergy.txt", "09fd74b1bc242f1638dae465eefc97e374a2e6efa0aaa1b4452f1ee20dd42aed", ReleaseFileNeed.Optional),
        new("systerrors1dpsd.txt", "a553c63ce5861d63c139aa18d3ece0f5e9d32be2029eb2a7474b8e4e39000c0f", ReleaseFileNeed.Optional),
        new("systerrors1dtime.txt", "a7719f21aa5c8820f6ed65d385d7ba14f55631976a6ca289d8685081599529be", ReleaseFileNeed.Optional),
        new("timingdata1d.txt", "fb1054fac8baf2f527b51e6bd45e4341da45fe80dadce815a3d1cad08d729554", ReleaseFileNeed.Optional),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ImportedTable> Import(string directory)
    {
        ReleaseContents contents = ReleaseContents.Open(directory, Files);
        return
        [
            Reference.Histogram(
                "counts",
                HistogramStorage.Sparse,
                Reference.Provenance("counts", contents.Sources(Counts.File), [FirstTimeBin]),
                [Counts.OnGrid(contents, Axes)]),
            Reference.Histogram(
                "templates",
                HistogramStorage.Dense,
                Reference.Provenance(
                    "expected counts per bin for 6.12 GWh, as released",
                    contents.Sources(Templates.Select(t => t.File)),
                    [FirstTimeBin, "normalise every template before use"]),
                Templates.Select(t => t.OnGrid(contents, Axes))),
            Reference.Function(
                "efficiency",
                Reference.Provenance(
                    "efficiency",
                    contents.Sources(EfficiencyFile),
                    ["the column of nuclear-recoil energies is left out: it holds for the nominal quenching only"]),
                Efficiency(contents.Rows(EfficiencyFile, 3))),
        ];
    }

    private static ReleaseColumn Template(string name, string file, double total, string description) =>
        new(name, file, ColumnKind.Density, total, 5e-4, description);

    /// <summary>Columns of the release: keVee, keVnr, efficiency.</summary>
    private static FunctionColumn[] Efficiency(ReleaseRows rows)
    {
        for (int i = 0; i < rows.Rows.Length; i++)
        {
            ReleaseRow row = rows.Rows[i];
            if (row.Values[2] is not (>= 0 and <= 1))
            {
                throw new ReleaseException(rows.File, row.Line, FormattableString.Invariant($"the efficiency {row.Values[2]}"), "0 to 1");
            }

            if (i > 0 && !(row.Values[0] > rows.Rows[i - 1].Values[0]))
            {
                throw new ReleaseException(
                    rows.File, row.Line, FormattableString.Invariant($"{row.Values[0]} keVee"), "more than in the row before");
            }
        }

        return rows.Rows.Length == 80
            ?
            [
                new("electronEquivalentEnergy", "keVee", "reconstructed energy", rows.Rows.Select(r => r.Values[0])),
                new("efficiency", string.Empty, "fraction of nuclear recoils that pass the selection", rows.Rows.Select(r => r.Values[2])),
            ]
            : throw new ReleaseException(rows.File, $"{rows.Rows.Length} rows", "80");
    }
}
