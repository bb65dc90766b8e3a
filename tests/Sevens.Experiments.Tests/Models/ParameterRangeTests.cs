using Sevens.Experiments.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Ranges of parameters in messages.</summary>
public sealed class ParameterRangeTests
{
    [Theory]
    [InlineData(0, 1, "from 0 to 1")]
    [InlineData(0, double.PositiveInfinity, "from 0")]
    [InlineData(double.NegativeInfinity, 0.5, "up to 0.5")]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, "of any size")]
    [InlineData(2.4078749553618612, 9.756942128415364, "from 2.40787 to 9.75694")]
    public void A_range_has_only_the_ends_that_it_has(double lower, double upper, string written) => Assert.Equal(written, ParameterRange.Written(lower, upper));
}
