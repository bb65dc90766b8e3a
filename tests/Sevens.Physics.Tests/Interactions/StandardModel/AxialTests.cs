using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

public sealed class AxialTests
{
    private static readonly AxialCharges NoStrange = new(1.27641, 0);

    private static readonly SpinContent Sodium = new("Na23", 1.5, 0.224, 0.024, "arXiv:1304.7684");

    private static Nuclide Fluorine { get; } = new("F", 9, 19, 18.998403163, 17692.300, 2.8976);

    private static NucleonFormFactors Point { get; } = new(new PointFormFactor(), new PointFormFactor());

    private static AxialPrescription With(AxialCharges charges, AxialNormalisation normalisation, AxialShape shape, params SpinContent[] spins) =>
        new(charges, normalisation, shape, [.. spins]);

    // Both lines of equation 66 of arXiv:2007.08529 for F19 with S_p − S_n = 0.480 and g_A^s = 0: F_A(0) = 1.500.
    [Fact]
    public void Fluorine_has_the_known_axial_strength_from_its_spins()
    {
        AxialPrescription axial = With(NoStrange, AxialNormalisation.NuclearSpin, AxialShape.Constant, new SpinContent("F19", 0.5, 0.478, -0.002, "arXiv:1304.7684"));
        double amplitude = axial.Of(Fluorine, Point)!.At(0);
        Assert.Equal(1.500, 4 * amplitude * amplitude, 2e-3);
    }

    // The responses of table VIII of arXiv:2007.08529.
    [Fact]
    public void Fluorine_has_the_known_axial_strength_from_its_shell_model_response()
    {
        var response = new ShellModelAxialAmplitude(
            0.5, 1.7623, [0.269513, -0.18098, 0.0296873], [-0.00113172, 0.00038188, 0.000744991], NoStrange);
        double amplitude = response.At(0);
        Assert.Equal(1.500, 4 * amplitude * amplitude, 1e-3);

        // u = 1: e^(−1/2)·Σ c_i with isovector sums 0.27064472 − 0.18136188 + 0.028942309, times √π·1.27641.
        double u1 = response.At(Math.Sqrt(2) / 1.7623);
        Assert.Equal(Math.Exp(-0.5) * (0.27064472 - 0.18136188 + 0.028942309) * 1.27641 * Math.Sqrt(Math.PI), u1, 1e-9);
    }

    // (4/3)(5/3)(1.2754·0.200 + 0.085·0.248)² = 0.16948 by hand.
    [Fact]
    public void Sodium_has_the_strength_of_its_spin_three_halves()
    {
        double amplitude = With(AxialCharges.Standard, AxialNormalisation.NuclearSpin, AxialShape.Constant, Sodium).Of(Targets.Na23, Point)!.At(1);
        Assert.Equal(0.1694763, 4 * amplitude * amplitude, 1e-7);
        double single = With(AxialCharges.Standard, AxialNormalisation.SingleParticle, AxialShape.Constant, Sodium).Of(Targets.Na23, Point)!.At(1);
        Assert.Equal(5.0 / 9, amplitude * amplitude / (single * single), 1e-12);
    }

    [Fact]
    public void The_axial_amplitude_can_fall_with_the_vector_form_factors()
    {
        NucleonFormFactors pair = new(HelmFormFactor.FromRmsRadius(2.9), HelmFormFactor.FromRmsRadius(3.1));
        IAxialAmplitude axial = With(AxialCharges.Standard, AxialNormalisation.SingleParticle, AxialShape.AsVector, Sodium).Of(Targets.Na23, pair)!;
        Assert.Equal((1.3604 * 0.224 * pair.Proton.At(0.4)) - (1.1904 * 0.024 * pair.Neutron.At(0.4)), axial.At(0.4), 1e-12);
    }

