using Sevens.Physics.Sources.Artificial;

namespace Sevens.Physics.Tests.Sources.Artificial;

public sealed class MeanInverseSquareTests
{
    // scipy.integrate.dblquad over the sphere.
    [Fact]
    public void A_sphere_outside() => Assert.Equal(1, MeanInverseSquare.OfSphere(2, 0.5) / 2.532117326326048e-05, 1e-11);

    // From the centre ⟨1/r²⟩ = 3/R²; on the surface half of that; far away 1/d².
    [Fact]
    public void Limits_of_a_sphere()
    {
        Assert.Equal(3e-4, MeanInverseSquare.OfSphere(0, 1), 1e-16);
        Assert.Equal(1.5e-4, MeanInverseSquare.OfSphere(1, 1), 1e-15);
        Assert.Equal(1, MeanInverseSquare.OfSphere(1000, 1) / MeanInverseSquare.OfPoints(1000), 1e-6);
        Assert.Equal(1, MeanInverseSquare.OfSphere(29.999, 1) / MeanInverseSquare.OfSphere(30.001, 1) / Math.Pow(30.001 / 29.999, 2), 1e-6);
        Assert.Equal(1, MeanInverseSquare.OfSphere(0.0011, 1) / MeanInverseSquare.OfSphere(0.0009, 1), 1e-6);
    }

    // numpy: 2e7 pairs of points drawn uniformly, within four standard errors of the mean.
    [Fact]
    public void Cylinders_above_and_around_a_source()
    {
        var capsule = new Cylinder(0.05, 0.1);
        Assert.Equal(1.102251524520388e-4, MeanInverseSquare.OfCylinders(capsule, new Cylinder(0.5, 1), 1), 4 * 1.4584e-8);
        Assert.Equal(4.124671281544087e-4, MeanInverseSquare.OfCylinders(capsule, new Cylinder(0.6, 1.2, 0.2), 0.1), 4 * 6.8988e-8);
    }

    [Fact]
    public void Far_cylinders_are_points() =>
        Assert.Equal(1, MeanInverseSquare.OfCylinders(new Cylinder(0.1, 0.1), new Cylinder(0.2, 0.3), 100) / MeanInverseSquare.OfPoints(100), 1e-5);

    [Fact]
    public void Either_body_may_be_the_source()
    {
        Cylinder first = new(0.3, 0.4), second = new(0.5, 0.2);
        Assert.Equal(1, MeanInverseSquare.OfCylinders(first, second, 1) / MeanInverseSquare.OfCylinders(second, first, -1), 1e-12);
    }

    [Fact]
    public void Bodies_that_overlap_or_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MeanInverseSquare.OfCylinders(new Cylinder(0.3, 0.4), new Cylinder(0.5, 0.2), 0.2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cylinder(0.3, 0.4, 0.3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cylinder(0.3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanInverseSquare.OfPoints(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanInverseSquare.OfSphere(-1, 1));
    }
}
