using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Sources;

public sealed class FlavourNamesTests
{
    [Fact]
    public void Every_flavour_has_a_name_that_reads_back() =>
        Assert.All(Enum.GetValues<Flavour>(), f => Assert.Equal(f, FlavourNames.Parse(f.Written())));

    [Theory]
    [InlineData("nu_e", Flavour.ElectronNeutrino)]
    [InlineData("nu_mu_bar", Flavour.MuonAntineutrino)]
    public void Names_are_those_of_the_field(string name, Flavour flavour) => Assert.Equal(flavour, FlavourNames.Parse(name));

    [Theory]
    [InlineData("nue")]
    [InlineData("NU_E")]
    [InlineData("")]
    public void An_unknown_name_is_answered_with_the_known_ones(string name)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => FlavourNames.Parse(name));
        Assert.Contains("nu_mu_bar", error.Message, StringComparison.Ordinal);
        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
    }
}