    // For spin 1/2 the whole is {(G_V+G_A)² + (G_V−G_A)²(1−T/E)² − (G_V²−G_A²)MT/E²}/2; antineutrinos have −G_A.
    [Theory]
    [InlineData(Flavour.ElectronNeutrino, 1)]
    [InlineData(Flavour.MuonNeutrino, 1)]
    [InlineData(Flavour.TauAntineutrino, -1)]
    [InlineData(Flavour.ElectronAntineutrino, -1)]
    public void Vector_axial_and_interference_are_the_chiral_form(Flavour flavour, int sign)
    {
        AxialPrescription axial = With(AxialCharges.Standard, AxialNormalisation.NuclearSpin, AxialShape.Constant, new SpinContent("F19", 0.5, 0.478, -0.002, "arXiv:1304.7684"));
        Convention convention = Convention.Coherent.WithFormFactor(NuclearStructure.Point) with { Kinematics = KinematicForm.SpinHalf, Axial = axial };
        double charge = (0.0298 * 9) - (0.5117 * 10);
        double spin = sign * ((1.3604 * 0.478) + (1.1904 * 0.002));
        const double Energy = 40;
        const double Recoil = 0.1;
        double mass = Fluorine.NuclearMass;
        double y = Recoil / Energy;
        double bracket = ((charge + spin) * (charge + spin)) + ((charge - spin) * (charge - spin) * (1 - y) * (1 - y))
            - (((charge * charge) - (spin * spin)) * mass * Recoil / (Energy * Energy));
        double expected = 1.1663788e-11 * 1.1663788e-11 * mass / (2 * Math.PI) * bracket * 3.893793721e-22;
        Assert.Equal(expected, new CoherentScattering(Fluorine, convention).Differential(flavour, Energy, Recoil), 1e-9 * expected);
    }

    [Fact]
    public void Averages_over_lines_and_bulk_carry_the_axial_part()
    {
        Convention convention = Convention.Sevens with { Axial = With(AxialCharges.Standard, AxialNormalisation.NuclearSpin, AxialShape.AsVector, Sodium) };
        var scattering = new CoherentScattering(Targets.Na23, convention);
        double[] recoils = [0, 0.01, 0.05, 0.08];
        double[] bulk = new double[4];
        scattering.Differential(Flavour.MuonNeutrino, 29.8, recoils, bulk);
        for (int i = 0; i < recoils.Length; i++)
        {
            double at = scattering.Differential(Flavour.MuonNeutrino, 29.8, recoils[i]);
            Assert.Equal(at, bulk[i], 1e-12 * at);
            Assert.Equal(at, scattering.Differential(Flavour.MuonNeutrino, new LineSpectrum(29.8), recoils[i]), 1e-12 * at);
        }

        double with = scattering.Average(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino);
        double without = new CoherentScattering(Targets.Na23, Convention.Sevens).Average(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino);
        Assert.InRange((with / without) - 1, 1e-3, 6e-3);
    }

    [Fact]
    public void Even_nuclides_have_no_axial_part()
    {
        AxialPrescription axial = With(AxialCharges.Standard, AxialNormalisation.NuclearSpin, AxialShape.Constant);
        Assert.Null(axial.Of(Targets.Ar40, Point));
        Assert.Equal(0, new CoherentScattering(Targets.Ar40, Convention.Sevens with { Axial = axial }).AxialAmplitude(0.3));
    }

    [Fact]
    public void An_odd_nuclide_without_spin_data_is_refused_and_the_data_there_are_named()
    {
        AxialPrescription axial = With(AxialCharges.Standard, AxialNormalisation.NuclearSpin, AxialShape.Constant, Sodium);
        string message = Assert.Throws<InvalidOperationException>(() => new CoherentScattering(Targets.Cs133, Convention.Sevens with { Axial = axial })).Message;
        Assert.Contains("Cs133", message, StringComparison.Ordinal);
        Assert.Contains("Na23", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Responses_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShellModelAxialAmplitude(0, 1.7, [1], [1], NoStrange));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShellModelAxialAmplitude(0.5, -1, [1], [1], NoStrange));
        Assert.Throws<ArgumentException>(() => new ShellModelAxialAmplitude(0.5, 1.7, [1, 2], [1], NoStrange));
        Assert.Throws<ArgumentException>(() => new ShellModelAxialAmplitude(0.5, 1.7, [], [], NoStrange));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => With(NoStrange, AxialNormalisation.NuclearSpin, AxialShape.Constant, Sodium with { Spin = 0 }).Of(Targets.Na23, Point));
    }
}
