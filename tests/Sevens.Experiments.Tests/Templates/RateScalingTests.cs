using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>A rate is flux times targets: linear in exposure, yield and mass, and falling with the square of the distance.</summary>
public sealed class RateScalingTests
{
    [Theory]
    [InlineData("protonsOnTarget: 1e23", "protonsOnTarget: 3e23", 3)]
    [InlineData("protonsOnTarget: 1e23", "protonsOnTarget: 2.5e21", 0.025)]
    [InlineData("protonsOnTarget: 1e23", "protonsOnTarget: 1e23\n  neutrinosPerFlavourPerProton: 0.1696", 2)]
    [InlineData("mass: 10 kg", "mass: 1 t", 100)]
    [InlineData("mass: 10 kg", "mass: 2500 g", 0.25)]
    [InlineData("baseline: 20 m", "baseline: 40 m", 0.25)]
    [InlineData("baseline: 20 m", "baseline: 1000 cm", 4)]
    [InlineData("baseline: 20 m", "baseline: 30 m", 4.0 / 9)]
    public void Rate_scales_as_flux_and_targets_do(string old, string @new, double factor)
    {
        using var reference = new ToyExperiment();
        using ToyExperiment changed = new ToyExperiment().With(old, @new);
        double[] expected = [.. Events(reference).Select(e => factor * e)];
        double[] actual = Events(changed);
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First, p.Second, 1e-12 * p.First));
    }

    /// <summary>1.4 MW for 5000 h at 0.984 GeV are 1.598435250776537e23 protons (by hand, e = 1.602176634e-19 C).</summary>
    [Fact]
    public void Power_and_beam_time_are_an_exposure()
    {
        using ToyExperiment power = new ToyExperiment().With("protonsOnTarget: 1e23", "power: 1.4 MW\n  beamTime: 18000000 s");
        using ToyExperiment protons = new ToyExperiment().With("protonsOnTarget: 1e23", "protonsOnTarget: 1.598435250776537e23");
        Assert.All(Events(protons).Zip(Events(power)), p => Assert.Equal(p.First, p.Second, 1e-12 * p.First));
    }

    private static double[] Events(ToyExperiment toy)
    {
        Experiment experiment = toy.Load();
        return experiment.Signal(Convention.Sevens).Events.ToArray();
    }
}
