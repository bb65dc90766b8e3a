using System.Collections.Immutable;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Figures whose points are rows of the table, and regions without published rows.</summary>
internal static class ComparedFigures
{
    private const string Splittings = "dm2=0.5:10:53:log";

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
            "sin²θ_W against momentum transfer: published values from coherent scattering with ours beside them, and atomic parity violation. CsI and argon stand near their typical momentum transfers, from left to right CsI 2017, CsI 2021 by COHERENT and by others, argon; ours a little to the right of the published ones.",
            [FigureRun.Show("apv-cs133")],
            (results, table) => MixingAngleScaleFigure.Of(
                (ShowResult)results[0],
                [
                    ("CsI 2017", 30, "mixing-angle-csi-2017"),
                    ("CsI 2021 (COHERENT)", 45, "csi-2021-weak-mixing-angle"),
                    ("CsI 2021", 65, "mixing-angle-csi-2021"),
                    ("argon 2020", 95, "mixing-angle-lar-2020"),
                ],
                table)),
        new(
            "new-physics",
            "sterile",
            "90 % limits on the mixing of a sterile neutrino with electron and muon neutrinos from CsI 2021 and argon together, along its mass splitting, beside the best fit of LSND (hep-ex/0104049, recalled).",
            [FigureRun.Limits("sterile/3plus1", "Ue4_2", Splittings, "coherent-csi-2021", "coherent-lar-2020"), FigureRun.Limits("sterile/3plus1", "Umu4_2", Splittings, "coherent-csi-2021", "coherent-lar-2020")],
            (results, _) => SterileFigure.Of([("|U_{e4}|²", (LimitReport)results[0]), ("|U_{μ4}|²", (LimitReport)results[1])])),
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
