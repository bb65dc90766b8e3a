using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.Conventions.Structures;

public sealed class StructureAdjustmentTests
{
    private static readonly NuclearStructure[] Sized = [.. NuclearStructure.Formulae.Where(f => f != NuclearStructure.Point)];

    private static readonly NuclearStructure[] Surfaced =
    [
        NuclearStructure.Helm, NuclearStructure.KleinNystrand, NuclearStructure.SymmetrisedFermi, NuclearStructure.TwoParameterFermi, NuclearStructure.MomentExpansion,
    ];

    [Fact]
    public void None_is_the_default_and_changes_nothing()
    {
        Assert.Equal(StructureAdjustment.None, Convention.Sevens.Adjustment);
        Assert.Equal("none", StructureAdjustment.None.ToString());
        foreach (NuclearStructure structure in Sized)
        {
            NucleonFormFactors plain = structure.Of(Targets.Cs133, RadiusPrescription.MeasuredChargeRadiusWithSkin, StructureAdjustment.None);
            NucleonFormFactors zero = structure.Of(Targets.Cs133, RadiusPrescription.MeasuredChargeRadiusWithSkin, new StructureAdjustment { NeutronRadius = plain.Neutron.RmsRadius });
            Assert.Equal(plain.Neutron.At(0.3), zero.Neutron.At(0.3), 1e-14);
        }
    }

