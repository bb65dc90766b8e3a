namespace Sevens.Cli.Tests.Verbs;

/// <summary>Parameters of a model with a unit have it wherever they are printed; the values are those that were asked for.</summary>
public sealed class UnitTests
{
    private static readonly string[] Scan =
        ["scan", "coherent-csi-2021", "--model", "light-vector/universal", "--grid", "mass=1MeV:0.1GeV:3:log", "--grid", "g=1e-5:1e-4:3", "--no-out"];

    private static readonly string[] Limit =
        ["limit", "coherent-csi-2021", "--model", "light-vector/universal", "--on", "g", "--along", "mass=1MeV:0.1GeV:2:log", "--no-out"];

    [Fact]
    public void A_scan_names_its_grid_as_it_was_given()
    {
        using var work = new Workplace();
        string shown = work.Run(Scan).Out;
        Assert.Contains("mass 1 to 100 MeV, 3 values × g 1e-5 to 0.0001, 3 values", shown, StringComparison.Ordinal);
        Assert.Matches(@"best fit  mass = [0-9.]+ MeV, g = [0-9.]+e-5", shown);
        Assert.Matches(@"contours[^%]+68\.27 % +2\.296 +mass [0-9.]+ to [0-9.]+ MeV, g ", shown);
        Assert.DoesNotContain("E-0", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_of_tables_have_the_unit()
    {
        using var work = new Workplace();
        Assert.StartsWith("mass [MeV],g,deltaTwoNll\n1,", work.Run([.. Scan, "--format", "csv"]).Out, StringComparison.Ordinal);
        Assert.StartsWith("mass [MeV],best,", work.Run([.. Limit, "--format", "csv"]).Out, StringComparison.Ordinal);
        Assert.Matches(@"mass \[MeV\] +best", work.Run(Limit).Out);
    }

    [Fact]
    public void A_coupling_that_was_set_is_shown_as_it_was_typed()
    {
        using var work = new Workplace();
        string shown = work.Run("fit", "coherent-csi-2021", "--model", "light-vector/universal", "--set", "mass=10MeV", "--set", "g=1e-5", "--no-out").Out;
        Assert.Contains("g = 1e-5, mass = 10 MeV", shown, StringComparison.Ordinal);
    }
}
