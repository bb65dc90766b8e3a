using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

public sealed class IncoherentScatteringTests
{
    private static Nuclide Argon { get; } = new("Ar", 18, 40, 39.9623831, 37215.523, 3.4274);

    private static Nuclide Caesium { get; } = new("Cs", 55, 133, 132.905451961, 123800.645, 4.8041);

    private static Nuclide Hydrogen { get; } = new("H", 1, 1, 1.00782503, 938.272, 0.8783);

    // By another program (adaptive quadrature in scipy): Helm with R0 = 1.2 A^(1/3) fm, 0.0298 and -0.5117, g_A = 1.2754, g_A^s = -0.085.
    [Theory]
    [InlineData("Ar40", 10, Flavour.MuonNeutrino, 1.95501225e-42, 8.87667365e-41)]
    [InlineData("Ar40", 10, Flavour.MuonAntineutrino, 1.92835642e-42, 8.78009078e-41)]
    [InlineData("Ar40", 30, Flavour.MuonNeutrino, 1.30206916e-40, 7.56894352e-40)]
    [InlineData("Ar40", 30, Flavour.MuonAntineutrino, 1.25132963e-40, 7.33178549e-40)]
    [InlineData("Ar40", 50, Flavour.MuonNeutrino, 7.68663264e-40, 1.99711648e-39)]
    [InlineData("Ar40", 50, Flavour.MuonAntineutrino, 7.21421435e-40, 1.89685724e-39)]
    [InlineData("Cs133", 10, Flavour.MuonNeutrino, 1.27236609e-41, 2.94765806e-40)]
    [InlineData("Cs133", 10, Flavour.MuonAntineutrino, 1.25394338e-41, 2.91365969e-40)]
    [InlineData("Cs133", 30, Flavour.MuonNeutrino, 7.76941420e-40, 2.51546613e-39)]
    [InlineData("Cs133", 30, Flavour.MuonAntineutrino, 7.45107723e-40, 2.43198349e-39)]
    [InlineData("Cs133", 50, Flavour.MuonNeutrino, 3.98671329e-39, 6.64230921e-39)]
    [InlineData("Cs133", 50, Flavour.MuonAntineutrino, 3.73338571e-39, 6.28938366e-39)]
    public void Sums_over_nucleons_are_those_of_another_program(string name, double energy, Flavour flavour, double bound, double free)
    {
        var scattering = new IncoherentScattering(string.Equals(name, "Ar40", StringComparison.Ordinal) ? Argon : Caesium, Convention.CoherentHelm);
        Assert.Equal(bound, scattering.Total(flavour, energy), 1e-7 * bound);
        Assert.Equal(free, scattering.FreeNucleons(flavour, energy), 1e-7 * free);
    }

    // 1 − F² = q²R²/3 + …: the nucleus answers as a whole when q → 0, and the rest vanishes as E² times the cross section, E⁴.
    [Fact]
    public void Nothing_is_left_to_single_nucleons_at_low_energy()
    {
        var scattering = new IncoherentScattering(Argon, Convention.Sevens);
        Assert.Equal(16, scattering.Total(Flavour.MuonNeutrino, 0.02) / scattering.Total(Flavour.MuonNeutrino, 0.01), 0.01);
        Assert.True(scattering.Total(Flavour.MuonNeutrino, 0.01) < 1e-6 * scattering.FreeNucleons(Flavour.MuonNeutrino, 0.01));
        Assert.Equal(0, scattering.Differential(Flavour.MuonNeutrino, 10, 0));
    }

    // (G_F² E²/π) Σ A_f (v_f² + 3a_f²) with v = 0.0298, −0.5117 and a = 0.6802, −0.5952, by hand; (G_F²/π)(ħc)² = 1.68623e-44 cm²/MeV².
    [Fact]
    public void Free_nucleons_have_the_textbook_cross_section_at_low_energy()
    {
        double expected = 1.68623e-44 * 1e-4 * ((18 * ((0.0298 * 0.0298) + (3 * 0.6802 * 0.6802))) + (22 * ((0.5117 * 0.5117) + (3 * 0.5952 * 0.5952))));
        Assert.Equal(expected, new IncoherentScattering(Argon, Convention.Coherent).FreeNucleons(Flavour.ElectronNeutrino, 0.01), 1e-4 * expected);
    }

    [Fact]
    public void Where_no_form_factor_is_left_bound_nucleons_are_free()
    {
        var gone = GaussianFormFactor.FromRmsRadius(1e4);
        var scattering = new IncoherentScattering(Argon, Convention.Sevens, new NucleonFormFactors(gone, gone));
        double free = scattering.FreeNucleons(Flavour.MuonNeutrino, 50);
        Assert.Equal(free, scattering.Total(Flavour.MuonNeutrino, 50), 2e-3 * free);
    }

    [Fact]
    public void Point_nuclei_and_single_nucleons_leave_nothing()
    {
        Assert.Equal(0, new IncoherentScattering(Argon, Convention.Sevens.WithFormFactor(NuclearStructure.Point)).Total(Flavour.MuonNeutrino, 50));
        Assert.Equal(0, new IncoherentScattering(Hydrogen, Convention.CoherentHelm).Total(Flavour.MuonNeutrino, 50));
    }

    [Fact]
    public void The_differential_cross_section_integrates_to_the_total()
    {
        var scattering = new IncoherentScattering(Argon, Convention.Sevens);
        const double Energy = 40;

        // To the largest Q² of a neutron, the heavier nucleon, in midpoints.
        double end = 2 * 939.565 * Energy * Energy / (939.565 + (2 * Energy)) / 37215.523;
        const int Steps = 20000;
        double sum = Enumerable.Range(0, Steps).Sum(i => scattering.Differential(Flavour.MuonAntineutrino, Energy, (i + 0.5) * end / Steps)) * end / Steps;
        double total = scattering.Total(Flavour.MuonAntineutrino, Energy);
        Assert.Equal(total, sum, 1e-3 * total);
    }

    [Fact]
    public void Energies_out_of_range_are_refused()
    {
        var scattering = new IncoherentScattering(Argon, Convention.Sevens);
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Total(Flavour.MuonNeutrino, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.FreeNucleons(Flavour.MuonNeutrino, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, 10, -1));
    }

    // Z ε² + N over (N − Zε)² with ε = 1 − 4·0.23857 = 0.04572, the share in arXiv:1603.08786: (0.0376 + 22)/(22 − 0.8230)² = 0.04914.
    [Fact]
    public void Random_phases_leave_about_one_in_the_number_of_neutrons() =>
        Assert.Equal(0.04914, PhaseCoherence.RandomShare(Argon, Convention.Tree.Couplings, Flavour.ElectronNeutrino), 1e-5);

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(0.05, 0.0)]
    [InlineData(0.525, 0.5)]
    [InlineData(0.04, null)]
    public void The_alignment_runs_from_random_phases_to_full_coherence(double section, double? expected)
    {
        double? alignment = PhaseCoherence.Alignment(section, 1, 0.05);
        Assert.Equal(expected is null, alignment is null);
        Assert.Equal(expected ?? 0, alignment ?? 0, 1e-12);
    }

    [Fact]
    public void A_single_nucleon_has_no_phase_to_align() =>
        Assert.Null(PhaseCoherence.Alignment(1, 1, PhaseCoherence.RandomShare(Hydrogen, Convention.Tree.Couplings, Flavour.ElectronNeutrino)));
}