    // For every shape and prescription the radius is what is asked for, and the surface leaves it alone.
    [Fact]
    public void Radii_become_what_is_asked() => Prop.ForAll(
        (from structure in Gen.Elements(Sized)
         from radii in Gen.Elements(Enum.GetValues<RadiusPrescription>())
         from neutron in Gen.Choose(-500, 500)
         from proton in Gen.Choose(-500, 500)
         from surface in Gen.Choose(-300, 300)
         select (structure, radii, neutron: neutron / 1000.0, proton: proton / 1000.0, surface: surface / 1000.0)).ToArbitrary(),
        x =>
        {
            NucleonFormFactors before = x.structure.Of(Targets.Cs133, x.radii, StructureAdjustment.None);
            NucleonFormFactors after = x.structure.Of(Targets.Cs133, x.radii, new StructureAdjustment
            {
                NeutronRadiusShift = x.neutron,
                ProtonRadiusShift = x.proton,
                SurfaceShift = Surfaced.Contains(x.structure) ? x.surface : 0,
            });
            return Math.Abs(after.Neutron.RmsRadius - before.Neutron.RmsRadius - x.neutron) < 1e-10
                && Math.Abs(after.Proton.RmsRadius - before.Proton.RmsRadius - x.proton) < 1e-10;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_absolute_radius_replaces_and_a_shift_comes_on_top()
    {
        IFormFactor Neutrons(StructureAdjustment change) => Convention.Sevens.WithAdjustment(change).FormFactorsOf(Targets.Cs133).Neutron;
        Assert.Equal(5.1, Neutrons(new StructureAdjustment { NeutronRadius = 5.1 }).RmsRadius, 1e-13);
        Assert.Equal(5.25, Neutrons(new StructureAdjustment { NeutronRadius = 5.1, NeutronRadiusShift = 0.15 }).RmsRadius, 1e-13);
        Assert.Equal(4.743809, Convention.Sevens.WithAdjustment(new StructureAdjustment { NeutronRadius = 5.1 }).FormFactorsOf(Targets.Cs133).Proton.RmsRadius, 1e-6);
    }

    // By hand for caesium, R_p = 4.743809 fm and Δs = 0.1 fm: R₀ = √(5(R² − 3)/3), a = 0.7 + 0.1/√2, a = 2.30/(4 ln 3) + 0.1·√3/π.
    [Fact]
    public void The_surface_of_each_shape_follows()
    {
        IFormFactor Protons(NuclearStructure structure) =>
            structure.Of(Targets.Cs133, RadiusPrescription.MeasuredChargeRadiusWithSkin, new StructureAdjustment { SurfaceShift = 0.1 }).Proton;
        HelmFormFactor helm = Assert.IsType<HelmFormFactor>(Protons(NuclearStructure.Helm));
        Assert.Equal(1.0, helm.Surface, 1e-15);
        Assert.Equal(5.701421, helm.BoxRadius, 2e-6);
        Assert.Equal(0.770711, Assert.IsType<KleinNystrandFormFactor>(Protons(NuclearStructure.KleinNystrand)).Range, 1e-6);
        Assert.Equal(0.578520, Assert.IsType<SymmetrisedFermiFormFactor>(Protons(NuclearStructure.SymmetrisedFermi)).Diffuseness, 1e-6);
        Assert.Equal(0.578520, Assert.IsType<TwoParameterFermiFormFactor>(Protons(NuclearStructure.TwoParameterFermi)).Diffuseness, 1e-6);
    }

    // A Gaussian by hand: dF/dR = −q²R/3·exp(−q²R²/6); the others are as smooth.
    [Fact]
    public void Form_factors_are_smooth_in_the_adjustment()
    {
        const double q = 0.3;
        const double step = 1e-4;
        double At(NuclearStructure structure, RadiusPrescription radii, double shift, double surface) =>
            structure.Of(Targets.Cs133, radii, new StructureAdjustment { NeutronRadiusShift = shift, SurfaceShift = surface }).Neutron.At(q);

        double radius = Convention.Sevens.FormFactorsOf(Targets.Cs133).Neutron.RmsRadius;
        double slope = (At(NuclearStructure.Gaussian, RadiusPrescription.MeasuredChargeRadiusWithSkin, step, 0)
            - At(NuclearStructure.Gaussian, RadiusPrescription.MeasuredChargeRadiusWithSkin, -step, 0)) / (2 * step);
        Assert.Equal(-q * q * radius / 3 * Math.Exp(-q * q * radius * radius / 6), slope, 1e-8);
        foreach (RadiusPrescription radii in Enum.GetValues<RadiusPrescription>())
        {
            Assert.All(Sized, s => Assert.InRange((At(s, radii, step, 0) - (2 * At(s, radii, 0, 0)) + At(s, radii, -step, 0)) / (step * step), -0.5, 0.5));
            Assert.All(Surfaced, s => Assert.InRange((At(s, radii, 0, step) - (2 * At(s, radii, 0, 0)) + At(s, radii, 0, -step)) / (step * step), -0.5, 0.5));
        }
    }

    [Fact]
    public void What_cannot_be_is_refused_with_its_values()
    {
        void Refused(NuclearStructure structure, StructureAdjustment change, params string[] parts)
        {
            string message = Assert.Throws<ArgumentOutOfRangeException>(() => structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, change)).Message;
            Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
        }

        Refused(NuclearStructure.Helm, new StructureAdjustment { NeutronRadius = 1.5 }, "Cs133, helm, neutrons", "1.5 fm", "0.9 fm", "1.558");
        Refused(NuclearStructure.Helm, new StructureAdjustment { SurfaceShift = -1 }, "Cs133, helm, protons", "-0.09", "-1 fm");
        Refused(NuclearStructure.SymmetrisedFermi, new StructureAdjustment { ProtonRadiusShift = -4 }, "symmetrised-fermi, protons");
        Refused(NuclearStructure.TwoParameterFermi, new StructureAdjustment { ProtonRadiusShift = -4 }, "two-parameter-fermi, protons");
        Refused(NuclearStructure.Gaussian, new StructureAdjustment { ProtonRadiusShift = -5 }, "gaussian, protons", "found an rms radius of -");
        Refused(NuclearStructure.SolidSphere, new StructureAdjustment { SurfaceShift = 0.1 }, "solid-sphere", "0.1 fm", "no surface");
        Refused(NuclearStructure.Gaussian, new StructureAdjustment { SurfaceShift = 0.1 }, "gaussian", "0.1 fm");
        Refused(NuclearStructure.Point, new StructureAdjustment { NeutronRadius = 5 }, "point", "Rn=5fm");
        Assert.Throws<ArgumentOutOfRangeException>(() => new StructureAdjustment { NeutronRadius = -5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StructureAdjustment { NeutronRadiusShift = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StructureAdjustment { SurfaceShift = double.PositiveInfinity });
    }

    [Fact]
    public void The_name_of_a_convention_says_what_is_changed() => Assert.Equal(
        "sevens+Rn=5.1fm,dRp=-0.02fm,ds=0.05fm",
        Convention.Sevens.WithAdjustment(new StructureAdjustment { NeutronRadius = 5.1, ProtonRadiusShift = -0.02, SurfaceShift = 0.05 }).Name);
}
