using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases.Excess2021;

/// <summary>
/// The EXCESS workshops: spectra at the lowest energies of detectors that are or could be used for coherent scattering, arXiv:2202.05097.
/// Measured backgrounds, none of them with a reactor on.
/// </summary>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class Excess2021Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Shipped, files)
{
    private static readonly ReleaseReference About = new(
        "excess-2021", "EXCESS spectra", ["arXiv:2202.05097", "https://github.com/fewagner/excess"], "CC-BY-4.0");

    private static readonly ExcessSpectrum[] Spectra =
    [
        new ExcessEvents(
            "bullkid", "converted_data/BULLKID/BULLKID.txt", "BULLKID, Si (arXiv:2308.14399)", "keVnr", 377, "5.572175e-4 kg day, efficiency 0.32, threshold 0.16 keV", 1.25, 50),
        new ExcessEvents("connie", "converted_data/CONNIE/CONNIE.txt", "Skipper CCD at the surface, Si", "keVee", 199, "2.2e-3 kg day, efficiency 0.6", 7.5, 75),
        new ExcessEvents(
            "cresst", "converted_data/CRESST/CRESST.txt", "CRESST-III detector A, CaWO4 (arXiv:1904.00498)", "keVnr", 1256, "5.594 kg day, 23.6 g, efficiency 0.6 above threshold", 18, 900),
        new ExcessEvents(
            "nucleus", "converted_data/Nucleus/Nucleus_lowE.txt", "NUCLEUS 1 g prototype, Al2O3 (arXiv:1704.04317)", "keVnr", 511, "4.6e-5 kg day, 0.49 g, threshold 19.7 eV", 0.6, 120),
        new ExcessEvents(
            "nucleus-high",
            "converted_data/Nucleus/Nucleus_highE.txt",
            "NUCLEUS 1 g prototype, Al2O3, high energies (arXiv:1704.04317)",
            "keVnr",
            2151,
            "9.44e-5 kg day, 0.49 g",
            12,
            120),
        new ExcessRates(
            "red20", "converted_data/Edelweiss/RED20.txt", "EDELWEISS RED20, Ge, heat (arXiv:1901.03588)", "keVnr", 675927.8306, "33.4 g"),
        new ExcessRates(
            "red30", "converted_data/Edelweiss/RED30_keVee.txt", "EDELWEISS RED30, Ge, amplified (arXiv:2003.01046)", "keVee", 202331.28029939698, "33.6 g"),
        new ExcessRates(
            "miner", "converted_data/MINER/MINER_sapphire_with_ss.txt", "MINER, Al2O3, with cut on coincidence", "keVnr", 113840, "reactor off"),
    ];

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new("converted_data/BULLKID/BULLKID.txt", "a772466508747e37beea6a291cbc8c7dee047c6803da2198f032537ac8bd00fe", ReleaseFileNeed.Required),
        new("converted_data/CONNIE/CONNIE.txt", "419dc911d02f7ae7a208c0147634a56e17409b05981b108ddca483bbc818eabf", ReleaseFileNeed.Required),
        new("converted_data/CRESST/CRESST.txt", "0f5c7617331bd222b1c4846390c4c306919813941722432c42a442c04c0afda8", ReleaseFileNeed.Required),
        new("converted_data/Edelweiss/RED20.txt", "34fffbad6a6e665ade0101b545fa7bca352ed2a0b52d18c1afe7b23238a6a982", ReleaseFileNeed.Required),
        new("converted_data/Edelweiss/RED30_keVee.txt", "ccc1bf48779d9e3a62a30a4dd6bdc297f8bb001a8cbb400239adaa7e72d824b0", ReleaseFileNeed.Required),
        new("converted_data/MINER/MINER_sapphire_with_ss.txt", "6d9bb35f3deef3ef91683362c8ac5487715580fd0b44ff25d9864c6b1695432e", ReleaseFileNeed.Required),
        new("converted_data/Nucleus/Nucleus_highE.txt", "23ccfee019bb268961a9eb5787000d7b087f1a0e4d4a54e0076f9ae448593450", ReleaseFileNeed.Required),
        new("converted_data/Nucleus/Nucleus_lowE.txt", "e0eb008fd9bcf4e5319db1002d3539eb0e9df6071d0c418e8f5d45e4a1d3d94a", ReleaseFileNeed.Required),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ImportedTable> Import(string directory)
    {
        ReleaseContents contents = ReleaseContents.Open(directory, Files);
        return
        [
            .. Spectra.Select(s => Reference.Histogram(
                s.Part,
                s is ExcessEvents ? HistogramStorage.Sparse : HistogramStorage.Dense,
                Reference.Provenance(s.Title, contents.Sources(s.File), [s.Notes]),
                [s.Read(contents)])),
        ];
    }
}
