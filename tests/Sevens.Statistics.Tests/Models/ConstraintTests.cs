using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public class ConstraintTests
{
    public static TheoryData<Constraint, double> Points => new()
    {
        { new GaussianConstraint(2, 0.5), 3.1 },
        { new LogNormalConstraint(2, 1.3), 1.7 },
        { new LogNormalConstraint(0.1, 2), 0.5 },
        { new AsymmetricConstraint(2, 0.5, 0.8), 1.3 },
        { new AsymmetricConstraint(2, 0.5, 0.8), 3.1 },
        { new PoissonConstraint(20, 4), 6 },
        { new PoissonConstraint(0, 4), 0.3 },
    };

    [Fact]
    public void A_Gaussian_term_is_the_squared_pull() => Assert.Equal(4, new GaussianConstraint(497, 160).At(177).Value, 1e-14);

    [Theory]
    [InlineData(1.0, 4.0)]
    [InlineData(3.6, 4.0)]
    public void An_asymmetric_term_has_the_width_of_its_side(double theta, double expected) =>
        Assert.Equal(expected, new AsymmetricConstraint(2, 0.5, 0.8).At(theta).Value, 1e-13);

    [Fact]
    public void A_log_normal_term_is_the_squared_pull_of_the_logarithm() => Assert.Equal(9, new LogNormalConstraint(5, 1.2).At(5 * 1.2 * 1.2 * 1.2).Value, 1e-12);

    [Fact]
    public void A_Poisson_term_is_the_deviance_of_the_auxiliary_count() =>
        Assert.Equal(2 * (12 - 20 + (20 * Math.Log(20 / 12.0))), new PoissonConstraint(20, 4).At(3).Value, 1e-13);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Outside_the_support_the_term_is_infinite(double theta)
    {
        Assert.Equal(double.PositiveInfinity, new LogNormalConstraint(1, 1.1).At(theta).Value);
        Assert.Equal(double.PositiveInfinity, new PoissonConstraint(3, 1).At(theta).Value);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Derivatives_agree_with_differences(Constraint constraint, double theta)
    {
        double h = 1e-5 * theta;
        Jet at = constraint.At(theta), up = constraint.At(theta + h), down = constraint.At(theta - h);
        Assert.Equal((up.Value - down.Value) / (2 * h), at.First, 1e-7 * (1 + Math.Abs(at.First)));
        Assert.Equal((up.First - down.First) / (2 * h), at.Second, 1e-7 * (1 + Math.Abs(at.Second)));
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void The_pull_squared_is_the_term_and_its_sign_that_of_the_deviation(Constraint constraint, double theta)
    {
        Assert.Equal(constraint.At(theta).Value, constraint.Pull(theta) * constraint.Pull(theta), 1e-12);
        Assert.Equal(Math.Sign(theta - constraint.Centre), Math.Sign(constraint.Pull(theta)));
    }
}
