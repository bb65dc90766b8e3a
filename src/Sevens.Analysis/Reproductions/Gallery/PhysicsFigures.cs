using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Cross sections and spectra, and what the data say of parameters and models beside the published numbers.</summary>
internal static class PhysicsFigures
{
    private const string CsI2017 = "coherent-csi-2017-least-squares";
    private const string CsI = "coherent-csi-2021-rate-pulls";
    private const string FullCsI = "coherent-csi-2021";
    private const string Argon = "coherent-lar-2020-least-squares";
    private const string FullArgon = "coherent-lar-2020";
    private const string ReleasedArgon = "coherent-lar-2020-release";
    private const string Radii = "R_n=3:8:101";
    private const string Angles = "sin2_theta_w=0.05:0.45:101";
    private const string Couplings = "g=1e-6:20:147:log";

    private static readonly ImmutableArray<string> Sides = ["lower", "inner-lower", "inner-upper", "upper"];

    public static ImmutableArray<FigureRecipe> All { get; } =
    [
        new(
            "anchors",
            "n-squared",
            "Flux-averaged cross sections of neutrinos from stopped pions against the number of neutrons, with the N² line and what COHERENT measured.",
            [FigureRun.CrossSection(CrossSectionPlotKind.NeutronNumber, "Na", "Si", "Ar", "Ge", "I", "Xe", "CsI", "Pb208")],
            (results, _) => Plot(results[0])),
        new(
            "anchors",
            "form-factors",
            "Form factors of protons and neutrons against the momentum transfer.",
            [FigureRun.CrossSection(CrossSectionPlotKind.FormFactor, "Ar40", "Ge74", "Cs133")],
            (results, _) => Plot(results[0])),
        new(
            "plans",
            "recoil-spectra",
            "Recoil spectra by target, and recoils above a threshold, at the distances of the COHERENT detectors from the Spallation Neutron Source.",
            [FigureRun.Compare(null, [], FullCsI, "coherent-ge-1", FullArgon, "coherent-naivete")],
            (results, _) => ResultFigures.Of(results[0]).First().Figure),
        new(
            "weak-mixing-angle",
            "neutron-radius",
            "The rms neutron radius of CsI: profiles with the statistic of the publications and with the full likelihood.",
            [FigureRun.Scan(Radii, CsI2017), FigureRun.Scan(Radii, CsI), FigureRun.Scan(Radii, FullCsI)],
            (results, table) => ProfilesFigure.Of(
                "Neutron radius of CsI",
                new PlotAxis("R_{n}", "fm"),
                [("2017", (ScanReport)results[0], "radius-csi-2017"), ("2021", (ScanReport)results[1], "radius-csi-2021"), ("2021, full likelihood", (ScanReport)results[2], null)],
                table)),
        new(
            "weak-mixing-angle",
            "weak-mixing-angle",
            "sin²θ_W at the momentum transfers of coherent scattering: profiles of each data set beside the published values.",
            [FigureRun.Scan(Angles, CsI2017), FigureRun.Scan(Angles, CsI), FigureRun.Scan(Angles, ReleasedArgon), FigureRun.Scan(Angles, FullCsI, FullArgon)],
            (results, table) => ProfilesFigure.Of(
                "Weak mixing angle",
                new PlotAxis("sin²θ_{W}"),
                [
                    ("CsI 2017", (ScanReport)results[0], "mixing-angle-csi-2017"),
                    ("CsI 2021", (ScanReport)results[1], "mixing-angle-csi-2021"),
                    ("LAr 2020", (ScanReport)results[2], "mixing-angle-lar-2020"),
                    ("CsI 2021 and LAr 2020, full likelihood", (ScanReport)results[3], null),
                ],
                table)),
        new(
            "new-physics",
            "nsi",
            "Non-standard interactions of electron neutrinos with up and down quarks: the bands that CsI 2021 and LAr 2020 allow, each alone and both together. On the axes stand the borders of the intervals of one coupling, of CsI with argon.",
            [
                FigureRun.Region("nsi", "eps_ee_uV=-0.5:0.8:53", "eps_ee_dV=-0.5:0.8:53", CsI),
                FigureRun.Region("nsi", "eps_ee_uV=-0.5:0.8:53", "eps_ee_dV=-0.5:0.8:53", Argon),
                FigureRun.Region("nsi", "eps_ee_uV=-0.5:0.8:53", "eps_ee_dV=-0.5:0.8:53", CsI, Argon),
            ],
            (results, table) => RegionsFigure.Of(
                "Non-standard interactions",
                new PlotAxis("ε_{ee}^{uV}"),
                new PlotAxis("ε_{ee}^{dV}"),
                [("CsI", (ScanReport)results[0]), ("argon", (ScanReport)results[1]), ("CsI and argon", (ScanReport)results[2])],
                table.Rows(Borders("u")),
                table.Rows(Borders("d")))),
        new(
            "new-physics",
            "magnetic-moments",
            "The upturn of recoil spectra at low energies by magnetic moments as large as the published limits allow: 3.3·10⁻¹⁰ μ_B of ν_e and 2·10⁻⁹ μ_B of ν_μ.",
            [FigureRun.Compare(null, [], "dresden-ii-2022", FullCsI), FigureRun.Compare("electromagnetic", ["mu_nu_e=33", "mu_nu_mu=200"], "dresden-ii-2022", FullCsI)],
            (results, _) => ChangedRecoilsFigure.Of("Magnetic moments", "with magnetic moments", (ComparisonResult)results[0], (ComparisonResult)results[1])),
        new(
            "light-mediators",
            "light-mediators",
            "95.45 % limits on the coupling of a light vector boson along its mass, with one pull on each rate as in the publication: the first border of the excluded couplings. (The published limit of argon for a heavy L_μ − L_τ boson is the last border.) Yellow: the couplings that (g − 2) of the muon asked for in 2021.",
            [.. Mediators.SelectMany(m => Targets.SelectMany(t => FigureRun.Scans(m.Model, Couplings, Masses, t.Experiments)))],
            (results, table) => CouplingLimitsFigure.Of(
                "Light vector bosons",
                Mediators.Select((m, i) => (m.Title, MuonAnomalyBand.Of(Catalog.Model(m.Model), [.. Masses.Select(Number)]), Targets.Select((t, k) => (t.Title, AlongMass(results, (i * Targets.Length) + k), $"{m.Published}-{t.Published}")).ToImmutableArray())),
                table)),
    ];

