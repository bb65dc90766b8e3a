using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.Conventions.Structures;

public sealed class NuclearStructureTests
{
    private static readonly HelmFormFactor Helm = HelmFormFactor.FromRmsRadius(5.0);
    private static readonly GaussianFormFactor Gaussian = GaussianFormFactor.FromRmsRadius(4.8);

    [Fact]
    public void Formulae_have_different_names()
    {
        Assert.Equal(
            "helm klein-nystrand symmetrised-fermi two-parameter-fermi solid-sphere gaussian moment-expansion point",
            string.Join(' ', NuclearStructure.Formulae));
        Assert.Equal(NuclearStructure.Helm, Convention.Sevens.FormFactor);
        Assert.NotEqual(NuclearStructure.Helm, NuclearStructure.MomentExpansion);
    }

    // 1.2·133^(1/3) = 6.125362 fm; a uniform sphere of it has √(3/5) of that.
    [Fact]
    public void A_sharp_radius_is_the_radius_of_each_shape()
    {
        IFormFactor Of(NuclearStructure structure) => structure.Of(Targets.Cs133, RadiusPrescription.OnePointTwoCubeRootOfA, StructureAdjustment.None).Neutron;
        Assert.Equal(6.125362, Assert.IsType<SolidSphereFormFactor>(Of(NuclearStructure.SolidSphere)).Radius, 1e-6);
        Assert.Equal(4.744685, Of(NuclearStructure.SolidSphere).RmsRadius, 1e-6);
        Assert.Equal(4.744685, Of(NuclearStructure.Gaussian).RmsRadius, 1e-6);
        TwoParameterFermiFormFactor fermi = Assert.IsType<TwoParameterFermiFormFactor>(Of(NuclearStructure.TwoParameterFermi));
        Assert.Equal(6.125362, fermi.HalfDensityRadius, 1e-6);
        Assert.Equal(2.30 / (4 * Math.Log(3)), fermi.Diffuseness, 1e-14);
    }

    // The fourth and sixth moments of Helm are in the series; q beyond its range is refused.
    [Fact]
    public void The_moment_expansion_has_the_moments_of_Helm()
    {
        foreach (RadiusPrescription radii in Enum.GetValues<RadiusPrescription>())
        {
            IFormFactor series = NuclearStructure.MomentExpansion.Of(Targets.Cs133, radii, StructureAdjustment.None).Proton;
            IFormFactor helm = NuclearStructure.Helm.Of(Targets.Cs133, radii, StructureAdjustment.None).Proton;
            Assert.All((int[])[2, 4, 6], n => Assert.Equal(1, series.Moment(n) / helm.Moment(n), 1e-13));
            Assert.Equal(helm.At(0.25), series.At(0.25), 1e-4);
            Assert.Contains("found q = 2 fm⁻¹", Assert.Throws<ArgumentOutOfRangeException>(() => series.At(2)).Message, StringComparison.Ordinal);
        }
    }

    // R² = 23.04 by hand; the dipole is read off F_ch/F_p with F_ch a Gaussian.
    [Fact]
    public void Unfolding_takes_the_size_of_the_nucleons_away()
    {
        var charge = GaussianFormFactor.FromRmsRadius(4.8041);
        var protons = new UnfoldedChargeFormFactor(charge, 55, 78);
        const double size = 0.7071 - (0.1161 * 78 / 55) + 0.0332;
        Assert.Equal(4.743809, protons.RmsRadius, 1e-6);
        Assert.Equal(1, protons.At(0));
        Assert.Equal(Math.Exp(-0.25 * 4.8041 * 4.8041 / 6) * Math.Pow(1 + (0.25 * size / 12), 2), protons.At(0.5), 1e-15);

        // F = 1 − q²⟨r²⟩/6 + q⁴⟨r⁴⟩/120 − q⁶⟨r⁶⟩/5040.
        const double q2 = 1e-4;
        Assert.Equal(
            1 - (q2 * protons.Moment(2) / 6) + (q2 * q2 * protons.Moment(4) / 120) - (q2 * q2 * q2 * protons.Moment(6) / 5040), protons.At(Math.Sqrt(q2)), 1e-13);
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnfoldedChargeFormFactor(GaussianFormFactor.FromRmsRadius(0.5), 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnfoldedChargeFormFactor(charge, 0, 1));
    }

