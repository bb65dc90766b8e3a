using System.Collections.Immutable;
using System.Text.Json;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>
/// XENONnT 2024, light dark matter in SR0 and SR1: Phys. Rev. Lett. 134 (2025) 111802, arXiv:2409.17868. Read of it are the ⁸B templates behind
/// arXiv:2408.02877, the ⁸B recoil spectrum they stand for, and the light and charge yields of the ⁸⁸Y–Be calibration.
/// </summary>
/// <param name="files">The files to read, with the digests they must have.</param>
internal sealed class XenonntLightWimp2024Release(IReadOnlyList<ReleaseFile> files)
    : Release(About, ReleaseDelivery.Imported, files)
{
    private const int Runs = 2;
    private const string SpectrumFile = "data/signal/cevns_spectrum.json";

    private static readonly ReleaseReference About = new(
        "xenonnt-lightwimp-2024",
        "XENONnT 2024, light dark matter and solar 8B, SR0 and SR1",
        [
            "XENON, Phys. Rev. Lett. 134 (2025) 111802",
            "arXiv:2409.17868",
            "arXiv:2408.02877",
            "https://github.com/XENONnT/light_wimp_data_release",
        ],
        "none stated in the repository, to be verified");

    // Sums of the nominal templates as made by another program; together the published 11.9 events.
    private static readonly double[] Boron = [4.245915, 7.670179];

    private static readonly (string Column, string File, string Description)[] Yields =
    [
        ("lightYield", "data/signal/ly_ybe_model_median.json", "photons per keV"),
        ("lightYieldLower", "data/signal/ly_ybe_model_lower.json", "photons per keV at -1 sigma"),
        ("lightYieldUpper", "data/signal/ly_ybe_model_upper.json", "photons per keV at +1 sigma"),
        ("chargeYield", "data/signal/qy_ybe_model_median.json", "electrons per keV"),
        ("chargeYieldLower", "data/signal/qy_ybe_model_lower.json", "electrons per keV at -1 sigma"),
        ("chargeYieldUpper", "data/signal/qy_ybe_model_upper.json", "electrons per keV at +1 sigma"),
    ];

    /// <summary>The files of the release with their digests.</summary>
    public static IReadOnlyList<ReleaseFile> OfficialFiles { get; } =
    [
        new(SpectrumFile, "47c1a2232c3d1f09ec8facfcf2a0ef13b01a9dc92d25a02bbba0244ca0e0da67", ReleaseFileNeed.Required),
        new("data/signal/ly_ybe_model_lower.json", "c99ef5b4c2fd568a4034172d4c0a963778843e9da962c5cd215a231d5133de14", ReleaseFileNeed.Required),
        new("data/signal/ly_ybe_model_median.json", "39bf70fd07f33c9f3b1776865bbc13813f06a1004d7736516f8e849b4c7654bf", ReleaseFileNeed.Required),
        new("data/signal/ly_ybe_model_upper.json", "07ae23e82b201803a6774534c8cd44495eb653bc634dbfd453274d54efe21e2c", ReleaseFileNeed.Required),
        new("data/signal/qy_ybe_model_lower.json", "5ea6ff1fab7bf983e13e33ed82af921df0147bc4bcfa01f5d05aae4f90d37e87", ReleaseFileNeed.Required),
        new("data/signal/qy_ybe_model_median.json", "64fc4eaeae54b895e850aadf5a7782570830d382ab806e6ff969719217044475", ReleaseFileNeed.Required),
        new("data/signal/qy_ybe_model_upper.json", "74555cd70f7f3758e2c1bb9fbc776719b2d9cb80857697a057245d4287c640d1", ReleaseFileNeed.Required),
        new("derived/templates_sr0.csv", "7b0479d7a8ce09942bf8e58c4b4bed8250a1dc37ee861e204efbd0f341a01b6f", ReleaseFileNeed.Required),
        new("derived/templates_sr1.csv", "7e2e0c612dd7e813a541e8bd714399ab20a510d0b49265b0dde22ca18c4df68a", ReleaseFileNeed.Required),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ImportedTable> Import(string directory)
    {
        ReleaseContents contents = ReleaseContents.Open(directory, Files);
        InverseSpectrum spectrum = InverseSpectrum.Read(SpectrumFile, contents.Text(SpectrumFile));
        return
        [
            Reference.Histogram(
                "boron8",
                HistogramStorage.Dense,
                Reference.Provenance(
                    "detection of 8B recoils",
                    contents.Sources("derived/templates_sr0.csv", "derived/templates_sr1.csv", SpectrumFile),
                    [
                        XenonntRuns.CellNote,
                        "released events per tonne-year over the released rate of recoils, times the share of the run in 3.516991 tonne-years",
                        "averaged over the 8B recoil spectrum: not for spectra of another shape",
                    ]),
                Boron8(contents, spectrum)),
            Reference.Function(
                "boron8-spectrum",
                Reference.Provenance("8B recoil spectrum", contents.Sources(SpectrumFile), []),
                [
                    new("recoilEnergy", "keVnr", "nuclear-recoil energy", spectrum.Energies),
                    new("rateBelow", "1/t/yr", "recoils per tonne-year between 0.45 keV and this energy", spectrum.Cumulative.Select(c => c * spectrum.Rate)),
                ]),
            Reference.Function(
                "yields",
                Reference.Provenance("yields of nuclear recoils in liquid xenon", contents.Sources(Yields.Select(y => y.File)), []),
                YieldColumns(contents)),
        ];
    }

    private static IEnumerable<HistogramColumn> Boron8(ReleaseContents contents, InverseSpectrum spectrum)
    {
        string[] names = ["derived/templates_sr0.csv", "derived/templates_sr1.csv"];
        XenonntTemplates[] runs = [.. names.Select(name => XenonntTemplates.Parse(name, contents.Text(name)))];
        var recoil = new Axis("recoil", "keVnr", [spectrum.Energies[0], spectrum.Energies[^1]]);
        foreach (XenonntYields yields in XenonntYields.All)
        {
            double[] values = new double[Runs * XenonntRuns.Cells];
            for (int run = 0; run < Runs; run++)
            {
                ReadOnlySpan<double> template = runs[run].At("b8", yields.LightYield, yields.ChargeYield);
                double share = XenonntRuns.Exposures[run] / XenonntRuns.Exposure(Runs), events = 0;
                for (int cell = 0; cell < template.Length; cell++)
                {
                    events += template[cell] * XenonntRuns.Exposures[run];
                    values[(run * XenonntRuns.Cells) + cell] = template[cell] / spectrum.Rate * share;
                }

                if (yields.Suffix.Length == 0)
                {
                    ReleaseTotal.Check(names[run], "expected 8B events", events, Boron[run], 5e-7);
                }
            }

            yield return new HistogramColumn(
                "detected" + yields.Suffix,
                ColumnKind.Density,
                yields.Description,
                new BinnedArray([recoil, XenonntRuns.RunAxis(Runs), XenonntRuns.CellAxis], values));
        }
    }

    private static IEnumerable<FunctionColumn> YieldColumns(ReleaseContents contents)
    {
        ImmutableArray<double>? energies = null;
        var columns = new List<FunctionColumn>();
        foreach ((string column, string file, string description) in Yields)
        {
            using JsonDocument json = InverseSpectrum.Parsed(file, contents.Text(file));
            ImmutableArray<double> own = InverseSpectrum.Numbers(file, json, "coordinate_system");
            energies ??= own;
            if (!own.SequenceEqual(energies.Value))
            {
                throw new ReleaseException(file, "other recoil energies", $"those of {Yields[0].File}");
            }

            columns.Add(new FunctionColumn(column, "1/keV", description, InverseSpectrum.Numbers(file, json, "map")));
        }

        return columns.Prepend(new FunctionColumn("recoilEnergy", "keVnr", "nuclear-recoil energy", energies!.Value));
    }
}
