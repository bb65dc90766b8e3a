using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.DresdenII2022;

/// <summary>
/// Dresden-II (NCC-1701) 2022, germanium at a boiling-water reactor: Phys. Rev. Lett. 129 (2022) 211802, arXiv:2202.09672, ancillary files.
/// </summary>
/// <remarks>
/// The digests are those of the copy that accompanies the re-analysis arXiv:2202.10829. The quoted errors hold acceptance corrections and are
/// larger than those of the counts: they are to be used as they are.
/// </remarks>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class DresdenII2022Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Shipped, files)
{
    private const string SpectrumFile = "data_release.txt";
    private const string QuenchingFile = "QF_Fef_YBe.txt";
    private const int QuenchingRows = 451;

    private const string Copy = "from the copy of the release that the re-analysis arXiv:2202.10829 used";

    private static readonly ReleaseReference About = new(
        "dresden-ii-2022",
        "Dresden-II 2022, germanium at a boiling-water reactor",
        ["J. Colaresi et al., Phys. Rev. Lett. 129 (2022) 211802", "arXiv:2202.09672", "doi:10.1103/PhysRevLett.129.211802", "arXiv:2202.10829"],
        "that of the arXiv record 2202.09672, whose ancillary files these are, to be verified");

    private static readonly Axis Energy = Axis.Uniform("energy", "keVee", 0.2, 1.5, 130);

    // The sums were made of the released columns by another program.
    private static readonly (int Field, double Total, string Name, string Description)[] Spectrum =
    [
        (1, 5106.253, "reactorOn", "reactor on: counts per day and bin in 2.924 kg, corrected for acceptance"),
        (2, 230.35775, "reactorOnError", "its one-sigma error, acceptance correction included"),
        (3, 4055.2792, "reactorOff", "reactor off: counts per day and bin in 2.924 kg, corrected for acceptance"),
        (4, 245.35153, "reactorOffError", "its one-sigma error, acceptance correction included"),
    ];

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new(QuenchingFile, "a53ff7708b474b036e43b9173365bc2cb21e68d47c4a75176b2476000a704f93", ReleaseFileNeed.Required),
        new(SpectrumFile, "5b8b37749f0d32a3e5daebc24ab9c636a920e61eac8f093c78f0af0d3cf535dc", ReleaseFileNeed.Required),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ImportedTable> Import(string directory)
    {
        ReleaseContents contents = ReleaseContents.Open(directory, Files);
        ReleaseRows spectrum = contents.Rows(SpectrumFile, 5);
        return
        [
            Reference.Histogram(
                "spectrum",
                HistogramStorage.Dense,
                Reference.Provenance(
                    "rates with the reactor on and off",
                    contents.Sources(SpectrumFile),
                    [Copy, "use the quoted errors: Poisson counts cannot be rebuilt from them"]),
                Spectrum.Select(s => Column(spectrum, s.Field, s.Total, s.Name, s.Description))),
            Reference.Function(
                "quenching",
                Reference.Provenance("quenching factor of germanium", contents.Sources(QuenchingFile), [Copy, "arXiv:2102.10089"]),
                Quenching(contents.Rows(QuenchingFile, 3))),
        ];
    }

    private static HistogramColumn Column(ReleaseRows rows, int field, double total, string name, string description)
    {
        BinnedArray values = rows.OnGrid(ColumnKind.Density, field, Energy);
        ReleaseTotal.Check(SpectrumFile, $"{name}, a total of", values.Total, total, 1e-9);
        return new HistogramColumn(name, ColumnKind.Density, description, values);
    }

    private static FunctionColumn[] Quenching(ReleaseRows rows)
    {
        if (rows.Rows.Length != QuenchingRows)
        {
            throw new ReleaseException(rows.File, $"{rows.Rows.Length} rows", FormattableString.Invariant($"{QuenchingRows}"));
        }

        foreach (ReleaseRow row in rows.Rows)
        {
            if (row.Values[1] is not (>= 0 and <= 1) || row.Values[2] is not (>= 0 and <= 1))
            {
                throw new ReleaseException(
                    rows.File, row.Line, FormattableString.Invariant($"quenching factors {row.Values[1]} and {row.Values[2]}"), "0 to 1");
            }
        }

        return
        [
            new("recoilEnergy", "keVnr", "nuclear-recoil energy", rows.Rows.Select(r => r.Values[0])),
            new("fef", string.Empty, "quenching factor from iron-filtered neutrons", rows.Rows.Select(r => r.Values[1])),
            new("ybe", string.Empty, "quenching factor from photoneutrons", rows.Rows.Select(r => r.Values[2])),
        ];
    }
}
