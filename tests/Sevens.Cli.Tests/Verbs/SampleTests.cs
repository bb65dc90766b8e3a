using Sevens.Cli.Tests.Verified;

namespace Sevens.Cli.Tests.Verbs;

public sealed class SampleTests
{
    [Fact]
    public void Text_is_as_approved()
    {
        using var work = new Workplace();
        Outcome help = work.Run("sample", "--help");
        Assert.Equal(0, help.Code);
        VerifiedText.Matches("sample-help", help.Out);
        Outcome outcome = work.Run("sample", "coherent-csi-2021", "--prior", "cevns=uniform:0:2", "--no-out");
        Assert.Equal(0, outcome.Code);
        VerifiedText.Matches("sample-csi-2021", outcome.Out);
        Assert.Empty(work.Files());
    }

    [Fact]
    public void Too_few_draws_are_a_bad_verdict()
    {
        using var work = new Workplace();
        Outcome outcome = work.Run("sample", "coherent-csi-2021", "--prior", "cevns=uniform:0:2", "--draws", "20", "--warm-up", "20", "--no-out");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("sample: notConverged", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("effective draws, expected 400 or more", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_goes_on_to_the_same_bytes()
    {
        string[] args = ["sample", "coherent-csi-2021", "--prior", "cevns=uniform:0:2", "--draws", "3000", "--out"];
        using var work = new Workplace();
        Assert.Equal(0, work.Run([.. args, "whole"]).Code);
        int interruptions = 0;
        while (true)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(interruptions < 3 ? 0.7 : 600));
            Outcome outcome = work.RunOn(t => t with { Interrupted = stop.Token }, [.. args, "parts"]);
            if (outcome.Code == 0)
            {
                break;
            }

            Assert.Equal(130, outcome.Code);
            Assert.Equal(string.Empty, outcome.Out);
            interruptions++;
        }

        string[] files = [.. Directory.EnumerateFiles(Path.Combine(work.Folder, "whole")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(["chains.csv", "corner.pdf", "corner.svg", "parameters.csv", "result.json", "run.json"], files, StringComparer.Ordinal);
        Assert.Equal(files, Directory.EnumerateFiles(Path.Combine(work.Folder, "parts")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(work.Folder, "whole", f)), File.ReadAllBytes(Path.Combine(work.Folder, "parts", f))));
        Assert.Equal(0, work.Run("rerun", "whole", "--out", "again").Code);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(work.Folder, "whole", f)), File.ReadAllBytes(Path.Combine(work.Folder, "again", f))));
    }

    [Theory]
    [InlineData("--method: found 'gibbs', expected ensemble, nested, nuts", "--method", "gibbs")]
    [InlineData("--prior: found 'cevns', expected NAME=KIND:NUMBERS", "--prior", "cevns")]
    [InlineData("prior of cevns: found none", "--draws", "10")]
    public void Misuse_is_told(string message, params string[] args)
    {
        using var work = new Workplace();
        Outcome outcome = work.Run(["sample", "coherent-csi-2021", "--no-out", .. args]);
        Assert.Equal(2, outcome.Code);
        Assert.Equal(string.Empty, outcome.Out);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }
}
