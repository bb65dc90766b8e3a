using Sevens.Physics.Constants;
using Sevens.Physics.Interactions.MixingAngle;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Physics.Tests.Interactions.MixingAngle;

/// <summary>Against another form of the running, published values, and limits that are known exactly.</summary>
public sealed class RunningMixingAngleTests
{
    private static readonly RunningMixingAngle Angle = RunningMixingAngle.StandardModel;

    // The solution of hep-ph/0409169, sin²θ(μ) = r sin²θ(μ₀) + λ₁(1 − r) + λ₂ α/3π ln(μ²/μ₀²) with r = α(μ)/α(μ₀), stage by stage with fractions for λ, and α integrated
    // numerically, in Python.
    [Theory]
    [InlineData(1.0, 0.23862101643, 136.893526273)]
    [InlineData(50.0, 0.23855159037, 136.063369208)]
    [InlineData(105.6583755, 0.23853821578, 135.904598781)]
    [InlineData(161.0, 0.23852311984, 135.725838772)]
    [InlineData(250.0, 0.23826707679, 135.385292685)]
    [InlineData(1000.0, 0.23685932378, 134.085471709)]
    [InlineData(2400.0, 0.23576534223, 133.014243213)]
    [InlineData(10000.0, 0.23363620705, 130.960996912)]
    [InlineData(80369.0, 0.23023752250, 127.938643634)]
    [InlineData(150000.0, 0.23383992638, 127.786326495)]
    [InlineData(1000000.0, 0.24337052464, 126.656926605)]
    public void It_is_that_of_the_other_form(double scale, double angle, double inverseAlpha)
    {
        Assert.Equal(angle, Angle.At(scale), 2e-8);
        Assert.Equal(inverseAlpha, RunningMixingAngle.InverseAlpha(scale), 2e-6);
    }

    [Fact]
    public void Published_values_at_zero_are_met()
    {
        double zero = Angle.At(0);

        // arXiv:1712.09146 and hep-ph/0409169, abstracts.
        Assert.Equal(0.23868, zero, 2e-4);
        Assert.Equal(0.23867, zero, 1.6e-4);

        // κ(0) of hep-ph/0003049 counts W loops at zero momentum transfer without 2α/9π, and has hadrons from data: 1.0301(25).
        double physical = (zero - (2 * PhysicalConstants.FineStructure / (9 * Math.PI))) / Angle.At(PhysicalConstants.ZMass);
        Assert.Equal(1.0301, physical, 2.5e-3);
    }

    [Fact]
    public void Both_ends_are_their_inputs()
    {
        Assert.Equal(0.23122, Angle.At(PhysicalConstants.ZMass), 1e-14);
        Assert.Equal(137.035999177, RunningMixingAngle.InverseAlpha(0), 1e-9);
    }

    [Fact]
    public void Nothing_runs_below_the_electron()
    {
        Assert.Equal(Angle.At(0), Angle.At(PhysicalConstants.ElectronMass));
        Assert.Equal(Angle.At(0), Angle.At(1e-6));
        Assert.NotEqual(Angle.At(0), Angle.At(0.52));
    }

    // Leptons have T₃Q/2 = Q²/4: the distance from 1/4 runs as α alone does.
    [Theory]
    [InlineData(0.6, 3)]
    [InlineData(2, 105)]
    [InlineData(106, 175)]
    public void Where_leptons_alone_run_the_distance_from_a_quarter_goes_with_alpha(double lower, double upper) =>
        Assert.Equal((0.25 - Angle.At(lower)) * RunningMixingAngle.InverseAlpha(lower), (0.25 - Angle.At(upper)) * RunningMixingAngle.InverseAlpha(upper), 1e-11);

