using Sevens.Physics.FormFactors;
using Sevens.Tests;

namespace Sevens.Physics.Tests.FormFactors;

/// <summary>Bulk evaluation in a child process with other vector registers gives the same bits.</summary>
public sealed class SameBitsTests
{
    public static TheoryData<string> Registers => OtherProcessor.Registers;

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Form_factors_do_not_depend_on_the_vector_registers(string registers) =>
        Assert.Equal(Bits(), await OtherProcessor.Without(registers, typeof(SameBitsTests), nameof(Bits_are_written_for_the_parent_process)));

    [Fact]
    public void Bits_are_written_for_the_parent_process() => OtherProcessor.Write(Bits);

    private static string Bits()
    {
        double[] momenta = [.. Enumerable.Range(0, 1003).Select(i => 0.013 * i)];
        double[] values = new double[momenta.Length];
        return string.Join('\n', ((string[])["helm", "klein-nystrand", "shell-model"]).Select(name =>
        {
            IFormFactor shape = Shapes.Named(name);
            shape.Evaluate(momenta, values);
            return OtherProcessor.Bits(values);
        }));
    }
}
