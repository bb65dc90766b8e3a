using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Tests;

namespace Sevens.Statistics.Tests.Likelihoods;

/// <summary>The same fits in a child process with other vector registers give the same bits.</summary>
public sealed class SameBitsTests
{
    public static TheoryData<string> Registers => OtherProcessor.Registers;

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Fits_do_not_depend_on_the_vector_registers(string registers) =>
        Assert.Equal(Bits(), await OtherProcessor.Without(registers, typeof(SameBitsTests), nameof(Bits_are_written_for_the_parent_process)));

    [Fact]
    public void Bits_are_written_for_the_parent_process() => OtherProcessor.Write(Bits);

    private static string Bits() => string.Join('\n', Enumerable.Range(100, 5).Select(seed =>
    {
        Minimum minimum = Minimiser.Minimise(new Likelihood(RandomModel.Make(seed)));
        return OtherProcessor.Bits(minimum.Values.Append(minimum.TwoNll));
    }));
}
