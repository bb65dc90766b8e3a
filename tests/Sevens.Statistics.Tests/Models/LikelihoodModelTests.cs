using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public class LikelihoodModelTests
{
    private static readonly Parameter Signal = new("s", 1);

    [Fact]
    public void A_sound_model_keeps_the_order_of_its_parameters()
    {
        var model = new LikelihoodModel([Signal, new Parameter("b", 2) { FixedAt = 3 }], [Simple([1, 2], [1, 1], "s")]);
        Assert.Equal(1, model.IndexOf("b"));
        Assert.Equal([1, 3], model.StartValues());
        Assert.Equal(2, model.BinCount);
    }

    [Fact]
    public void An_unknown_parameter_name_is_refused() =>
        Refused("unknown parameter 't'; the parameters are s", [Signal], [Simple([1], [1], "t")]);

    [Fact]
    public void A_repeated_parameter_is_refused() => Refused("parameter 's' is declared twice", [Signal, Signal], [Simple([1], [1], "s")]);

    [Fact]
    public void A_repeated_channel_is_refused() =>
        Refused("channel 'c' is declared twice", [Signal], [Simple([1], [1], "s"), Simple([1], [1], "s")]);

    [Fact]
    public void A_template_of_another_length_is_refused() => Refused("template: 1 bins, the channel has 2", [Signal], [Simple([1, 2], [1], "s")]);

    [Fact]
    public void A_negative_template_is_refused() => Refused("the template is -0.5 in bin 1", [Signal], [Simple([1, 2], [1, -0.5], "s")]);

    [Fact]
    public void A_template_that_is_not_a_number_is_refused() => Refused("bin 0 is NaN, expected a finite number", [Signal], [Simple([1, 2], [double.NaN, 1], "s")]);

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(-1, "-1")]
    [InlineData(double.NaN, "NaN")]
    public void Counts_that_are_not_whole_are_refused(double count, string shown) =>
        Refused($"channel 'c': the count in bin 1 is {shown}", [Signal], [Simple([1, count], [1, 1], "s")]);

    [Fact]
    public void A_free_parameter_that_nothing_uses_is_refused() =>
        Refused("parameter 'x' is free, but no component and no constraint depends on it", [Signal, new Parameter("x", 0)], [Simple([1], [1], "s")]);

    [Fact]
    public void A_start_outside_the_bounds_is_refused() => Refused("outside 2 … 3", [new Parameter("s", 1, 2, 3)], [Simple([1], [1], "s")]);

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() => Refused("expected lower below upper", [new Parameter("s", 1, 2, 1)], [Simple([1], [1], "s")]);

    [Fact]
    public void A_constraint_without_width_is_refused() =>
        Refused("Gaussian constraint 1 ± 0", [Signal with { Constraint = new GaussianConstraint(1, 0) }], [Simple([1], [1], "s")]);

    [Fact]
    public void A_shape_of_another_length_is_refused()
    {
        var shape = new ExponentialDecayShape("s", [Numerics.Axes.Axis.Uniform("t", "us", 0, 1, 3)], "t");
        Refused("the shape of 's' has 3 bins, the channel has 2", [Signal], [new Channel("c", new double[] { 1, 2 }, [new Component("k", new double[] { 1, 1 }, shape: shape)])]);
    }

    [Fact]
    public void Mirroring_a_variation_makes_it_linear()
    {
        Morph morph = Morph.Mirrored("a", [3, 4], [5, 3]);
        Assert.Equal([1, 5], morph.Down.ToArray());
    }

    private static Channel Simple(double[] counts, double[] template, string parameter) =>
        new("c", counts, [new Component("k", template, [new Proportional(parameter)])]);

    private static void Refused(string message, Parameter[] parameters, Channel[] channels) =>
        Assert.Contains(message, Assert.Throws<InvalidModelException>(() => new LikelihoodModel(parameters, channels)).Message, StringComparison.Ordinal);
}