    // A loop far above its mass goes with ln(Q²/m²) − 5/3: MS-bar at μ² = Q² exp(−5/3).
    [Fact]
    public void It_is_the_loop_of_the_electron_far_above_its_mass()
    {
        const double Q = 100;
        double loop = VacuumPolarisation.At(0, PhysicalConstants.ElectronMass, 1) - VacuumPolarisation.At(Q * Q, PhysicalConstants.ElectronMass, 1);
        double running = RunningMixingAngle.InverseAlpha(0) - RunningMixingAngle.InverseAlpha(Q * Math.Exp(-5.0 / 6));
        Assert.Equal(loop / Math.PI, running, 1e-4);
    }

    [Theory]
    [InlineData(PhysicalConstants.ElectronMass)]
    [InlineData(PhysicalConstants.MuonMass)]
    [InlineData(176)]
    [InlineData(305)]
    [InlineData(1176)]
    [InlineData(PhysicalConstants.TauMass)]
    [InlineData(3995)]
    [InlineData(PhysicalConstants.ZMass)]
    [InlineData(172570)]
    public void Fermions_set_in_without_a_step(double threshold)
    {
        Assert.Equal(Angle.At(threshold * (1 - 1e-10)), Angle.At(threshold * (1 + 1e-10)), 1e-11);
        Assert.Equal(RunningMixingAngle.InverseAlpha(threshold * (1 - 1e-10)), RunningMixingAngle.InverseAlpha(threshold * (1 + 1e-10)), 1e-8);
    }

    // 1/α⁺ = 1/α⁻ + 1/6π; cos²θ/α is the coupling of hypercharge, to which the W boson does not couple.
    [Fact]
    public void The_step_at_the_W_boson_leaves_hypercharge_alone()
    {
        double above = PhysicalConstants.WMass, below = above * (1 - 1e-13);
        Assert.Equal(1 / (6 * Math.PI), RunningMixingAngle.InverseAlpha(above) - RunningMixingAngle.InverseAlpha(below), 1e-10);
        Assert.Equal((1 - Angle.At(below)) * RunningMixingAngle.InverseAlpha(below), (1 - Angle.At(above)) * RunningMixingAngle.InverseAlpha(above), 1e-10);
        Assert.InRange(Angle.At(above) - Angle.At(below), 3.1e-4, 3.3e-4);
    }

    [Fact]
    public void The_minimum_is_at_the_W_boson()
    {
        double[] below = [.. Enumerable.Range(0, 400).Select(i => Angle.At(0.6 * Math.Pow(80369.1 / 0.6, i / 399.0)))];
        double[] above = [.. Enumerable.Range(0, 100).Select(i => Angle.At(80369.2 * Math.Pow(100, i / 99.0)))];
        Assert.All(below.Zip(below.Skip(1)), pair => Assert.True(pair.Second < pair.First));
        Assert.All(above.Zip(above.Skip(1)), pair => Assert.True(pair.Second > pair.First));
        Assert.True(below[^1] < above[0]);
    }

    // Above everything SU(2) has b = −19/6: 1/α₂ rises by 19/24π per ln μ², less what gluons add to 9/4 of 3 families of quarks, (9/4)(1/3π) α_s/π, with α_s = 0.0834 there by hand, from 0.118 at one loop.
    [Fact]
    public void Above_the_top_it_is_SU2()
    {
        const double Low = 2e6, High = 2.02e6;
        double slope = (Weak(High) - Weak(Low)) / (2 * Math.Log(High / Low));
        Assert.Equal((19 / (24 * Math.PI)) - (9.0 / 4 / (3 * Math.PI) * 0.0834 / Math.PI), slope, 1e-5);

        static double Weak(double scale) => Angle.At(scale) * RunningMixingAngle.InverseAlpha(scale);
    }

    // From the same Python.
    [Fact]
    public void Light_quarks_run_faster_than_free_ones() => Assert.Equal(1.23883790, RunningMixingAngle.LightQuarkFactor, 1e-6);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_scale_that_is_none_is_refused(double scale)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Angle.At(scale));
        Assert.Throws<ArgumentOutOfRangeException>(() => RunningMixingAngle.InverseAlpha(scale));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void An_angle_that_is_none_is_refused(double atZ) => Assert.Throws<ArgumentOutOfRangeException>(() => new RunningMixingAngle(atZ));
}