    private static ImmutableArray<(string Model, string Title, string Published)> Mediators =>
    [
        ("light-vector/universal", "universal", "mediator-universal"),
        ("light-vector/b-l", "B − L", "mediator-b-l"),
        ("light-vector/lmu-ltau", "L_{μ} − L_{τ}", "mediator-lmu-ltau"),
    ];

    private static ImmutableArray<(string Title, string Published, ImmutableArray<string> Experiments)> Targets =>
        [("CsI", "csi", [CsI]), ("LAr", "argon", [Argon]), ("CsI and LAr", "csi-argon", [CsI, Argon])];

    /// <summary>In MeV.</summary>
    private static ImmutableArray<string> Masses => ["0.1", "1", "3", "5", "10", "15", "20", "30", "40", "50", "70", "100", "150", "200", "300", "500", "1000", "10000", "100000"];

    private static ImmutableArray<(double Mass, ScanReport Scan)> AlongMass(ImmutableArray<VerbResult> results, int curve) =>
        [.. Masses.Select((m, i) => (Number(m), (ScanReport)results[(curve * Masses.Length) + i]))];

    private static double Number(string mass) => double.Parse(mass, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Borders(string quark) => Sides.Select(side => $"nsi-ee-{quark}-{side}");

    private static Figure Plot(VerbResult section) => CrossSectionPlotFigure.Of(((CrossSectionResult)section).Plots[0], (CrossSectionResult)section).Figure;
}
