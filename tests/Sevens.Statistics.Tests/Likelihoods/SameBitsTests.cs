using System.Diagnostics;
using System.Globalization;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Tests.Likelihoods;

/// <summary>The same fits in a child process with other vector registers give the same bits.</summary>
public class SameBitsTests
{
    private const string FileVariable = "SEVENS_TEST_BITS_FILE";

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Fits_do_not_depend_on_the_vector_registers(string registers)
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
            start.ArgumentList.Add("*" + nameof(Bits_are_written_for_the_parent_process));
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
        IEnumerable<string> lines = Enumerable.Range(100, 5).Select(seed =>
        {
            Minimum minimum = Minimiser.Minimise(new Likelihood(RandomModel.Make(seed)));
            return string.Join(' ', minimum.Values.Append(minimum.TwoNll).Select(v => BitConverter.DoubleToInt64Bits(v).ToString("x16", CultureInfo.InvariantCulture)));
        });
        return string.Join('\n', lines);
    }
}
