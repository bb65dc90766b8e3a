using Sevens.Experiments.Definitions;

namespace Sevens.Experiments.Tests.Definitions;

public sealed class EdgeListTests
{
    [Fact]
    public void Equal_bins_end_exactly_at_the_upper_limit()
    {
        EdgeList edges = EdgeList.Uniform(0, 0.3, 3);
        Assert.Equal(4, edges.Edges.Length);
        Assert.Equal(0.3, edges.Edges[^1]);
        Assert.Equal(0.1, edges.Edges[1], 15);
    }

    [Fact]
    public void Edges_that_do_not_increase_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new EdgeList(1));
        Assert.Throws<ArgumentException>(() => new EdgeList(1, 1));
        Assert.Throws<ArgumentException>(() => new EdgeList(1, double.NaN));
        Assert.Throws<ArgumentException>(() => EdgeList.Uniform(2, 1, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdgeList.Uniform(0, 1, 0));
    }
}
