using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Reproduction;

/// <summary>
/// Flux-averaged cross sections of pion decay at rest, per nucleus. Expected numbers: an independent computation (trapezoid, 2001 points in recoil
/// energy) with the couplings, radii and natural abundances of the default convention.
/// </summary>
public sealed class PionDecayAtRestTests
{
    private const double Agreement = 0.005;
    private static readonly Catalog Catalog = new();

    /// <summary>Element, then ν_e, ν̄_μ, ν_μ (29.79 MeV) and their mean, 1e-40 cm².</summary>
    public static TheoryData<string, double, double, double, double> Independent => new()
    {
        { "O", 2.4130, 3.2403, 2.0744, 2.5759 },
        { "F", 3.7569, 5.0044, 3.2408, 4.0007 },
        { "Na", 5.3559, 7.1256, 4.6365, 5.7060 },
        { "Al", 7.2359, 9.6175, 6.2802, 7.7112 },
        { "Si", 7.2376, 9.6285, 6.3100, 7.7254 },
        { "Ar", 17.399, 22.803, 15.285, 18.496 },
        { "Ca", 14.199, 18.731, 12.546, 15.158 },
        { "Ge", 55.756, 71.744, 50.245, 59.248 },
        { "I", 169.25, 212.85, 157.01, 179.70 },
        { "Xe", 184.60, 231.68, 171.49, 195.93 },
        { "Cs", 186.80, 234.41, 173.68, 198.30 },
        { "W", 343.50, 423.40, 327.12, 364.67 },
        { "Pb", 438.10, 537.42, 419.50, 465.01 },
    };

    [Theory]
    [MemberData(nameof(Independent))]
    public void Averages_are_the_independent_ones(string element, double electron, double antimuon, double muon, double mean)
    {
        Element target = Catalog.Nuclides.Element(element);
        Accepted.Within(Agreement, $"{element}, nu_e", electron).Agrees(Average(target, Flavour.ElectronNeutrino));
        Accepted.Within(Agreement, $"{element}, nu_mu_bar", antimuon).Agrees(Average(target, Flavour.MuonAntineutrino));
        Accepted.Within(Agreement, $"{element}, nu_mu", muon).Agrees(Average(target, Flavour.MuonNeutrino));
        Accepted.Within(Agreement, $"{element}, mean", mean).Agrees(Mean(target));
    }

    /// <summary>COHERENT quotes (189 ± 6)e-40 cm² as the Standard Model [arXiv:2110.07730].</summary>
    [Fact]
    public void Caesium_iodide() => new Accepted("mean of Cs and I", 189.0, 1)
        .Agrees((Mean(Catalog.Nuclides.Element("Cs")) + Mean(Catalog.Nuclides.Element("I"))) / 2);

    /// <summary>COHERENT quotes 1.8e-39 cm² as the Standard Model [arXiv:2003.10630].</summary>
    [Fact]
    public void Argon() => new Accepted("Ar", 18.5, 0.2).Agrees(Mean(Catalog.Nuclides.Element("Ar")));

    private static double Mean(Element element) =>
        (Average(element, Flavour.ElectronNeutrino) + Average(element, Flavour.MuonAntineutrino) + Average(element, Flavour.MuonNeutrino)) / 3;

    private static double Average(Element element, Flavour flavour) => 1e40 * element.Isotopes.Sum(
        i => i.MoleFraction * new CoherentScattering(i.Nuclide, Convention.Sevens).Average(flavour, StoppedPion.Spectrum(flavour)));
}
