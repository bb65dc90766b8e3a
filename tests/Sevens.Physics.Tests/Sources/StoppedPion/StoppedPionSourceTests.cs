using System.Collections.Immutable;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Sources.StoppedPion;

public sealed class StoppedPionSourceTests
{
    [Fact]
    public void The_prompt_line_lies_at_29792_MeV() => Assert.Equal(29.792, StoppedPionSource.PromptEnergy, 1e-3);

    // 7.48 GWh at 0.984 GeV are 1.708e23 protons.
    [Fact]
    public void Beam_energy_counts_protons() => Assert.Equal(1.708e23, StoppedPionSource.Protons(7480, 3600, 0.984), 0.001e23);

    // 1.4 MW of 0.984 GeV protons with 0.0848 neutrinos per flavour give 1.5e7 /cm²/s per flavour at 20 m.
    [Fact]
    public void The_flux_of_the_spallation_neutron_source()
    {
        var second = new StoppedPionSource(StoppedPionSource.Protons(1.4, 1, 0.984), 0.0848);
        Assert.All(second.At(20), c => Assert.Equal(1.5e7, c.Fluence, 0.02 * 1.5e7));
    }

    [Fact]
    public void Three_flavours_come_in_equal_numbers_prompt_and_delayed()
    {
        ImmutableArray<FluxComponent> components = new StoppedPionSource(1e20, 0.08).At(10);
        Assert.Equal([Flavour.MuonNeutrino, Flavour.ElectronNeutrino, Flavour.MuonAntineutrino], components.Select(c => c.Flavour));
        Assert.Equal([EmissionPhase.Prompt, EmissionPhase.Delayed, EmissionPhase.Delayed], components.Select(c => c.Phase));
        // 0.08e20/(4π·1000²) by hand.
        Assert.All(components, c => Assert.Equal(6.366197724e11, c.Fluence, 1e3));
        Assert.Equal(components[0].Fluence / 4, new StoppedPionSource(1e20, 0.08).At(20)[0].Fluence, 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Numbers_that_are_not_positive_and_finite_are_refused(double bad)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppedPionSource(bad, 0.08));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppedPionSource(1e20, bad));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppedPionSource(1e20, 0.08).At(bad));
        Assert.Throws<ArgumentOutOfRangeException>(() => StoppedPionSource.Protons(bad, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StoppedPionSource.Protons(1, bad, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StoppedPionSource.Protons(1, 1, bad));
    }
}
