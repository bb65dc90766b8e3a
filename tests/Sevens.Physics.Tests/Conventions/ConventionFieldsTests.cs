using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Conventions;

public sealed class ConventionFieldsTests
{
    private static Convention Preset(string name) => Convention.Presets.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));

    // 132.905451958·931.494 − 55·0.510998951 etc. by hand.
    [Fact]
    public void Masses_follow_their_rule()
    {
        Assert.Equal(123772.751355, MassPrescription.Nuclear.Of(Targets.Cs133));
        Assert.Equal(133 * 931.5, new MassPrescription(MassRule.Nucleons, 931.5).Of(Targets.Cs133));
        Assert.Equal(123800.63, new MassPrescription(MassRule.Atomic, 931.494).Of(Targets.Cs133), 0.01);
        Assert.Equal(123772.53, new MassPrescription(MassRule.AtomicLessElectrons, 931.494).Of(Targets.Cs133), 0.01);
    }

    [Fact]
    public void The_mass_moves_the_end_point_and_the_scale()
    {
        Convention heavy = Convention.Coherent.WithFormFactor(NuclearStructure.Point) with { Masses = new MassPrescription(MassRule.Nucleons, 940) };
        var scattering = new CoherentScattering(Targets.Cs133, heavy);
        Assert.Equal(125_020, scattering.NuclearMass);
        Assert.Equal(2.0 * 30 * 30 / (125_020 + 60), scattering.MaximumRecoil(30), 1e-15);
        Assert.Equal(30, scattering.MinimumNeutrinoEnergy(scattering.MaximumRecoil(30)), 1e-9);
        Assert.Same(Targets.Cs133, scattering.Nuclide);
    }

    [Fact]
    public void A_mass_or_a_constant_that_cannot_be_is_refused()
    {
        void Refused(Convention convention) => Assert.Contains(
            ", expected ", Assert.Throws<ArgumentException>(() => new CoherentScattering(Targets.Cs133, convention)).Message, StringComparison.Ordinal);
        Refused(Convention.Coherent with { Masses = new MassPrescription(MassRule.Nucleons, -931) });
        Refused(Convention.Coherent with { Constants = ConstantSet.Standard with { FermiCoupling = double.NaN } });
        Refused(Convention.Coherent with { Constants = ConstantSet.Standard with { MomentumHbarC = 0 } });
    }

    // G_F² scales everything; ħc of momenta only the form factor.
    [Fact]
    public void Constants_act_where_they_should()
    {
        double At(ConstantSet constants, NuclearStructure shape, double recoil) =>
            new CoherentScattering(Targets.Cs133, Convention.CoherentHelm.WithFormFactor(shape) with { Constants = constants })
                .Differential(Flavour.MuonNeutrino, 30, recoil);
        ConstantSet standard = ConstantSet.Standard;
        Assert.Equal(4, At(standard with { FermiCoupling = 2 * standard.FermiCoupling }, NuclearStructure.Helm, 0.005) / At(standard, NuclearStructure.Helm, 0.005), 1e-12);
        Assert.Equal(9, At(standard with { HbarC = 3 * standard.HbarC }, NuclearStructure.Helm, 0.005) / At(standard, NuclearStructure.Helm, 0.005), 1e-12);
        Assert.Equal(At(standard, NuclearStructure.Point, 0.005), At(standard with { MomentumHbarC = 1 }, NuclearStructure.Point, 0.005));
        double q = Math.Sqrt(2 * Targets.Cs133.NuclearMass * 0.005) / 100;
        double form = HelmFormFactor.FromBoxRadius(1.2 * Math.Cbrt(133)).At(q);
        Assert.Equal(
            form * form,
            At(standard with { MomentumHbarC = 100 }, NuclearStructure.Helm, 0.005) / At(standard, NuclearStructure.Point, 0.005),
            1e-7);
    }

    [Fact]
    public void Another_form_factor_keeps_everything_else()
    {
        Convention changed = Convention.Coherent with { Kinematics = KinematicForm.Leading };
        Convention helm = changed.WithFormFactor(NuclearStructure.Helm);
        Assert.Equal(KinematicForm.Leading, helm.Kinematics);
        Assert.Equal("coherent+helm", helm.Name);
        Convention peer = Preset("peer-schol-dukecevns").WithFormFactor(NuclearStructure.KleinNystrand);
        Assert.Equal("peer-schol-dukecevns+klein-nystrand", peer.Name);
        Assert.Equal(KinematicForm.SpinHalf, peer.Kinematics);
        Assert.Same(Preset("peer-schol-dukecevns"), peer.WithFormFactor(NuclearStructure.Helm));
    }

    [Fact]
    public void Another_angle_is_in_the_name()
    {
        Convention moved = Convention.Tree.WithWeakMixingAngle(0.25);
        Assert.Equal("tree+s2w=0.25", moved.Name);
        Assert.Equal(0, moved.Couplings.ProtonFor(Flavour.MuonNeutrino), 1e-15);
        Assert.Throws<InvalidOperationException>(() => Convention.Coherent.WithWeakMixingAngle(0.25));
    }

    // Two densities of one rms radius: 3c²/5 + 7π²a²/5 with c = 1.23·133^(1/3) − 0.6 = 5.678497, a = 0.52 is 4.807 fm squared.
    [Fact]
    public void Lewin_and_Smith_give_every_shape_one_radius()
    {
        Convention peer = Preset("peer-bradkav-cevns");
        double expected = Math.Sqrt((0.6 * 5.678497 * 5.678497) + (1.4 * Math.PI * Math.PI * 0.52 * 0.52));
        foreach (NuclearStructure model in NuclearStructure.Formulae.Where(f => f != NuclearStructure.Point))
        {
            Assert.Equal(expected, peer.WithFormFactor(model).FormFactorsOf(Targets.Cs133).Proton.RmsRadius, 1e-6);
        }
    }

    // ∫ r² ρ j₀(qr) dr with ρ = 1/[1 + e^((r−c)/a)] + 1/[1 + e^(−(r+c)/a)] − 1, and the slope at the origin.
    [Theory]
    [InlineData(0.002)]
    [InlineData(0.0035)]
    [InlineData(0.0036)]
    [InlineData(0.05)]
    [InlineData(0.4)]
    [InlineData(1.3)]
    public void Symmetrised_Fermi_is_the_transform_of_its_density(double momentum)
    {
        IFormFactor shape = Preset("peer-joejohnston203-ricochet_cevns_spectra").FormFactorsOf(Targets.Cs133).Proton;
        double half = (1.23 * Math.Cbrt(133)) - 0.6;
        double Density(double r) => (1 / (1 + Math.Exp((r - half) / 0.52))) + (1 / (1 + Math.Exp(-(r + half) / 0.52))) - 1;
        double[] cuts = [2, 4, 5, 6, 7, 8, 10, 12, 16];
        double charge = AdaptiveIntegral.Over(r => r * r * Density(r), 0, 28, cuts);
        double transform = AdaptiveIntegral.Over(r => r * Math.Sin(momentum * r) / momentum * Density(r), 0, 28, cuts);
        Assert.Equal(transform / charge, shape.At(momentum), 1e-9);
        Assert.Equal(1, shape.At(0));
    }

    public static TheoryData<string> Formulae => [.. NuclearStructure.Formulae.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formulae))]
    public void Every_preset_takes_every_shape(string name) => Assert.All(Convention.Presets, preset =>
    {
        NuclearStructure structure = NuclearStructure.Formulae.Single(f => string.Equals(f.Name, name, StringComparison.Ordinal));
        NucleonFormFactors pair = preset.WithFormFactor(structure).FormFactorsOf(Targets.Cs133);
        Assert.Equal(1, pair.Proton.At(0));
        Assert.InRange(pair.Neutron.At(0.3), structure == NuclearStructure.Point ? 1 : 0.6, 1);
    });
}
