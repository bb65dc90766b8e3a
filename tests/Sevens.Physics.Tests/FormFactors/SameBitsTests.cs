using System.Diagnostics;
using System.Globalization;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

/// <summary>Bulk evaluation in a child process with other vector registers gives the same bits.</summary>
public sealed class SameBitsTests
{
    private const string FileVariable = "SEVENS_TEST_BITS_FILE";

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Form_factors_do_not_depend_on_the_vector_registers(string registers)
    {
        string file = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            {
                start.ArgumentList.Add(typeof(SameBitsTests).Assembly.Location);
            }

            start.ArgumentList.Add("--filter-method");
            start.ArgumentList.Add($"*{nameof(SameBitsTests)}.{nameof(Bits_are_written_for_the_parent_process)}");
            start.Environment[registers] = "0";
            start.Environment[FileVariable] = file;
            using Process child = Process.Start(start)!;
            string output = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            Assert.True(child.ExitCode == 0, output);
            Assert.Equal(Bits(), await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Bits_are_written_for_the_parent_process()
    {
        string? file = Environment.GetEnvironmentVariable(FileVariable);
        if (!string.IsNullOrEmpty(file))
        {
            File.WriteAllText(file, Bits());
        }
    }

    private static string Bits()
    {
        double[] momenta = [.. Enumerable.Range(0, 1003).Select(i => 0.013 * i)];
        double[] values = new double[momenta.Length];
        return string.Join('\n', ((string[])["helm", "klein-nystrand", "shell-model"]).Select(name =>
        {
            IFormFactor shape = Shapes.Named(name);
            shape.Evaluate(momenta, values);
            return string.Join(' ', values.Select(v => BitConverter.DoubleToInt64Bits(v).ToString("x16", CultureInfo.InvariantCulture)));
        }));
    }
}
