using System.Diagnostics;
using System.Globalization;

namespace Sevens.Tests;

/// <summary>
/// Runs a test of this assembly again in a child process with fewer vector registers, to show that numbers do not depend on the processor.
/// The child writes its bits into a file that the parent names.
/// </summary>
internal static class OtherProcessor
{
    private const string FileVariable = "SEVENS_TEST_BITS_FILE";

    /// <summary>The settings that take vector registers away, one at a time.</summary>
    public static TheoryData<string> Registers => ["DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic"];

    /// <summary>What a test that calls <see cref="Write"/> writes without the given registers.</summary>
    public static async Task<string> Without(string registers, Type tests, string writingTest)
    {
        string file = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            {
                start.ArgumentList.Add(tests.Assembly.Location);
            }

            start.ArgumentList.Add("--filter-method");
            start.ArgumentList.Add($"*{tests.Name}.{writingTest}");
            start.Environment[registers] = "0";
            start.Environment[FileVariable] = file;
            using Process child = Process.Start(start)!;
            string output = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            Assert.True(child.ExitCode == 0, output);
            return await File.ReadAllTextAsync(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Writes bits for the parent process; does nothing in a run of its own.</summary>
    public static void Write(Func<string> bits)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
        {
            File.WriteAllText(file, bits());
        }
    }

    /// <summary>Numbers by their bits.</summary>
    public static string Bits(IEnumerable<double> values) =>
        string.Join(' ', values.Select(v => BitConverter.DoubleToInt64Bits(v).ToString("x16", CultureInfo.InvariantCulture)));
}