    [Fact]
    public void A_charge_density_gives_protons_and_scaled_neutrons()
    {
        var structure = new ChargeDensityStructure("measured", [], ImmutableSortedDictionary<string, IFormFactor>.Empty.Add("Cs133", GaussianFormFactor.FromRmsRadius(4.8041)));
        NucleonFormFactors pair = structure.Of(Targets.Cs133, RadiusPrescription.MeasuredChargeRadiusWithSkin, StructureAdjustment.None);
        Assert.Equal(4.743809, pair.Proton.RmsRadius, 1e-6);
        Assert.Equal(4.878471, pair.Neutron.RmsRadius, 1e-6);
        Assert.Equal(pair.Proton.At(0.3 * 4.878471 / 4.743809), pair.Neutron.At(0.3), 1e-7);
        Assert.Equal(5.2, structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, new StructureAdjustment { NeutronRadius = 5.2 }).Neutron.RmsRadius, 1e-13);
        string message = Assert.Throws<InvalidOperationException>(() => structure.Of(Targets.Ar40, RadiusPrescription.LewinSmith, StructureAdjustment.None)).Message;
        Assert.Equal("form factor measured: found no table of Ar40, expected one of Cs133", message);
        Assert.Contains("0.1 fm", Assert.Throws<ArgumentOutOfRangeException>(
            () => structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, new StructureAdjustment { SurfaceShift = 0.1 })).Message, StringComparison.Ordinal);
    }

    // Nucleons of size: R² of the form factor is 25, of points 24; 0.1 fm more for the points gives 25 + 2·0.1·√24 + 0.01.
    [Fact]
    public void A_table_has_its_own_radii_and_is_scaled_by_the_change_of_point_radii()
    {
        var structure = new TabulatedStructure(
            "table", [], ImmutableSortedDictionary<string, TabulatedNucleus>.Empty.Add("Cs133", new TabulatedNucleus(new NucleonFormFactors(Gaussian, Helm), 4.8, Math.Sqrt(24))));
        NucleonFormFactors plain = structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, StructureAdjustment.None);
        Assert.Same(Gaussian, plain.Proton);
        Assert.Same(Helm, plain.Neutron);
        NucleonFormFactors wider = structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, new StructureAdjustment { NeutronRadiusShift = 0.1 });
        Assert.Same(Gaussian, wider.Proton);
        double square = 25.01 + (0.2 * Math.Sqrt(24));
        Assert.Equal(square, wider.Neutron.RmsRadius * wider.Neutron.RmsRadius, 1e-12);
        Assert.Equal(Helm.At(0.3 * Math.Sqrt(square) / 5), wider.Neutron.At(0.3), 1e-14);
        Assert.Throws<ArgumentOutOfRangeException>(() => structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, new StructureAdjustment { NeutronRadiusShift = -5 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => structure.Of(Targets.Cs133, RadiusPrescription.LewinSmith, new StructureAdjustment { SurfaceShift = 0.1 }));
        Assert.False(structure.TakesRadii);
    }

    [Fact]
    public void Radii_in_bulk_are_those_one_by_one()
    {
        var scaled = RadiusScaledFormFactor.ByFactor(Helm, 1.02);
        double[] momenta = [.. Enumerable.Range(0, 21).Select(i => 0.05 * i)];
        double[] values = new double[momenta.Length];
        scaled.Evaluate(momenta, values);
        Assert.All(momenta.Zip(values), p => Assert.Equal(scaled.At(p.First), p.Second, 1e-14));
    }

    [Fact]
    public void Replacing_the_tables_of_a_convention_names_the_last_form_factor_only()
    {
        var table = new TabulatedStructure("table", [], ImmutableSortedDictionary<string, TabulatedNucleus>.Empty);
        Convention own = Convention.Sevens with { Name = "own", Masses = new MassPrescription(MassRule.Nucleons, 931), FormFactor = table };
        Assert.Equal("own+gaussian", own.WithFormFactor(NuclearStructure.Point).WithFormFactor(NuclearStructure.Gaussian).Name);
        Assert.Same(own, own.WithFormFactor(table));
        Assert.DoesNotContain("doi:10.1016/j.adt.2011.12.006", own.Citations, StringComparer.Ordinal);
    }
}
