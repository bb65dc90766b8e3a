using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

public sealed class KinematicsTests
{
    private static readonly Convention PointNucleus = Convention.Coherent.WithFormFactor(NuclearStructure.Point);

    private static Arbitrary<double> AnyEnergy => Gen.Choose(10, 10_000).Select(i => i / 100.0).ToArbitrary();

    private static Arbitrary<double> AnyShare => Gen.Choose(0, 999).Select(i => i / 1000.0).ToArbitrary();

    private static Arbitrary<Nuclide> AnyNuclide => Gen.Elements(Targets.Na23, Targets.Ar40, Targets.I127, Targets.Cs133).ToArbitrary();

    private static Nuclide WithNeutrons(int neutrons)
    {
        int a = 55 + neutrons;
        return new Nuclide("Cs", 55, a, a, (a * 931.49410242) - (55 * 0.51099895), ChargeRadius: null);
    }

    private static double At(Nuclide nuclide, KinematicForm form, double energy, double recoil) =>
        new CoherentScattering(nuclide, PointNucleus with { Kinematics = form }).Differential(Flavour.MuonNeutrino, energy, recoil);

    // In units of the value at T = 0, where all are 1: spin 1/2 adds T²/2E² to spin 0, the leading order leaves out −T/E.
    [Fact]
    public void The_forms_differ_by_the_terms_they_leave_out() =>
        Prop.ForAll(
            AnyEnergy,
            AnyShare,
            AnyNuclide,
            (energy, share, nuclide) =>
            {
                double recoil = share * nuclide.MaximumRecoil(energy);
                double unit = At(nuclide, KinematicForm.SpinZero, energy, 0);
                double zero = At(nuclide, KinematicForm.SpinZero, energy, recoil) / unit;
                double half = At(nuclide, KinematicForm.SpinHalf, energy, recoil) / unit;
                double leading = At(nuclide, KinematicForm.Leading, energy, recoil) / unit;
                double y = recoil / energy;
                return Math.Abs(half - zero - (y * y / 2)) < 1e-13
                    && Math.Abs(leading - zero - y) < 1e-13
                    && leading - zero <= 2 * energy / nuclide.NuclearMass;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_form_is_zero_above_the_end_point() =>
        Prop.ForAll(
            AnyEnergy,
            Gen.Elements(Enum.GetValues<KinematicForm>()).ToArbitrary(),
            AnyNuclide,
            (energy, form, nuclide) =>
                At(nuclide, form, energy, 1.000001 * nuclide.MaximumRecoil(energy)) == 0
                && At(nuclide, form, energy, 3 * nuclide.MaximumRecoil(energy)) == 0)
            .QuickCheckThrowOnFailure();

    // With g_V^p = 0 a point nucleus scatters as N²; at 1 keV its recoil, of order E/M = 2e-8, does not show in the ratio.
    [Fact]
    public void A_point_nucleus_scales_as_the_square_of_its_neutrons() =>
        Prop.ForAll(
            Gen.Choose(1, 150).ToArbitrary(),
            Gen.Choose(1, 150).ToArbitrary(),
            (first, second) =>
            {
                Convention neutronsOnly = PointNucleus with { Couplings = VectorCouplings.Fixed("arXiv:hep-ph/0508299", 0, -0.5) };
                double Total(int neutrons) => new CoherentScattering(WithNeutrons(neutrons), neutronsOnly).Total(Flavour.MuonNeutrino, 1e-3);
                double expected = (double)first * first / ((double)second * second);
                return Math.Abs((Total(first) / Total(second)) - expected) < 1e-6 * expected;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_sign_of_the_weak_charge_does_not_matter() =>
        Prop.ForAll(
            Gen.Choose(-500, 500).Select(i => i / 1000.0).ToArbitrary(),
            Gen.Choose(-600, 600).Select(i => i / 1000.0).ToArbitrary(),
            AnyShare,
            (proton, neutron, share) =>
            {
                double Value(double p, double n) => new CoherentScattering(
                    Targets.Cs133, Convention.Sevens with { Couplings = VectorCouplings.Fixed("arXiv:hep-ph/0508299", p, n) })
                    .Differential(Flavour.ElectronNeutrino, 30, share * Targets.Cs133.MaximumRecoil(30));
                return Value(proton, neutron) == Value(-proton, -neutron);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Many_recoils_at_once_are_each_alone() =>
        Prop.ForAll(
            Gen.Elements<Convention>([.. Convention.Presets]).ToArbitrary(),
            AnyNuclide,
            Gen.Choose(0, 300).ToArbitrary(),
            (convention, nuclide, count) =>
            {
                var scattering = new CoherentScattering(nuclide, convention);
                double[] recoils = [.. Enumerable.Range(0, count).Select(i => 1.1 * i * scattering.MaximumRecoil(50) / count)];
                double[] bulk = new double[count];
                scattering.Differential(Flavour.ElectronAntineutrino, 50, recoils, bulk);
                double scale = scattering.Differential(Flavour.ElectronAntineutrino, 50, 0);
                return Enumerable.Range(0, count).All(i =>
                    Math.Abs(scattering.Differential(Flavour.ElectronAntineutrino, 50, recoils[i]) - bulk[i]) <= 1e-14 * scale);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Bulk_totals_and_averages_do_not_allocate()
    {
        var scattering = new CoherentScattering(Targets.Cs133, Convention.Sevens);
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => 1e-5 * i)];
        double[] result = new double[values.Length];
        var spectrum = new LineSpectrum(30);
        double Work()
        {
            scattering.Differential(Flavour.MuonNeutrino, 30, values, result);
            return scattering.Total(Flavour.MuonNeutrino, 30) + scattering.Average(Flavour.MuonNeutrino, spectrum) + result[0];
        }

        _ = Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Work();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Bulk_refuses_what_one_by_one_refuses()
    {
        var scattering = new CoherentScattering(Targets.Cs133, Convention.Sevens);
        Assert.Throws<ArgumentException>(() => scattering.Differential(Flavour.MuonNeutrino, 30, [0, 1], new double[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, 30, [0, -1], new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, 30, [double.NaN], new double[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => scattering.Differential(Flavour.MuonNeutrino, 0, [0.001], new double[1]));
    }
}
