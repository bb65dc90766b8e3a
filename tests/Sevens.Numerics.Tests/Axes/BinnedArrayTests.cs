using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;

namespace Sevens.Numerics.Tests.Axes;

public sealed class BinnedArrayTests
{
    private static readonly Axis Energy = new("energy", "keVee", [0, 1, 2, 4, 8]);
    private static readonly Axis Time = new("time", "us", [0, 1, 3, 6]);
    private static readonly Axis Fraction = new("f90", "", [0.5, 0.7, 0.9]);

    private static Gen<BinnedArray> Arrays => Gen.Choose(0, 1000).Select(i => (double)i).ArrayOf(24).Select(v => new BinnedArray([Energy, Time, Fraction], v));

    [Fact]
    public void Values_are_row_major()
    {
        var array = new BinnedArray([Time, Fraction], [1, 2, 3, 4, 5, 6]);
        Assert.Equal([3.0, 7.0, 11.0], array.Project("time").ToArray());
        Assert.Equal([9.0, 12.0], array.Project("f90").ToArray());
        Assert.Equal(21, array.Total);
    }

    [Fact]
    public void Coarser_bins_sum_their_parts_and_a_cut_leaves_the_rest_out()
    {
        var array = new BinnedArray([Energy, Fraction], [1, 2, 3, 4, 5, 6, 7, 8]);
        BinnedArray coarse = array.Rebinned(new Axis("energy", "keVee", [1, 4, 8]));
        Assert.Equal([3.0 + 5, 4 + 6, 7, 8], coarse.ToArray());
        Assert.Equal([1.0, 4, 8], coarse.Axes[0].Edges);
        Assert.Equal(Fraction, coarse.Axes[1]);
    }

    [Fact]
    public void Rebinning_keeps_the_total_and_commutes_with_projecting() =>
        Prop.ForAll(
            Arrays.ToArbitrary(),
            Gen.Choose(0, 7).ToArbitrary(),
            (array, kept) =>
            {
                double[] edges = [.. Energy.Edges.Where((_, i) => i == 0 || i == 4 || ((kept >> (i - 1)) & 1) == 1)];
                var coarse = new Axis("energy", "keVee", edges);
                BinnedArray rebinned = array.Rebinned(coarse);
                return rebinned.Total == array.Total
                    && rebinned.Project("energy").ToArray().SequenceEqual(array.Project("energy").Rebinned(coarse).ToArray())
                    && rebinned.Project("time").ToArray().SequenceEqual(array.Project("time").ToArray())
                    && rebinned.Project("f90").ToArray().SequenceEqual(array.Project("f90").ToArray());
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Rebinning_two_axes_does_not_depend_on_the_order() =>
        Prop.ForAll(
            Arrays.ToArbitrary(),
            array =>
            {
                var energy = new Axis("energy", "keVee", [0, 2, 8]);
                var time = new Axis("time", "us", [1, 6]);
                return array.Rebinned(energy).Rebinned(time).ToArray().SequenceEqual(array.Rebinned(time).Rebinned(energy).ToArray());
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_projection_keeps_the_total() =>
        Prop.ForAll(Arrays.ToArbitrary(), a => a.Axes.All(x => a.Project(x.Name).Total == a.Total)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_outer_product_projects_to_its_factors_times_the_other_total()
    {
        var first = new BinnedArray([Time], [1, 2, 3]);
        var second = new BinnedArray([Fraction], [10, 30]);
        BinnedArray product = BinnedArray.Outer(first, second);
        Assert.Equal([10.0, 30, 20, 60, 30, 90], product.ToArray());
        Assert.Equal([40.0, 80, 120], product.Project("time").ToArray());
    }

    [Fact]
    public void Sums_and_scales_act_on_every_bin()
    {
        var first = new BinnedArray([Time], [1, 2, 3]);
        Assert.Equal([2.5, 5, 7.5], first.Scaled(2.5).ToArray());
        Assert.Equal([2.0, 4, 6], first.Plus(first).ToArray());
        Assert.Equal([0.25, 0.5, 0.25], new BinnedArray([Time], [1, 2, 1]).Normalised().ToArray());
        Assert.Throws<ArgumentException>(() => first.Plus(new BinnedArray([Fraction], [1, 2])));
        Assert.Equal(0, BinnedArray.Zeros(Time, Fraction).Total);
    }

    [Fact]
    public void It_does_not_share_the_array_it_was_made_from()
    {
        double[] values = [1, 2, 3];
        var array = new BinnedArray([Time], values);
        values[0] = 100;
        array.ToArray()[1] = 100;
        Assert.Equal([1.0, 2, 3], array.ToArray());
    }

    [Fact]
    public void A_target_edge_that_is_not_an_edge_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new BinnedArray([Time], [1, 2, 3]).Rebinned(new Axis("time", "us", [0, 2, 6])));
        Assert.Contains("no edge at 2 us", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finer_bins_than_the_source_can_tell_apart_are_refused() =>
        Assert.Throws<ArgumentException>(() => new BinnedArray([Time], [1, 2, 3]).Rebinned(new Axis("time", "us", [0, 1, 1.000000001, 6])));

    [Fact]
    public void Another_unit_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new BinnedArray([Time], [1, 2, 3]).Rebinned(new Axis("time", "ns", [0, 1])));
        Assert.Contains("in us, not in ns", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_axis_is_answered_with_the_known_ones()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => BinnedArray.Zeros(Time, Fraction).Project("energy"));
        Assert.Contains("the axes are time, f90", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_shapes_are_refused()
    {
        Assert.Contains("5 values for 6 bins", Assert.Throws<ArgumentException>(() => new BinnedArray([Time, Fraction], new double[5])).Message, StringComparison.Ordinal);
        Assert.Contains("repeat", Assert.Throws<ArgumentException>(() => new BinnedArray([Time, Time], new double[9])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new BinnedArray([], []));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_total_that_is_not_positive_cannot_be_normalised(double value)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new BinnedArray([Time], [value, 0, 0]).Normalised());
        Assert.Contains("the total is", error.Message, StringComparison.Ordinal);
    }
}
