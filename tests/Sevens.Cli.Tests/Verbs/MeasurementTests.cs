using System.Text.Json.Nodes;

namespace Sevens.Cli.Tests.Verbs;

/// <summary>Fits with measurements made elsewhere, as they are printed.</summary>
public sealed class MeasurementTests
{
    private static readonly string[] Fit = ["fit", "coherent-csi-2021", "--free", "R_n:Pb208", "--with", "antiprotonic-pb208", "--no-out"];

    [Fact]
    public void The_screen_and_the_json_list_them()
    {
        using var work = new Workplace();
        string line = Assert.Single(work.Run(Fit).Out.Split('\n'), l => l.StartsWith("  antiprotonic-pb208", StringComparison.Ordinal));
        Assert.Equal("antiprotonic-pb208 R_n − R_p (Pb208), fm 0.160 ± 0.045 0.160".Split(' '), line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..10]);
        JsonNode listed = JsonNode.Parse(work.Run([.. Fit, "--format", "json"]).Out)!["measurements"]![0]!;
        Assert.Equal("antiprotonic-pb208", listed["name"]!.GetValue<string>());
        Assert.Equal(0.16, listed["value"]!.GetValue<double>());
        Assert.Equal(0, listed["pull"]!.GetValue<double>(), 1e-3);
    }

    [Fact]
    public void One_that_constrains_nothing_ends_with_an_error()
    {
        using var work = new Workplace();
        Outcome outcome = work.Run("fit", "coherent-csi-2021", "--with", "prex-2", "--no-out");
        Assert.NotEqual(0, outcome.Code);
        Assert.Empty(outcome.Out);
        Assert.Contains("expected a free delta_R_n or R_n:Pb208", outcome.Error, StringComparison.Ordinal);
    }
}
