using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Physics.Tests.Sources.Reactor;

/// <summary>Spectra per fission: integrals from scipy, joints by hand, refusals.</summary>
public sealed class FissionSpectrumTests
{
    private static readonly FissionSpectrum Low = FissionSpectrum.FullTable("low", [1, 2], [2, 1]);

    [Fact]
    public void A_polynomial_integrates_to_what_scipy_finds()
    {
        Assert.Equal(1.68722146, Reactors.Huber235.NeutrinosPerFission, 1e-8);
        Assert.Equal(3.11988171, Reactors.Huber235.Shape.MeanEnergy, 1e-8);
    }

    [Theory]
    [InlineData(1.999)]
    [InlineData(0)]
    public void Below_its_range_it_is_refused_with_the_choices(double energy)
    {
        foreach (Action ask in new Action[]
        {
            () => Reactors.Huber235.PerMeV(energy), () => Reactors.Huber235.Shape.Density(energy), () => Reactors.Huber235.Shape.MomentsAbove(energy),
        })
        {
            string message = Assert.Throws<EnergyOutsideSpectrumException>(ask).Message;
            Assert.Contains("from 2 to 8 MeV", message, StringComparison.Ordinal);
            Assert.Contains("vogelEngel, estienne2019, bestiole2023, kopeikin1997, none", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Above_its_range_a_value_is_refused_and_the_shape_is_zero()
    {
        Assert.Contains("8.01 MeV", Assert.Throws<EnergyOutsideSpectrumException>(() => Reactors.Huber235.PerMeV(8.01)).Message, StringComparison.Ordinal);
        Assert.Equal(0, Reactors.Huber235.Shape.Density(8.01));
        Assert.Equal(default, Reactors.Huber235.Shape.MomentsAbove(8.01));
    }

    [Fact]
    public void Nothing_below_is_a_choice()
    {
        FissionSpectrum none = Reactors.Huber235.ZeroBelow();
        Assert.Equal(0, none.PerMeV(1));
        Assert.Equal(1, none.Shape.MomentsAbove(0).Zeroth, 1e-14);
        Assert.Equal(Reactors.Huber235.NeutrinosPerFission, none.NeutrinosPerFission);
    }

    [Fact]
    public void A_joint_as_published_keeps_both()
    {
        FissionSpectrum joined = Reactors.Huber235.CompletedBelow(Low, SpectrumJoint.AsPublished);
        Assert.Equal(2.5 + 1.68722146, joined.NeutrinosPerFission, 1e-8); // triangle of 1 and trapezoid of 1.5 below
        Assert.Equal(1.5, joined.PerMeV(1.5), 1e-14);
        Assert.Equal(Reactors.Huber235.PerMeV(2), joined.PerMeV(2));
        Assert.Equal([1, 2], joined.Shape.Kinks);
        Assert.Equal(joined.PerMeV(1.5) / joined.NeutrinosPerFission, joined.Shape.Density(1.5), 1e-14);
        Assert.Equal(1.68722146 / joined.NeutrinosPerFission, joined.Shape.MomentsAbove(2).Zeroth, 1e-8);
        Assert.Equal(1, joined.Shape.MomentsAbove(0).Zeroth, 1e-13);
    }

    [Fact]
    public void A_continuous_joint_scales_the_lower_one()
    {
        FissionSpectrum joined = Reactors.Huber235.CompletedBelow(Low, SpectrumJoint.Continuous);
        double scale = Reactors.Huber235.PerMeV(2);
        Assert.Equal((2.5 * scale) + 1.68722146, joined.NeutrinosPerFission, 1e-8);
        Assert.Equal(joined.Shape.Density(2 - 1e-9), joined.Shape.Density(2), 1e-8);
    }

    [Fact]
    public void A_lower_spectrum_must_reach_the_joint() => Assert.Contains(
        "from 0 to 1.5 MeV",
        Assert.Throws<ArgumentException>(() => Reactors.Huber235.CompletedBelow(FissionSpectrum.FullTable("short", [1, 1.5], [2, 1]), SpectrumJoint.AsPublished)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_logarithmic_table_is_exact_for_an_exponential()
    {
        double[] energies = [2, 3.5, 8];
        var table = FissionSpectrum.Table("e", energies, [.. energies.Select(e => Math.Exp(1 - e))], TableInterpolation.LogLinear);
        Assert.Equal(Math.Exp(-1) - Math.Exp(-7), table.NeutrinosPerFission, 1e-14);
        Assert.Equal(Math.Exp(-3.3), table.PerMeV(4.3), 1e-14);
    }

    [Fact]
    public void A_bump_adds_what_scipy_finds() =>
        Assert.Equal(1.6933032840155742, SpectralBump.FiveMeV.On(Reactors.Huber235).NeutrinosPerFission, 1e-9);

    [Fact]
    public void A_bump_on_a_table_is_that_on_its_lines()
    {
        // 1 + Gaussian on a flat table: its height at the top, and √(2π)σ of area.
        FissionSpectrum bumped = SpectralBump.FiveMeV.On(FissionSpectrum.Table("flat", [2, 10], [1, 1], TableInterpolation.Linear));
        Assert.Equal(1.1, bumped.PerMeV(5.9), 1e-4);
        Assert.Equal(8 + (0.1 * 0.5 * Math.Sqrt(2 * Math.PI)), bumped.NeutrinosPerFission, 1e-5);
    }

    [Fact]
    public void Off_equilibrium_adds_what_scipy_finds()
    {
        var table = new OffEquilibrium([2, 2.5, 3, 3.5, 4], [450], new Dictionary<FissileIsotope, IReadOnlyList<IReadOnlyList<double>>>
        {
            [FissileIsotope.Uranium235] = [[0.057, 0.044, 0.015, 0.007, 0.001]],
        });
        FissionSpectrum corrected = table.Corrected(FissileIsotope.Uranium235, Reactors.Huber235, 450);
        Assert.Equal(1.7311469701123219, corrected.NeutrinosPerFission, 1e-9);
        Assert.Equal(1.0285, table.Corrected(FissileIsotope.Uranium235, Reactors.Huber235, 225).PerMeV(2) / Reactors.Huber235.PerMeV(2), 1e-12);
        Assert.Same(Reactors.Huber235, table.Corrected(FissileIsotope.Plutonium239, Reactors.Huber235, 450));
        Assert.Contains("450 d", Assert.Throws<ArgumentOutOfRangeException>(() => table.Corrected(FissileIsotope.Uranium235, Reactors.Huber235, 451)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spent_fuel_has_the_share_asked_for_above_the_threshold()
    {
        BetaBranch[] branches =
        [
            new("Sr90", 0.546, 39, 1), new("Y90", 2.2785, 40, 1), new("Ru106", 0.0394, 45, 1), new("Rh106", 3.541, 46, 1), new("Ce144", 0.3187, 59, 1), new("Pr144", 2.9974, 60, 1),
        ];
        FissionSpectrum spectrum = SpentFuel.Spectrum(branches);
        Assert.Equal(1, spectrum.NeutrinosPerFission, 1e-5);
        Assert.Equal(3.541, spectrum.HighestEnergy);
        Assert.Equal(0.20613011126153186, spectrum.Shape.MomentsAbove(SpentFuel.ReferenceEnergy).Zeroth, 1e-5);

        FissionSpectrum joined = Reactors.Huber235.CompletedBelow(Low, SpectrumJoint.AsPublished);
        var emission = new ReactorEmission(new Dictionary<FissileIsotope, FissionSpectrum> { [FissileIsotope.Uranium235] = joined });
        EmissionPart part = SpentFuel.Part(branches, 0.003, emission, FissionFractions.Of(1, 0, 0, 0));
        double core = joined.NeutrinosPerFission * joined.Shape.MomentsAbove(SpentFuel.ReferenceEnergy).Zeroth;
        Assert.Equal(0.003 * core, part.PerFission * 0.20613011126153186, 1e-6);
    }

    [Fact]
    public void The_tail_of_a_joined_spectrum_is_that_of_adaptive_integration()
    {
        FissionSpectrum joined = SpectralBump.FiveMeV.On(Reactors.Huber235).CompletedBelow(Low, SpectrumJoint.AsPublished);
        foreach (double minimum in new[] { 0.3, 1.2, 2, 3.7, 7.9 })
        {
            TailMoments tail = joined.Shape.MomentsAbove(minimum);
            double[] cuts = [1, 2 - 1e-12, 2, 3, 4, 5, 6, 7];
            double Of(int power) => AdaptiveIntegral.Over(e => joined.Shape.Density(e) * Math.Pow(e, -power), minimum, 8, cuts);
            Assert.Equal(Of(0), tail.Zeroth, 1e-9);
            Assert.Equal(Of(1), tail.First, 1e-9);
            Assert.Equal(Of(2), tail.Second, 1e-9);
        }
    }
}
