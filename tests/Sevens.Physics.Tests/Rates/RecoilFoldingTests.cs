using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Tests.Response;

namespace Sevens.Physics.Tests.Rates;

public sealed class RecoilFoldingTests
{
    [Fact]
    public void Recoils_increase_up_to_the_largest_end_point()
    {
        double[] recoils = RecoilFolding.Prepare(Chains.FullData, [0.014, 0.047]).Recoils.ToArray();
        Assert.True(recoils[0] > 0 && recoils[^1] < 0.047);
        Assert.All(recoils.Skip(1).Zip(recoils), pair => Assert.True(pair.First > pair.Second));
    }

    [Fact]
    public void A_wrong_number_of_values_or_bins_is_refused()
    {
        var folding = RecoilFolding.Prepare(Chains.FullData, [0.047]);
        double[] spectrum = new double[folding.Recoils.Length];
        double[] bins = new double[folding.Response.Cells];
        folding.Fold(spectrum, bins);
        Assert.Throws<ArgumentException>(() => folding.Fold(spectrum.AsSpan(1), bins));
        Assert.Throws<ArgumentException>(() => folding.Fold(spectrum, bins.AsSpan(1)));
    }

    // A step nobody declared: ∫₀^0.047 [T ≥ 0.0123] dT = 0.0347, to a few times the 1e-5 of a bin at which panels stop halving.
    [Fact]
    public void A_jump_that_is_not_declared_is_found()
    {
        var folding = RecoilFolding.Prepare(new StepResponse(0.0123), [0.047]);
        double[] flat = new double[folding.Recoils.Length];
        Array.Fill(flat, 1);
        double[] bins = new double[1];
        folding.Fold(flat, bins);
        Assert.Equal(0.0347, bins[0], 5e-5 * 0.0347);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_end_point_that_is_not_positive_and_finite_is_refused(double end) =>
        Assert.ThrowsAny<ArgumentException>(() => RecoilFolding.Prepare(Chains.FullData, [end]));

    [Fact]
    public void No_end_point_and_no_refinement_below_one_are_accepted()
    {
        Assert.Throws<ArgumentException>(() => RecoilFolding.Prepare(Chains.FullData, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecoilFolding.Prepare(Chains.FullData, [0.047], refinement: 0));
    }

    /// <summary>Sees every recoil from a threshold on, and keeps quiet about the threshold.</summary>
    private sealed class StepResponse(double thresholdMeV) : IEnergyResponse
    {
        public ImmutableArray<Axis> Axes { get; } = [new("energy", "keV", [0, 1])];

        public IEnumerable<double> Kinks(double maximumRecoilMeV) => [];

        public void RequireDefinedTo(double maximumRecoilMeV)
        {
            // Defined everywhere.
        }

        public void Fill(double recoilMeV, Span<double> probabilities) => probabilities[0] = recoilMeV >= thresholdMeV ? 1 : 0;
    }
}
