using Sevens.Experiments.Text;

namespace Sevens.Experiments.Tests.Text;

/// <summary>What .NET adds to messages does not reach users.</summary>
public sealed class PlainReasonTests
{
    [Fact]
    public void A_value_out_of_range_is_what_was_found() => Assert.Equal("found 1.5: expected a share from 0 to 1", PlainReason.Of(OutOfRange(1.5, "expected a share from 0 to 1")));

    [Fact]
    public void A_value_that_the_message_tells_is_not_told_again() => Assert.Equal("found 3 MeV, expected 4", PlainReason.Of(OutOfRange(3, "found 3 MeV, expected 4")));

    [Fact]
    public void The_name_of_a_parameter_is_dropped() => Assert.Equal("no axis 'x'", PlainReason.Of(Unknown("x")));

    [Fact]
    public void Other_messages_are_kept() => Assert.Equal("first (Parameter 'a')", PlainReason.Of(new InvalidOperationException("first (Parameter 'a')")));

    private static ArgumentOutOfRangeException OutOfRange(double value, string message) => new(nameof(value), value, message);

    private static ArgumentException Unknown(string axis) => new($"no axis '{axis}'", nameof(axis));
}
