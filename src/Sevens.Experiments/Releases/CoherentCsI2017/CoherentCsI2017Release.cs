using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.CoherentCsI2017;

/// <summary>
/// COHERENT CsI[Na] 2017, the first observation: Science 357 (2017) 1123, arXiv:1708.01294; data release arXiv:1804.09459.
/// </summary>
/// <remarks>
/// The digests are those of a public transcription of the release (separator ", ", no header line); its event counts equal the
/// published ones. Time zero lies 0.22 µs before that of the 2021 release.
/// </remarks>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class CoherentCsI2017Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Shipped, files)
{
    private const string Transcription =
        "from a public transcription of the release (separator ', ', no header line); its event counts equal the published ones";

    private const string TimeOrigin = "the beam pulse is centred at about 0.69 us, 0.22 us later than in the 2021 release";

    private static readonly ReleaseReference About = new(
        "coherent-csi-2017",
        "COHERENT CsI[Na] 2017",
        [
            "COHERENT, Science 357 (2017) 1123",
            "arXiv:1708.01294",
            "doi:10.1126/science.aao0990",
            "data release arXiv:1804.09459",
            "doi:10.5281/zenodo.1228631",
        ],
        "that of the Zenodo record doi:10.5281/zenodo.1228631, to be verified (COHERENT releases are normally CC-BY-4.0)");

    private static readonly Axis Photoelectrons = Axis.Uniform("photoelectrons", "PE", 0, 50, 25);
    private static readonly Axis FinePhotoelectrons = Axis.Uniform("photoelectrons", "PE", 0, 50, 50);
    private static readonly Axis Time = Axis.Uniform("time", "us", 0, 12, 24);

    // Region: 6-30 PE, 0-6 us. 547 and 405 are published; the others were counted in the released files by another program.
    private static readonly (ReleaseColumn Column, int Region)[] Counts =
    [
        (new("coincidenceBeamOn", "data_coincidence_beamOn.txt", ColumnKind.Counts, 1207, 0, "events in the beam window, beam on"), 547),
        (new(
            "anticoincidenceBeamOn",
            "data_anticoincidence_beamOn.txt",
            ColumnKind.Counts,
            1032,
            0,
            "events in the pre-trigger window, beam on: steady-state background"), 405),
        (new("coincidenceBeamOff", "data_coincidence_beamOff.txt", ColumnKind.Counts, 507, 0, "events in the beam window, beam off: null test"), 209),
        (new(
            "anticoincidenceBeamOff",
            "data_anticoincidence_beamOff.txt",
            ColumnKind.Counts,
            507,
            0,
            "events in the pre-trigger window, beam off: null test"), 207),
    ];

    private static readonly ReleaseColumn[] Timing =
    [
        Arrival("promptNeutrinos", "arrivalTimePDF_promptNeutrinos.txt", "arrival of muon neutrinos from pion decay"),
        Arrival("delayedNeutrinos", "arrivalTimePDF_delayedNeutrinos.txt", "arrival of electron neutrinos and muon antineutrinos from muon decay"),
        Arrival("promptNeutrons", "arrivalTimePDF_promptNeutrons.txt", "arrival of beam-related neutrons"),
    ];

    private static readonly ReleaseColumn Neutrons = new(
        "beamNeutrons", "promptPDF.txt", ColumnKind.Density, 3.99529, 5e-6, "beam-related neutrons, counts per PE per GWh before the acceptance");

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new("arrivalTimePDF_delayedNeutrinos.txt", "6d8b4054173ca7d4f612b2ead7ce563e99eb99af9f4fc8d7b8b47c06cd5b640f", ReleaseFileNeed.Required),
        new("arrivalTimePDF_promptNeutrinos.txt", "2c92dd58f1366b7844e6ea0c73f016069a2c9b7d4538374259c00c370b9eb66a", ReleaseFileNeed.Required),
        new("arrivalTimePDF_promptNeutrons.txt", "f3992ea6d88a3da80f5134a00e4a7b784c119c9adeed9bc9649f4134e203fb11", ReleaseFileNeed.Required),
        new("data_anticoincidence_beamOff.txt", "a0d52f3430c4a42e79bde5b1fc98807794f2dac13f38e94017c1cbbd9e8e6e10", ReleaseFileNeed.Required),
        new("data_anticoincidence_beamOn.txt", "8b180f9395dc8886f8be02f619e35903f151f8b15f7cbc5a0171ac7e59e59523", ReleaseFileNeed.Required),
        new("data_coincidence_beamOff.txt", "8d1133850a290e2d1e958c08184806dbd1e45bcb671937d1308ef6a5bb7cc63f", ReleaseFileNeed.Required),
        new("data_coincidence_beamOn.txt", "f9e8b795a48eb1f3a22cdca33cad978e5dc17fe56ea8f6a0bf32d18967051765", ReleaseFileNeed.Required),
        new("promptPDF.txt", "09d17caee92b5b0509f19b2233dab72cfdca1c0bbb68669c200331d95b330b1e", ReleaseFileNeed.Required),
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
                Reference.Provenance("counts", contents.Sources(Counts.Select(c => c.Column.File)), [Transcription, TimeOrigin]),
                Counts.Select(c => Counted(contents, c.Column, c.Region))),
            Reference.Histogram(
                "timing",
                HistogramStorage.Dense,
                Reference.Provenance("arrival times", contents.Sources(Timing.Select(t => t.File)), [Transcription, TimeOrigin]),
                Timing.Select(t => t.OnGrid(contents, Time))),
            Reference.Histogram(
                "background-energy",
                HistogramStorage.Dense,
                Reference.Provenance("energy of the background", contents.Sources(Neutrons.File), [Transcription]),
                [Neutrons.OnGrid(contents, FinePhotoelectrons)]),
        ];
    }

    private static ReleaseColumn Arrival(string name, string file, string description) =>
        new(name, file, ColumnKind.Probability, 1, HistogramColumn.ProbabilityTolerance, description);

    private static HistogramColumn Counted(ReleaseContents contents, ReleaseColumn source, int region)
    {
        HistogramColumn column = source.OnGrid(contents, Photoelectrons, Time);
        double found = column.Values.Rebinned(Photoelectrons.Between(6, 30)).Rebinned(Time.Between(0, 6)).Total;
        ReleaseTotal.Check(source.File, "events in 6-30 PE and 0-6 us:", found, region, 0);
        return column;
    }
}
