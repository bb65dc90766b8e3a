using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

/// <summary>Messages name constraints in words.</summary>
public sealed class ConstraintTextTests
{
    [Fact]
    public void A_constraint_says_what_it_is()
    {
        Assert.Equal("a Gaussian of 1 ± 0.05", new GaussianConstraint(1, 0.05).ToString());
        Assert.Equal("a log-normal of median 1 with κ = 1.25", new LogNormalConstraint(1, 1.25).ToString());
        Assert.Equal("a Poisson count of 24 at 8 per unit", new PoissonConstraint(24, 8).ToString());
        Assert.Equal("an asymmetric Gaussian of 1 +0.2 −0.1", new AsymmetricConstraint(1, 0.1, 0.2).ToString());
    }
}
