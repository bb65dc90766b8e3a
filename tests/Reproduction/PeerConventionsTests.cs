using System.Text.Json;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Tests;

namespace Sevens.Reproduction;

/// <summary>
/// The numbers of public codes under the presets that describe them, to 1e-4: a few rows stand here, all rows of the published sample are
/// read where it is at hand. Every column of a row is compared, is an input of the row, or is left out for a stated reason.
/// </summary>
public sealed class PeerConventionsTests
{
    private const double Tolerance = 1e-4;
    private static readonly Catalog Catalog = new();

    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["nsi_epsu_ee_0p1"] = "non-standard interactions are not part of a Standard-Model convention",
        ["nsi_epsu_mm_0p1"] = "non-standard interactions are not part of a Standard-Model convention",
    };

    private static readonly string[] Inputs = ["nucleus", "E_MeV", "T_keV"];

    public static TheoryData<string> Peers =>
    [
        "schol/dukecevns", "bradkav/CEvNS", "bradkav/WIMpy_NREFT", "JuliaGehrlein/7stats", "schedges/pyCEvNS",
        "SNuDD/SNuDD", "Ikaroshu/pyCEvNS", "RitterCat/reactor-nu-cevns", "joejohnston203/ricochet_cevns_spectra", "PeterDenton/COHERENT-chisq",
    ];

    // Energies in MeV, recoils in keV, cm²/keV; the last number is the form factor of the row where the column needs it.
    [Theory]
    [InlineData("schol/dukecevns", "23Na", 45, 18.82, "none", 1.12754413e-41, 1)]
    [InlineData("schol/dukecevns", "131Xe", 4, 0.236, "helm", 2.98485627e-40, 1)]
    [InlineData("schol/dukecevns", "133Cs", 45, 29.4, "klein", 5.4253987e-41, 1)]
    [InlineData("bradkav/CEvNS", "28Si", 29.792, 40.74, "helm", 6.58432459163554e-42, 1)]
    [InlineData("bradkav/CEvNS", "133Cs", 45, 29.4, "helm", 6.070913883631525e-41, 1)]
    [InlineData("bradkav/WIMpy_NREFT", "28Si", 29.792, 40.74, "helm", 6.651340186309354e-42, 1)]
    [InlineData("bradkav/WIMpy_NREFT", "133Cs", 45, 29.4, "helm", 6.1327039576874e-41, 1)]
    [InlineData("JuliaGehrlein/7stats", "127I", 14, 2.982, "klein", 2.263510241634961e-40, 1)]
    [InlineData("JuliaGehrlein/7stats", "133Cs", 45, 29.4, "klein", 5.260201598088899e-41, 1)]
    [InlineData("schedges/pyCEvNS", "23Na", 45, 18.82, "helm", 1.0368287680714376e-41, 1)]
    [InlineData("schedges/pyCEvNS", "131Xe", 4, 0.236, "none", 2.967787481832043e-40, 1)]
    [InlineData("schedges/pyCEvNS", "133Cs", 45, 29.4, "helm", 6.316968865049229e-41, 1)]
    [InlineData("SNuDD/SNuDD", "40Ar", 14, 9.462, "helm", 6.28381323404199e-42, 1)]
    [InlineData("SNuDD/SNuDD", "133Cs", 45, 29.4, "helm", 5.862834804535268e-41, 1)]
    [InlineData("Ikaroshu/pyCEvNS", "40Ar", 14, 9.462, "helm", 6.731201525481149e-42, 1)]
    [InlineData("Ikaroshu/pyCEvNS", "74Ge", 14, 0.5685, "helm", 4.369447936271668e-40, 1)]
    [InlineData("Ikaroshu/pyCEvNS", "133Cs", 45, 29.4, "helm", 6.763014924870286e-41, 1)]
    [InlineData("RitterCat/reactor-nu-cevns", "28Si", 29.792, 40.74, "times_F_not_F2", 7.104991207619594e-42, 0.9155302110905245)]
    [InlineData("RitterCat/reactor-nu-cevns", "133Cs", 45, 29.4, "times_F_not_F2", 1.353991487179514e-40, 0.452107421512407)]
    [InlineData("joejohnston203/ricochet_cevns_spectra", "133Cs", 45, 29.4, "none", 3.06246546310239e-40, 1)]
    [InlineData("joejohnston203/ricochet_cevns_spectra", "133Cs", 45, 29.4, "fermi", 6.309395130228883e-41, 1)]
    [InlineData("joejohnston203/ricochet_cevns_spectra", "28Si", 29.792, 40.74, "helm_sign_bug", 7.333118000144511e-42, 1)]
    [InlineData("PeterDenton/COHERENT-chisq", "40Ar", 45, 10.84, "table_ff", 5.50890141e-41, 0.960405)]
    [InlineData("PeterDenton/COHERENT-chisq", "132Xe", 45, 29.62, "table_ff", 5.30064999e-41, 0.431178)]
    public void Some_rows(string peer, string nucleus, double energy, double recoil, string column, double value, double formFactor) =>
        Assert.Null(new Row(peer, nucleus, energy, recoil, _ => formFactor).Deviation(column, value));

    [Theory]
    [MemberData(nameof(Peers))]
    public void Every_row_of_the_sample(string peer)
    {
        List<string> deviations = [];
        int compared = 0;
        foreach (JsonElement sample in Sample().GetProperty(peer).GetProperty("sample").EnumerateArray())
        {
            var row = new Row(
                peer,
                sample.GetProperty("nucleus").GetString()!,
                sample.GetProperty("E_MeV").GetDouble(),
                sample.GetProperty("T_keV").GetDouble(),
                field => sample.GetProperty(field).GetDouble());
            foreach (JsonProperty field in sample.EnumerateObject().Where(f => !Inputs.Contains(f.Name, StringComparer.Ordinal) && !LeftOut.ContainsKey(f.Name)))
            {
                compared++;
                if (row.Deviation(field.Name, field.Value.GetDouble()) is { } deviation)
                {
                    deviations.Add(deviation);
                }
            }
        }

        Assert.True(deviations.Count == 0, string.Join('\n', deviations));
        Assert.True(compared >= 10, $"{peer}: compared {compared} numbers, expected ten or more");
    }

    [Fact]
    public void Every_code_of_the_sample_has_a_preset()
    {
        string[] codes = [.. Sample().EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(codes, Peers.Select(p => p.Data).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(
            codes.Select(Preset).Order(StringComparer.Ordinal),
            Catalog.ConventionNames.Where(n => n.StartsWith("peer-", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static string Preset(string peer) => "peer-" + peer.Replace('/', '-').ToLowerInvariant();

    private static JsonElement Sample()
    {
        string file = Path.Combine(Part.Releases(), "peer-conventions.json");
        if (!File.Exists(file))
        {
            Part.Absent("releases", $"SEVENS_RELEASES holds no {Path.GetFileName(file)}");
        }

        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.GetProperty("peers").Clone();
    }

    private sealed class Row(string peer, string nucleus, double energy, double recoilKeV, Func<string, double> field)
    {
        private readonly Convention preset = Catalog.ConventionNamed(Preset(peer));
        private readonly Nuclide nuclide = Catalog.Nuclides.Nuclide(nucleus.TrimStart([.. "0123456789"]) + string.Concat(nucleus.TakeWhile(char.IsDigit)));

        /// <summary>Null where our number and the column's agree; otherwise both and their difference.</summary>
        public string? Deviation(string column, double value)
        {
            (double ours, double theirs) = Compared(column, value);
            double difference = Math.Abs(ours - theirs) / Math.Max(Math.Abs(theirs), double.Epsilon);
            return ours == theirs || difference < Tolerance
                ? null
                : FormattableString.Invariant($"{peer} {nucleus} E = {energy} MeV, T = {recoilKeV} keV, {column}: {ours}, expected {theirs} ({difference:E1})");
        }

        private (double Ours, double Theirs) Compared(string column, double value) => column switch
        {
            "none" => (CrossSection(NuclearStructure.Point), value),
            "helm" => (CrossSection(NuclearStructure.Helm), value),
            "klein" => (CrossSection(NuclearStructure.KleinNystrand), value),
            "fermi" => (CrossSection(NuclearStructure.SymmetrisedFermi), value),
            "helm_GeV_m3" => (CrossSection(NuclearStructure.Helm), value * 1.973269804e-14 * 1.973269804e-14 * 1e-6),

            // exp(+q²s²/2) in the place of exp(−q²s²/2), twice in F².
            "helm_sign_bug" => (CrossSection(NuclearStructure.Helm), value * Math.Exp(-2 * SquaredTransfer() * 0.81)),
            "times_F_not_F2" => (CrossSection(NuclearStructure.Helm), value * field("F_helm")),
            "table_ff" => (CrossSection(preset.FormFactor), value),
            "F" => (FormFactor(preset.FormFactor), value),
            "F_helm" => (FormFactor(NuclearStructure.Helm), value),
            "F_klein" => (FormFactor(NuclearStructure.KleinNystrand), value),
            "F2_helm" => (FormFactor(NuclearStructure.Helm) * FormFactor(NuclearStructure.Helm), value),
            "M_MeV" => (preset.Masses.Of(nuclide), value),
            "Rn_fm" => (preset.FormFactorsOf(nuclide).Neutron.RmsRadius, value),
            "sp" => (Spin()?.Proton ?? 0, value),
            "sn" => (Spin()?.Neutron ?? 0, value),
            _ => throw new InvalidOperationException($"{peer}: nothing is known about column '{column}'"),
        };

        private double CrossSection(NuclearStructure model) =>
            new CoherentScattering(nuclide, preset.WithFormFactor(model)).Differential(Flavour.MuonNeutrino, energy, recoilKeV / 1000) / 1000;

        private double FormFactor(NuclearStructure model) => preset.WithFormFactor(model).FormFactorsOf(nuclide).Neutron.At(Math.Sqrt(SquaredTransfer()));

        private double SquaredTransfer() =>
            2 * preset.Masses.Of(nuclide) * recoilKeV / 1000 / (preset.Constants.MomentumHbarC * preset.Constants.MomentumHbarC);

        private SpinContent? Spin() => preset.Axial?.Spins.FirstOrDefault(s => string.Equals(s.Nuclide, nuclide.Name, StringComparison.Ordinal));
    }
}
