using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Nuclei;

/// <summary>What no nuclide can be is refused with what was found and what was expected.</summary>
public sealed class NuclideLimitsTests
{
    public static TheoryData<string, Func<Nuclide>, string, string> Impossible => new()
    {
        { "no protons", () => new Nuclide("Ar", 0, 40, 39.96, 37215, null), "Z: found 0", "1 or more" },
        { "negative protons", () => new Nuclide("Ar", -18, 40, 39.96, 37215, null), "Z: found -18", "1 or more" },
        { "more protons than nucleons", () => new Nuclide("Ar", 18, 17, 17, 15835, null), "A: found 17", "Z = 18 or more" },
        { "no symbol", () => new Nuclide("argon", 18, 40, 39.96, 37215, null), "found 'argon'", "an element symbol" },
        { "no atomic mass", () => new Nuclide("Ar", 18, 40, 0, 37215, null), "Ar40: atomic mass: found 0 u", "40 u within 2 %" },
        { "atomic mass not a number", () => new Nuclide("Ar", 18, 40, double.NaN, 37215, null), "atomic mass: found NaN u", "40 u" },
        { "mass in GeV", () => new Nuclide("Ar", 18, 40, 39.96, 37.2, null), "nuclear mass: found 37.2 MeV", "37259.764" },
        { "negative radius", () => new Nuclide("Ar", 18, 40, 39.96, 37215, -3.4), "charge radius: found -3.4 fm", "a positive length" },
        { "radius changed to nothing", () => Targets.Ar40 with { ChargeRadius = 0 }, "charge radius: found 0 fm", "a positive length" },
        { "mass changed to nothing", () => Targets.Ar40 with { NuclearMass = 0 }, "nuclear mass: found 0 MeV", "within 2 %" },
        { "negative error", () => Targets.Ar40 with { ChargeRadiusError = -0.1 }, "error of the charge radius: found -0.1 fm", "0 fm or more" },
        { "half-integer spin of an even nucleus", () => Targets.Ar40 with { Spin = Spin.Parse("1/2") }, "spin: found 1/2", "an integer" },
        { "integer spin of an odd nucleus", () => Targets.Cs133 with { Spin = Spin.Parse("3") }, "spin: found 3", "a half-integer" },
        { "infinite moment", () => Targets.Cs133 with { MagneticMoment = double.PositiveInfinity }, "magnetic moment: found ∞", "a finite number" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void An_impossible_nuclide_is_refused(string what, Func<Nuclide> make, string found, string expected)
    {
        string message = Assert.ThrowsAny<ArgumentException>(() => make()).Message.Replace("Infinity", "∞", StringComparison.Ordinal);
        Assert.True(message.Contains(found, StringComparison.Ordinal) && message.Contains(expected, StringComparison.Ordinal), $"{what}: {message}");
    }

    [Fact]
    public void An_unknown_spin_is_named()
    {
        Assert.Contains("Cs133 has no known spin", Assert.Throws<InvalidOperationException>(() => Targets.Cs133.RequiredSpin).Message, StringComparison.Ordinal);
        Assert.Equal(7, (Targets.Cs133 with { Spin = Spin.Parse("7/2") }).RequiredSpin.Twice);
    }

    [Theory]
    [InlineData(0.5, 0, true)]
    [InlineData(-0.5, 0, true)]
    [InlineData(0.51, 0, false)]
    [InlineData(0.5, 0.1, false)]
    [InlineData(double.NaN, 0, false)]
    public void Spin_expectation_values_are_at_most_a_half_for_each_nucleon(double proton, double neutron, bool possible)
    {
        var hydrogen = new Nuclide("H", 1, 1, 1.007825032, 938.272089, 0.8783) { Spin = Spin.FromTwice(1) };
        SpinExpectation Make() => new(hydrogen, "test", proton, neutron, "a free proton", citation: null);
        if (possible)
        {
            Assert.Equal((proton, neutron), (Make().Proton, Make().Neutron));
        }
        else
        {
            Assert.Contains("expected", Assert.Throws<ArgumentException>(Make).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_nuclide_of_spin_0_has_no_spin_expectation_value() => Assert.Contains(
        "expected 0 to 0", Assert.Throws<ArgumentException>(
            () => new SpinExpectation(Targets.Ar40 with { Spin = Spin.FromTwice(0) }, "test", 0.1, 0, "none", citation: null)).Message.Replace("-0", "0", StringComparison.Ordinal), StringComparison.Ordinal);
}
