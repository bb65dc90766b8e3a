using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Sources.StoppedPion;

/// <summary>Every pulse shape folded with the decays, against the convolution integral done by adaptive quadrature.</summary>
public sealed class PulseShapeTests
{
    private const double Pion = 0.026033;
    private const double Muon = 2.1969811;

    private static readonly Dictionary<string, (ProtonPulse Pulse, Func<double, double> Shape, double[] Corners)> Shapes = new(StringComparer.Ordinal)
    {
        ["square"] = (new SquarePulse(0.2, 0.5), t => t is > 0.2 and < 0.7 ? 2 : 0, [0.2, 0.7]),
        ["triangle"] = (new TriangularPulse(0, 0.29), t => t is > 0 and < 0.29 ? (0.145 - Math.Abs(t - 0.145)) / (0.145 * 0.145) : 0, [0, 0.145, 0.29]),
        ["double bunch"] = (new BunchTrain(new SquarePulse(0, 0.1), 0.6, 2), t => t is (> 0 and < 0.1) or (> 0.6 and < 0.7) ? 5 : 0, [0, 0.1, 0.6, 0.7]),
        ["long pulse"] = (new SquarePulse(0, 2860), t => t is > 0 and < 2860 ? 1 / 2860.0 : 0, [0, 2860]),
    };

    public static TheoryData<string, double> Points
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach ((string name, (ProtonPulse pulse, _, double[] corners)) in Shapes)
            {
                foreach (double time in corners.SelectMany(c => new[] { c - 0.01, c + 1e-4, c + 0.03 }).Append(pulse.Mean).Append(corners[^1] + 2).Append(corners[^1] + 15))
                {
                    data.Add(name, time);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void The_closed_form_is_the_convolution(string name, double time)
    {
        (ProtonPulse pulse, Func<double, double> shape, double[] corners) = Shapes[name];
        Assert.Equal(Folded(shape, corners, time, u => Math.Exp(-u / Pion) / Pion), pulse.Density(EmissionPhase.Prompt, time), 1e-9);
        double delayed = Folded(shape, corners, time, u => (Math.Exp(-u / Muon) - Math.Exp(-u / Pion)) / (Muon - Pion));
        Assert.Equal(delayed, pulse.Density(EmissionPhase.Delayed, time), 1e-9);
    }

    [Theory]
    [InlineData("square")]
    [InlineData("triangle")]
    [InlineData("double bunch")]
    public void All_of_it_arrives_and_bins_are_integrals(string name)
    {
        ProtonPulse pulse = Shapes[name].Pulse;
        double[] edges = [-1, 0.05, 0.3, 0.65, 1, 3, 60];
        foreach (EmissionPhase phase in (EmissionPhase[])[EmissionPhase.Prompt, EmissionPhase.Delayed])
        {
            double[] bins = pulse.Fractions(phase, edges, null);
            Assert.Equal(1, bins.Sum(), 1e-9);
            Assert.Equal(AdaptiveIntegral.Over(t => pulse.Density(phase, t), 0.3, 0.65, 0.35, 0.4, 0.6), bins[2], 1e-7);
        }
    }

    [Fact]
    public void The_delayed_component_falls_with_the_muon_lifetime()
    {
        foreach ((ProtonPulse pulse, _, double[] corners) in Shapes.Values)
        {
            double late = corners[^1] + 1;
            Assert.Equal(2.197, 1 / Math.Log(pulse.Density(EmissionPhase.Delayed, late) / pulse.Density(EmissionPhase.Delayed, late + 1)), 1e-3);
        }
    }

    // SNS, Gaussian pulse of 380 ns FWHM at 0: nearly all of the prompt and 1 − e^(−(1 − τ_π)/τ_μ) ≈ 0.36 of the delayed come within 1 µs of its centre.
    [Fact]
    public void Shares_of_a_window()
    {
        var pulse = new GaussianPulse(0, 0.380 / 2.3548);
        Assert.InRange(pulse.Fractions(EmissionPhase.Prompt, [-1, 1], null)[0], 0.9999, 1);
        Assert.Equal(1 - Math.Exp(-(1 - Pion) / Muon), pulse.Fractions(EmissionPhase.Delayed, [-1, 1], null)[0], 3e-3);
    }

    [Fact]
    public void What_is_no_pulse_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SquarePulse(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TriangularPulse(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BunchTrain(new SquarePulse(0, 1), 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BunchTrain(new SquarePulse(0, 1), -1, 2));
    }

    /// <summary>∫ P(t − u) f(u) du, broken where P jumps and where f changes its scale.</summary>
    private static double Folded(Func<double, double> shape, double[] corners, double time, Func<double, double> decay)
    {
        double until = time - corners[0];
        if (until <= 0)
        {
            return 0;
        }

        double[] breaks = [.. corners.Select(c => time - c).Concat([0.02, 0.1, 0.3, 1, 4, 12, 40]).Where(u => u > 0 && u < until).Order()];
        return AdaptiveIntegral.Over(u => shape(time - u) * decay(u), 0, until, breaks);
    }
}
