using Sevens.Numerics.Random;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Sampling;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Sources.Sampling;

/// <summary>Draws of a stopped-pion source against the distributions they are drawn from.</summary>
public sealed class SourceSamplerTests
{
    private const int Count = 1_000_000;
    private const double Muon = 105.6583755;
    private static readonly NeutrinoSource Source = new("pions", new StoppedPionSource(1e20, 0.1).At(20)) { Arrival = new BunchTrain(new SquarePulse(0, 0.1), 0.6, 2) };
    private static readonly SourceSampler Sampler = new(Source);

    // In x = 2E/m the share of ν_e below x is 4x³ − 3x⁴, of ν̄_μ 2x³ − x⁴.
    [Fact]
    public void Energies_pass_a_chi_square_test()
    {
        NeutrinoDraw[] draws = Draws(Count, 0);
        double[] edges = [.. Enumerable.Range(0, 21).Select(i => i / 20.0)];
        CheckShares(draws.Where(d => d.Component == 1).Select(d => 2 * d.EnergyMeV / Muon), edges, x => (4 * x * x * x) - (3 * x * x * x * x));
        CheckShares(draws.Where(d => d.Component == 2).Select(d => 2 * d.EnergyMeV / Muon), edges, x => (2 * x * x * x) - (x * x * x * x));
        Assert.All(draws.Where(d => d.Component == 0), d => Assert.Equal(StoppedPionSource.PromptEnergy, d.EnergyMeV));
        Assert.Equal(Count / 3.0, draws.Count(d => d.Component == 0), 4 * Math.Sqrt(Count * 2 / 9.0));
    }

    [Theory]
    [InlineData(0, EmissionPhase.Prompt)]
    [InlineData(2, EmissionPhase.Delayed)]
    public void Times_pass_a_chi_square_test(int component, EmissionPhase phase)
    {
        double[] edges = [-1, 0.02, 0.05, 0.1, 0.13, 0.2, 0.61, 0.65, 0.7, 0.75, 1, 2, 4, 8, 60];
        double[] shares = Source.Arrival!.Fractions(phase, edges, null);
        double[] sums = [0, .. shares.Select((_, i) => shares.Take(i + 1).Sum())];
        CheckShares(Draws(Count, 1).Where(d => d.Component == component).Select(d => d.TimeMicroseconds), edges, t => sums[Array.IndexOf(edges, t)]);
    }

    [Fact]
    public void The_same_stream_gives_the_same_neutrinos()
    {
        Assert.Equal(Draws(1000, 7), Draws(1000, 7));
        Assert.NotEqual(Draws(1000, 7), Draws(1000, 8));
    }

    [Fact]
    public void A_steady_source_spreads_over_its_second_and_a_pulsed_one_needs_its_pulse()
    {
        var steady = new SourceSampler(new NeutrinoSource("line", [new FluxComponent(Flavour.ElectronNeutrino, new LineSpectrum(1), EmissionPhase.Steady, 1)]));
        var stream = new RandomSequence(1, "steady", 0);
        Assert.Equal(5e5, Enumerable.Range(0, 100_000).Average(_ => steady.Draw(stream).TimeMicroseconds), 5e3);
        Assert.Throws<ArgumentException>(() => new SourceSampler(Source with { Arrival = null }));
    }

    private static NeutrinoDraw[] Draws(int count, long index)
    {
        var stream = new RandomSequence(20, "sampler-test", index);
        return [.. Enumerable.Range(0, count).Select(_ => Sampler.Draw(stream))];
    }

    private static void CheckShares(IEnumerable<double> values, double[] edges, Func<double, double> cumulative)
    {
        double[] all = [.. values];
        int[] bins = new int[edges.Length - 1];
        foreach (double value in all)
        {
            int at = Array.BinarySearch(edges, value);
            bins[Math.Clamp(at >= 0 ? at : ~at - 1, 0, bins.Length - 1)]++;
        }

        double chi2 = 0;
        int used = 0;
        for (int i = 0; i < bins.Length; i++)
        {
            double expected = all.Length * (cumulative(edges[i + 1]) - cumulative(edges[i]));
            if (expected > 5)
            {
                chi2 += (bins[i] - expected) * (bins[i] - expected) / expected;
                used++;
            }
        }

        Assert.InRange(chi2, 0, used + (4 * Math.Sqrt(2 * used)));
    }
}
