using System.Diagnostics;

namespace Sevens.Cli.Tests.Executable;

/// <summary>The program itself, in a process of its own.</summary>
public sealed class ExecutableTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sevens.exe" : "sevens");

    [Theory]
    [InlineData(0, "--version")]
    [InlineData(0)]
    [InlineData(0, "list", "release")]
    [InlineData(2, "fti")]
    [InlineData(2, "fit", "nothing")]
    [InlineData(2, "@file")]
    public void Exit_codes(int expected, params string[] args)
    {
        Outcome outcome = Run(args);
        Assert.Equal(expected, outcome.Code);
        Assert.Equal(expected == 2, outcome.Out.Length == 0);
        Assert.Equal(expected == 2, outcome.Error.Length > 0);
    }

    [Fact]
    public void No_colour_and_no_box_where_output_is_no_terminal()
    {
        Outcome outcome = Run("predict", "coherent-csi-2017", "--no-out");
        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain('\e', outcome.Out);
        Assert.DoesNotContain('╭', outcome.Out);
    }

    [Theory]
    [InlineData("sevens fi", "fit")]
    [InlineData("sevens fit coherent-lar-2020-r", "coherent-lar-2020-release")]
    [InlineData("sevens fit --form-f", "--form-factor")]
    public void Shells_are_told_what_could_come_next(string line, string expected)
    {
        Outcome outcome = Run($"[suggest:{line.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}]", line);
        Assert.Equal((0, expected), (outcome.Code, outcome.Out.Trim()));
    }

    [Fact]
    public async Task Interrupted_in_the_middle_of_a_run_it_ends_with_130_and_keeps_finished_parts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent by kill");
        using var work = new Workplace();
        using Process process = StartIn(work.Folder, "scan", "coherent-csi-2021", "--grid", "R_n=3:8:900", "--grid", "sin2_theta_w=0.15:0.35:900");
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((130, string.Empty), (process.ExitCode, output));
        Assert.Contains("nothing is lost: the same command goes on from the finished parts in sevens-runs", error, StringComparison.Ordinal);
        Assert.All(work.Files(), file => Assert.StartsWith("sevens-runs/.partial-scan-", file, StringComparison.Ordinal));
    }

    private static Outcome Run(params string[] args)
    {
        using Process process = Start(args);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static Process Start(params string[] args) => StartIn(string.Empty, args);

    private static Process StartIn(string folder, params string[] args) => Process.Start(new ProcessStartInfo(Program, args)
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        StandardErrorEncoding = System.Text.Encoding.UTF8,
    })!;
}
