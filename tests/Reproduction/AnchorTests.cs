using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Reproduction;

/// <summary>
/// Numbers that need no data, computed independently with plain Simpson quadrature under the conventions they name: couplings 0.0298/−0.5117 unless
/// tree level is said; KN is Klein–Nystrand with a = 0.7 fm, Helm has s = 0.9 fm, both with R = 1.2 A^(1/3) fm.
/// </summary>
public sealed class AnchorTests
{
    private const double Agreement = 0.005;
    private static readonly Catalog Catalog = new();

    private static readonly Dictionary<string, Convention> Conventions = new(StringComparer.Ordinal)
    {
        ["KN"] = Convention.Coherent,
        ["Helm"] = Convention.CoherentHelm,
        ["tree KN"] = Convention.Coherent with { Couplings = VectorCouplings.TreeLevel(0.23857) },
        ["tree Helm"] = Convention.CoherentHelm with { Couplings = VectorCouplings.TreeLevel(0.23857) },
    };

    /// <summary>A1: (m_π² − m_μ²)/2m_π.</summary>
    [Fact]
    public void A1_prompt_neutrino_energy() => Close("E(nu_mu), MeV", 29.792, StoppedPionSource.PromptEnergy);

    /// <summary>A2: 0.30 m_μ and 0.35 m_μ.</summary>
    [Fact]
    public void A2_mean_energies()
    {
        Close("<E>(nu_e), MeV", 31.698, StoppedPion.Spectrum(Flavour.ElectronNeutrino).MeanEnergy);
        Close("<E>(nu_mu_bar), MeV", 36.980, StoppedPion.Spectrum(Flavour.MuonAntineutrino).MeanEnergy);
    }

    /// <summary>A3: m_μ/2.</summary>
    [Fact]
    public void A3_end_point_of_both()
    {
        Close("end point of nu_e, MeV", 52.829, StoppedPion.Spectrum(Flavour.ElectronNeutrino).EndPoint);
        Close("end point of nu_mu_bar, MeV", 52.829, StoppedPion.Spectrum(Flavour.MuonAntineutrino).EndPoint);
    }

    /// <summary>A4, keV.</summary>
    [Theory]
    [InlineData("Na23", 83.84)]
    [InlineData("Ar40", 48.29)]
    [InlineData("I127", 15.22)]
    [InlineData("Cs133", 14.54)]
    public void A4_maximum_recoil_at_30_MeV(string nuclide, double recoil) =>
        Close($"maximum recoil of {nuclide}, keV", recoil, 1e3 * Catalog.Nuclides.Nuclide(nuclide).MaximumRecoil(30));

    /// <summary>A5, Helm, 1e-40 cm².</summary>
    [Theory]
    [InlineData("Ar40", 5, 0.483)]
    [InlineData("Ar40", 10, 1.91)]
    [InlineData("Ar40", 30, 15.4)]
    [InlineData("Ar40", 50, 34.6)]
    [InlineData("Cs133", 5, 6.13)]
    [InlineData("Cs133", 10, 24.0)]
    [InlineData("Cs133", 30, 174)]
    [InlineData("Cs133", 50, 330)]
    public void A5_total_cross_section(string nuclide, double energy, double crossSection)
    {
        var scattering = new CoherentScattering(Catalog.Nuclides.Nuclide(nuclide), Convention.CoherentHelm);
        Close(FormattableString.Invariant($"sigma({nuclide}, {energy} MeV)"), crossSection, 1e40 * scattering.Total(Flavour.MuonNeutrino, energy));
    }

    /// <summary>A6, mean of Cs and I and of the three flavours, 1e-40 cm²; published Standard Model: 189 ± 6.</summary>
    [Theory]
    [InlineData("KN", 186.8)]
    [InlineData("Helm", 187.9)]
    [InlineData("tree KN", 181.7)]
    [InlineData("tree Helm", 182.7)]
    public void A6_caesium_iodide(string convention, double crossSection) => Close(
        $"CsI, {convention}", crossSection, (Mean("Cs133", Conventions[convention]) + Mean("I127", Conventions[convention])) / 2);

    /// <summary>A6 and A7 by flavour: ν_μ, ν_e, ν̄_μ, KN, 1e-40 cm².</summary>
    [Theory]
    [InlineData("Cs133", 171.3, 187.5, 228.8)]
    [InlineData("I127", 155.0, 170.1, 208.0)]
    [InlineData("Ar40", 15.1, 17.6, 22.3)]
    public void A6_and_A7_by_flavour(string nuclide, double muon, double electron, double antimuon)
    {
        Close($"{nuclide}, nu_mu", muon, Average(nuclide, Convention.Coherent, Flavour.MuonNeutrino));
        Close($"{nuclide}, nu_e", electron, Average(nuclide, Convention.Coherent, Flavour.ElectronNeutrino));
        Close($"{nuclide}, nu_mu_bar", antimuon, Average(nuclide, Convention.Coherent, Flavour.MuonAntineutrino));
    }

    /// <summary>A7, 1e-40 cm²; published Standard Model: 18.</summary>
    [Theory]
    [InlineData("KN", 18.31)]
    [InlineData("Helm", 18.43)]
    public void A7_argon(string convention, double crossSection) => Close($"Ar40, {convention}", crossSection, Mean("Ar40", Conventions[convention]));

    private static double Mean(string nuclide, Convention convention) =>
        StoppedPion.Components.Average(c => Average(nuclide, convention, c.Flavour));

    private static double Average(string nuclide, Convention convention, Flavour flavour) =>
        1e40 * new CoherentScattering(Catalog.Nuclides.Nuclide(nuclide), convention).Average(flavour, StoppedPion.Spectrum(flavour));

    private static void Close(string quantity, double expected, double ours) => Accepted.Within(Agreement, quantity, expected).Agrees(ours);
}
