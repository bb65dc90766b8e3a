using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Figures whose points are rows of the table, and regions without published rows.</summary>
internal static class ComparedFigures
{
    private const string Splittings = "dm2=0.5:10:53:log";
    private const string DresdenII = "dresden-ii-2022";
    private const string XenonnT = "xenonnt-2026";

    public static ImmutableArray<FigureRecipe> All { get; } =
    [
        new(
            "lar-2020",
            "systematics",
            "Errors of the signal by source: what the talks show, and what the released variations give.",
            [],
            (_, table) => SystematicsFigure.Of("Errors of the signal by source", Sources, table)),
        new(
            "weak-mixing-angle",
            "weak-mixing-angle-scale",
            "sin²θ_W against momentum transfer, with the running of the Standard Model (MS-bar, from the value at the Z boson). Left: coherent scattering, published values with ours beside them, and ours of Dresden-II and, where its data are imported, XENONnT, each near its typical momentum transfer; ours of CsI and argon stand a little to the right of the published ones. Right, closer by: atomic parity violation, and electrons scattered off electrons (E158) and protons (Qweak, left of its place, which is that of E158).",
            [
                FigureRun.MixingAngle("0.1MeV:1TeV:281:log", new EvaluationGrid(0.1, 1e6, 281, GridSpacing.Logarithmic)),
                FigureRun.Show("apv-cs133"),
                FigureRun.Show("e158"),
                FigureRun.Show("qweak"),
                FigureRun.FitOf("sin2_theta_w", DresdenII),
                FigureRun.FitOf("sin2_theta_w", XenonnT) with { IsOptional = true },
            ],
            (results, table) => MixingAngleScaleFigure.Of(
                results,
                [
                    ("CsI 2017", 30, "mixing-angle-csi-2017"),
                    ("CsI 2021 (COHERENT)", 45, "csi-2021-weak-mixing-angle"),
                    ("CsI 2021", 65, "mixing-angle-csi-2021"),
                    ("argon 2020", 95, "mixing-angle-lar-2020"),
                ],
                [(DresdenII, "Dresden-II", 12), (XenonnT, "XENONnT", 19)],
                [("atomic parity violation", 1), ("E158", 1), ("Qweak", 0.7)],
                table)),
        new(
            "electromagnetic-limits",
            "electromagnetic-limits",
            "Charge radii and magnetic moments that experiments allow at 90 %: published, and ours where the data are public.",
            [],
            (_, table) => ElectromagneticLimitsFigure.Of(ChargeRadii, MagneticMoments, table)),
        new(
            "new-physics",
            "sterile",
            "90 % limits on the mixing of a sterile neutrino with electron and muon neutrinos from CsI 2021 and argon together, along its mass splitting, beside the best fit of LSND (hep-ex/0104049, recalled).",
            [FigureRun.Limits("sterile/3plus1", "Ue4_2", Splittings, "coherent-csi-2021", "coherent-lar-2020"), FigureRun.Limits("sterile/3plus1", "Umu4_2", Splittings, "coherent-csi-2021", "coherent-lar-2020")],
            (results, _) => SterileFigure.Of([("|U_{e4}|²", (LimitReport)results[0]), ("|U_{μ4}|²", (LimitReport)results[1])])),
    ];

    private static IEnumerable<(string Title, (string Name, string[] Ids)[] Experiments)> ChargeRadii =>
    [
        (
            "Charge radius of ν_{e}",
            [
                ("Krasnoyarsk", ["charge-radius-krasnoyarsk"]),
                ("TEXONO", ["charge-radius-texono-lower", "charge-radius-texono-upper"]),
                ("LAMPF", ["charge-radius-lampf-lower", "charge-radius-lampf-upper"]),
                ("LSND", ["charge-radius-lsnd-lower", "charge-radius-lsnd-upper"]),
                ("COHERENT + Dresden", ["charge-radius-ee-lower", "charge-radius-ee-upper"]),
            ]),
        (
            "Charge radius of ν_{μ}",
            [
                ("E734", ["charge-radius-e734-lower", "charge-radius-e734-upper"]),
                ("CHARM-II", ["charge-radius-charm-ii"]),
                ("COHERENT + Dresden", ["charge-radius-mumu-lower", "charge-radius-mumu-upper"]),
            ]),
    ];

    private static (string Name, string Id)[] MagneticMoments =>
    [
        ("ν_{e} GEMMA", "magnetic-moment-gemma"),
        ("ν_{e} TEXONO", "magnetic-moment-texono"),
        ("ν_{e} MUNU", "magnetic-moment-munu"),
        ("ν_{e} Krasnoyarsk", "magnetic-moment-krasnoyarsk"),
        ("ν_{e} Dresden-II", "magnetic-moment-nu-e"),
        ("ν_{μ} LSND", "magnetic-moment-lsnd"),
        ("ν_{μ} LAMPF", "magnetic-moment-lampf"),
        ("ν_{μ} E734", "magnetic-moment-e734"),
        ("ν_{μ} COHERENT", "magnetic-moment-nu-mu"),
        ("solar XENONnT", "magnetic-moment-xenonnt"),
    ];

    private static IEnumerable<(string Title, (string Name, string Id)[] Sources)> Sources =>
    [
        ("CsI 2017", [("quenching", "csi-2017-quenching-error"), ("form factor", "csi-2017-form-factor-error"), ("selection", "csi-2017-selection-error"), ("all", "csi-2017-total-error")]),
        ("CsI 2021", [("quenching", "csi-2021-quenching-error"), ("all", "csi-2021-total-error")]),
        (
            "LAr 2020, fit",
            [
                ("CEvNS F90", "lar-2020-f90-error"),
                ("CEvNS time", "lar-2020-signal-time-error"),
                ("neutron energy", "lar-2020-neutron-energy-error"),
                ("neutron time", "lar-2020-neutron-time-error"),
                ("neutron width", "lar-2020-neutron-width-error"),
                ("all", "lar-2020-shape-error"),
            ]),
    ];
}
