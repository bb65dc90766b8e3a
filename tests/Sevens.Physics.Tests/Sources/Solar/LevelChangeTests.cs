using System.Numerics;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Physics.Tests.Sources.Solar;

/// <summary>
/// How probabilities of mass states move with couplings, from those of <see cref="Conditions.Exotic"/>. Numbers are those of a program of its own (numpy, eigenvectors and
/// differences of fourth order).
/// </summary>
public sealed class LevelChangeTests
{
    private static readonly MatterCouplings[] Directions =
        [new(default, default, new FlavourMatrix(1, 0, 0)), new(default, new FlavourMatrix(0, 0, 0, default, Complex.ImaginaryOne), default)];

    [Fact]
    public void Value_and_derivatives_are_those_of_eigenvectors()
    {
        (LevelChange lightest, LevelChange middle) = new AdiabaticConversion(Conditions.Normal, Conditions.Exotic, Conditions.Interior).Changes(SolarBranch.B8, 8, [.. Directions]);
        Near(lightest, -0.00899239, [-0.03530512, -0.16291937], [0.13970999, 0.41039697, 2.67704659]);
        Near(middle, 0.00947486, [0.03118095, 0.1502847], [-0.14072376, -0.41235514, -2.68995195]);
    }

    [Fact]
    public void Where_nothing_moves_nothing_changes()
    {
        (LevelChange lightest, _) = new AdiabaticConversion(Conditions.Normal, Conditions.Exotic, Conditions.Interior).Changes(SolarBranch.B8, 8, [.. Directions]);
        Assert.Equal(0, lightest.At([0, 0], new double[2], new double[4]));
    }

    private static void Near(LevelChange change, double value, double[] first, double[] second)
    {
        double[] gradient = new double[2], hessian = new double[4];
        Assert.Equal(value, change.At([0.2, -0.1], gradient, hessian), 1e-8);
        Assert.Equal(first[0], gradient[0], 1e-8);
        Assert.Equal(first[1], gradient[1], 1e-8);
        Assert.Equal(second[0], hessian[0], 1e-7);
        Assert.Equal(second[1], hessian[1], 1e-7);
        Assert.Equal(hessian[1], hessian[2], 1e-14);
        Assert.Equal(second[2], hessian[3], 1e-7);
    }
}
