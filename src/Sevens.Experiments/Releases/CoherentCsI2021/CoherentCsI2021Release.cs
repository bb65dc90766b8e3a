using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.CoherentCsI2021;

/// <summary>
/// COHERENT CsI[Na] 2021, the full data set: Phys. Rev. Lett. 129 (2022) 081801, arXiv:2110.07730, whose ancillary files these are.
/// </summary>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class CoherentCsI2021Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Shipped, files)
{
    private const string Unnormalised = "as released, not normalised: scale to the expected number of events in the fit region";

    private static readonly ReleaseReference About = new(
        "coherent-csi-2021",
        "COHERENT CsI[Na] 2021",
        ["COHERENT, Phys. Rev. Lett. 129 (2022) 081801", "arXiv:2110.07730", "doi:10.1103/PhysRevLett.129.081801"],
        "that of the arXiv record 2110.07730, whose ancillary files these are, to be verified");

    private static readonly Axis Photoelectrons = Axis.Uniform("photoelectrons", "PE", 0, 250, 250);
    private static readonly Axis Time = Axis.Uniform("time", "us", 0, 6, 48);
    private static readonly Axis FineTime = Axis.Uniform("time", "us", -0.25, 6.25, 650);

    // Region: below 60 PE and 6 us, the fit region of the paper.
    private static readonly (ReleaseColumn Column, int Region)[] Counts =
    [
        (new("coincidence", "dataBeamOnC.txt", ColumnKind.Counts, 5142, 0, "events in the beam window"), 1578),
        (new(
            "anticoincidence",
            "dataBeamOnAC.txt",
            ColumnKind.Counts,
            4890,
            0,
            "events in the pre-trigger window: steady-state background"), 1295),
    ];

    private static readonly ReleaseColumn[] Energy =
    [
        new("beamNeutrons", "brnPE.txt", ColumnKind.Density, 1.49778, 5e-6, "beam-related neutrons, efficiency included"),
        new("neutrinoInducedNeutrons", "ninPE.txt", ColumnKind.Density, 1.33396, 5e-6, "neutrino-induced neutrons, efficiency included"),
    ];

    private static readonly ReleaseColumn[] Arrival =
    [
        new("beamNeutrons", "brnTrec.txt", ColumnKind.Density, 27.632, 5e-4, "beam-related neutrons"),
        new("neutrinoInducedNeutrons", "ninTrec.txt", ColumnKind.Density, 7.5648, 5e-5, "neutrino-induced neutrons"),
    ];

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new("brnPE.txt", "0000b042b8d0d28b90370eb70d1409db1d8c510fcf2b3e636370b0d4443ac0b0", ReleaseFileNeed.Required),
        new("brnTrec.txt", "6f279d835242a868dfc048abaa42b8c400bf961036de7bc7e64636efdd46466f", ReleaseFileNeed.Required),
        new("dataBeamOnAC.txt", "f530d4a50e889333ada0e739db2e36d7f9f3b783822c8c6e932dae88ce071639", ReleaseFileNeed.Required),
        new("dataBeamOnC.txt", "0a188a0291af06dd023d966d1c9fea7a82ec32d8c1a10750fd09c2b17f10a749", ReleaseFileNeed.Required),
        new("effCoefficients.txt", "f1e58e6b8ec4db53da3be21fe44ebc4621e9b248b920be09759b1000dada8c51", ReleaseFileNeed.Required),
        new("ninPE.txt", "41cae0376003cc2dcd028a3913e7c16395471f612b56d311f80e2a6071c9950c", ReleaseFileNeed.Required),
        new("ninTrec.txt", "2bb034d648b312f4ee329ae95078dc748ff3f83b999c411b08f86d82ddf8e151", ReleaseFileNeed.Required),
        new("scintRespCoefficients.txt", "ea6b8f34b296bf6e99f2a4ac504030d99155daba3e3c252f51c87d2470319d13", ReleaseFileNeed.Required),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ImportedTable> Import(string directory)
    {
        ReleaseContents contents = ReleaseContents.Open(directory, Files);

        // Their numbers belong to the definition of the detector; an import still proves that they can be read.
        CoherentCsI2021Coefficients.Read(contents);
        return
        [
            Reference.Histogram(
                "counts",
                HistogramStorage.Sparse,
                Reference.Provenance(
                    "counts", contents.Sources(Counts.Select(c => c.Column.File)), ["event lists of the release, counted in bins"]),
                Counts.Select(c => Counted(contents, c.Column, c.Region))),
            Reference.Histogram(
                "background-energy",
                HistogramStorage.Dense,
                Reference.Provenance("energy of the backgrounds", contents.Sources(Energy.Select(c => c.File)), [Unnormalised]),
                Energy.Select(c => c.OnGrid(contents, Photoelectrons))),
            Reference.Histogram(
                "background-time",
                HistogramStorage.Dense,
                Reference.Provenance("arrival times of the backgrounds", contents.Sources(Arrival.Select(c => c.File)), [Unnormalised]),
                Arrival.Select(c => c.OnGrid(contents, FineTime))),
        ];
    }

    private static HistogramColumn Counted(ReleaseContents contents, ReleaseColumn source, int region)
    {
        HistogramColumn column = source.OfEvents(contents, Photoelectrons, Time);
        double found = column.Values.Rebinned(Photoelectrons.Between(0, 60)).Total;
        ReleaseTotal.Check(source.File, "events below 60 PE and 6 us:", found, region, 0);
        return column;
    }
}
