using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

public sealed class CoherentScatteringTests
{
    private static readonly (Flavour Flavour, IEnergySpectrum Spectrum)[] DecayAtRest =
    [
        (Flavour.MuonNeutrino, new LineSpectrum(StoppedPionSource.PromptEnergy)),
        (Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino),
        (Flavour.MuonAntineutrino, MichelSpectrum.MuonAntineutrino),
    ];

    private static Arbitrary<Nuclide> AnyNuclide => Gen.Elements(Targets.Na23, Targets.Ar40, Targets.I127, Targets.Cs133).ToArbitrary();

    private static Arbitrary<Convention> AnyConvention => Gen.Elements<Convention>([.. Convention.Presets]).ToArbitrary();

    private static double[] ByFlavour(Element element, Convention convention) =>
        [.. DecayAtRest.Select(f => element.Isotopes.Sum(i => i.MoleFraction * new CoherentScattering(i.Nuclide, convention).Average(f.Flavour, f.Spectrum)))];

    // Plain Simpson quadrature with 0.0298/−0.5117, Helm R₀ = 1.2 A^(1/3) fm, s = 0.9 fm, done outside this code.
    [Theory]
    [InlineData(5, 4.83e-41, 6.13e-40)]
    [InlineData(10, 1.91e-40, 2.40e-39)]
    [InlineData(30, 1.54e-39, 1.74e-38)]
    [InlineData(50, 3.46e-39, 3.30e-38)]
    public void Total_cross_sections_of_argon_and_caesium(double energy, double argon, double caesium)
    {
        Assert.Equal(argon, new CoherentScattering(Targets.Ar40, Convention.CoherentHelm).Total(Flavour.MuonNeutrino, energy), 0.005 * argon);
        Assert.Equal(caesium, new CoherentScattering(Targets.Cs133, Convention.CoherentHelm).Total(Flavour.MuonNeutrino, energy), 0.005 * caesium);
    }

    // The same outside calculation, ν_μ, ν_e, ν̄_μ of pion decay at rest, in 1e-40 cm² per nucleus, Klein–Nystrand.
    [Fact]
    public void Decay_at_rest_averages_by_flavour()
    {
        (Nuclide Nuclide, double[] Expected)[] anchors =
        [
            (Targets.Cs133, [171.3, 187.5, 228.8]),
            (Targets.I127, [155.0, 170.1, 208.0]),
            (Targets.Ar40, [15.1, 17.6, 22.3]),
        ];
        foreach ((Nuclide nuclide, double[] expected) in anchors)
        {
            var scattering = new CoherentScattering(nuclide, Convention.Coherent);
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.Equal(expected[i], 1e40 * scattering.Average(DecayAtRest[i].Flavour, DecayAtRest[i].Spectrum), 0.005 * expected[i]);
            }
        }
    }

    // The same outside calculation: means over the three flavours, 1e-40 cm²; caesium iodide is the mean of its two nuclei.
    // COHERENT quotes 189 ± 6 (CsI) and 18 (Ar).
    [Theory]
    [InlineData("coherent", 186.8, 18.31)]
    [InlineData("coherent-helm", 187.9, 18.43)]
    public void Decay_at_rest_averages_per_flavour(string name, double caesiumIodide, double argon)
    {
        Convention convention = Convention.Presets.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        double mean = (ByFlavour(Targets.Caesium, convention).Average() + ByFlavour(Targets.Iodine, convention).Average()) / 2;
        Assert.Equal(caesiumIodide, 1e40 * mean, 0.005 * caesiumIodide);
        Assert.Equal(argon, 1e40 * ByFlavour(new Element("Ar", [new(Targets.Ar40, 1)]), convention).Average(), 0.005 * argon);
    }

    // The same with tree-level couplings at 0.23857.
    [Fact]
    public void Decay_at_rest_averages_at_tree_level()
    {
        VectorCouplings tree = VectorCouplings.TreeLevel(0.23857);
        double Mean(Convention c) => 1e40 * (ByFlavour(Targets.Caesium, c).Average() + ByFlavour(Targets.Iodine, c).Average()) / 2;
        Assert.Equal(181.7, Mean(Convention.Coherent with { Couplings = tree }), 0.005 * 181.7);
        Assert.Equal(182.7, Mean(Convention.CoherentHelm with { Couplings = tree }), 0.005 * 182.7);
    }

    // An independent trapezoid with 2001 points under the default convention, natural isotopic mixtures: ν_e, ν̄_μ, ν_μ and their mean, cm² per atom.
    [Theory]
    [InlineData("Ar", 1.7399e-39, 2.2803e-39, 1.5285e-39, 1.8496e-39)]
    [InlineData("I", 1.6925e-38, 2.1285e-38, 1.5701e-38, 1.7970e-38)]
    [InlineData("Cs", 1.8680e-38, 2.3441e-38, 1.7368e-38, 1.9830e-38)]
    public void Decay_at_rest_averages_of_the_default_convention(string symbol, double electron, double muonBar, double muon, double mean)
    {
        Element element = new[] { Targets.Argon, Targets.Iodine, Targets.Caesium }.Single(e => string.Equals(e.Symbol, symbol, StringComparison.Ordinal));
        double[] ours = ByFlavour(element, Convention.Sevens);
        Assert.Equal(muon, ours[0], 1e-3 * muon);
        Assert.Equal(electron, ours[1], 1e-3 * electron);
        Assert.Equal(muonBar, ours[2], 1e-3 * muonBar);
        Assert.Equal(mean, ours.Average(), 1e-3 * mean);
    }

    // For F = 1 the integral of 1 − T/E − MT/2E² up to T_max is T_max/2, so σ = (G_F²E²Q²/π)·M/(M + 2E).
    [Fact]
    public void A_point_nucleus_has_the_closed_form() =>
        Prop.ForAll(
            Gen.Choose(1, 6000).Select(i => i / 100.0).ToArbitrary(),
            AnyNuclide,
            (energy, nuclide) =>
            {
                Convention point = Convention.Coherent.WithFormFactor(NuclearStructure.Point);
                double charge = (0.0298 * nuclide.Z) - (0.5117 * nuclide.N);
                const double Fermi = 1.1663788e-11;
                const double Conversion = 3.893793721e-22;
                double limit = Fermi * Fermi * energy * energy * charge * charge / Math.PI * Conversion;
                double exact = limit * nuclide.NuclearMass / (nuclide.NuclearMass + (2 * energy));
                double ours = new CoherentScattering(nuclide, point).Total(Flavour.MuonNeutrino, energy);
                return Math.Abs(ours - exact) < 1e-9 * exact && Math.Abs(ours - limit) < 2.1 * energy / nuclide.NuclearMass * limit;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_never_negative_and_zero_above_the_kinematic_limit() =>
        Prop.ForAll(
            Gen.Choose(1, 10_000).Select(i => i / 100.0).ToArbitrary(),
            Gen.Choose(0, 2000).Select(i => i / 1000.0).ToArbitrary(),
            AnyNuclide,
            (energy, share, nuclide) =>
            {
                var scattering = new CoherentScattering(nuclide, Convention.Sevens);
                double recoil = share * nuclide.MaximumRecoil(energy);
                double value = scattering.Differential(Flavour.ElectronNeutrino, energy, recoil);
                return share switch
                {
                    > 1.000001 => value == 0,
                    < 0.999999 => value >= 0 && double.IsFinite(value),
                    _ => value >= 0,
                };
            })
            .QuickCheckThrowOnFailure();

    // ∫φ(E)·dσ/dT(E, T) dE by adaptive quadrature against the closed-form tail moments.
    [Fact]
    public void The_average_over_a_spectrum_is_the_integral_over_energy() =>
        Prop.ForAll(
            Gen.Choose(1, 980).Select(i => i / 1000.0).ToArbitrary(),
            AnyNuclide,
            AnyConvention,
            (share, nuclide, convention) =>
            {
                var scattering = new CoherentScattering(nuclide, convention);
                return new[] { MichelSpectrum.ElectronNeutrino, MichelSpectrum.MuonAntineutrino }.All(spectrum =>
                {
                    double recoil = share * scattering.MaximumRecoil(spectrum.EndPoint);
                    double direct = AdaptiveIntegral.Over(
                        energy => spectrum.Density(energy) * scattering.Differential(Flavour.ElectronNeutrino, energy, recoil),
                        scattering.MinimumNeutrinoEnergy(recoil),
                        spectrum.EndPoint);
                    double ours = scattering.Differential(Flavour.ElectronNeutrino, spectrum, recoil);
                    return Math.Abs(ours - direct) < 1e-9 * direct;
                });
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_gives_the_cross_section_at_its_energy()
    {
        var scattering = new CoherentScattering(Targets.Cs133, Convention.Sevens);
        foreach (double recoil in new[] { 0, 1e-3, 5e-3, 0.0143, 0.0144 })
        {
            double at = scattering.Differential(Flavour.MuonNeutrino, 29.8, recoil);
            Assert.Equal(at, scattering.Differential(Flavour.MuonNeutrino, new LineSpectrum(29.8), recoil), 1e-12 * at);
        }
    }

    // The spectrum-averaged total is the average of the total.
    [Fact]
    public void The_averages_in_either_order_agree()
    {
        var scattering = new CoherentScattering(Targets.Ar40, Convention.Sevens);
        double direct = AdaptiveIntegral.Over(
            e => MichelSpectrum.ElectronNeutrino.Density(e) * scattering.Total(Flavour.ElectronNeutrino, e), 1e-6, MichelSpectrum.ElectronNeutrino.EndPoint);
        Assert.Equal(direct, scattering.Average(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino), 1e-8 * direct);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-30, 0.001)]
    [InlineData(double.NaN, 0.001)]
    [InlineData(30, -0.001)]
    [InlineData(30, double.NaN)]
    public void An_energy_out_of_range_is_refused(double energy, double recoil)
    {
        var scattering = new CoherentScattering(Targets.Cs133, Convention.Sevens);
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, energy, recoil));
    }

    [Fact]
    public void A_recoil_out_of_range_is_refused_for_a_spectrum_too()
    {
        var scattering = new CoherentScattering(Targets.Cs133, Convention.Sevens);
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, MichelSpectrum.ElectronNeutrino, -1e-3));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, MichelSpectrum.ElectronNeutrino, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Total(Flavour.MuonNeutrino, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Total(Flavour.MuonNeutrino, double.PositiveInfinity));
    }
}
