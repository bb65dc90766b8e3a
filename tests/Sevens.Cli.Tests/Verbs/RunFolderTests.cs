namespace Sevens.Cli.Tests.Verbs;

/// <summary>The folder a run leaves, and making it again.</summary>
public sealed class RunFolderTests
{
    [Fact]
    public void A_fit_leaves_record_result_tables_and_figures_and_says_where()
    {
        using var work = new Workplace();
        Outcome outcome = work.Run("fit", "coherent-csi-2021");
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("sevens-runs/fit-coherent-csi-2021-", outcome.LastNote, StringComparison.Ordinal);
        Assert.Equal(
            "events.csv fit-coherent-csi-2021.pdf fit-coherent-csi-2021.svg parameters.csv result.json run.json spectra-coherent-csi-2021.csv",
            string.Join(' ', work.Files().Select(f => f[(outcome.LastNote.Length + 1)..])));
        Assert.All(work.Files(), f => Assert.StartsWith(outcome.LastNote, f, StringComparison.Ordinal));
    }

    [Fact]
    public void Quiet_says_nothing_and_still_writes()
    {
        using var work = new Workplace();
        Outcome outcome = work.Run("predict", "coherent-csi-2017", "--quiet", "--out", "here");
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.True(File.Exists("here/run.json"));
    }

    [Fact]
    public void A_cross_section_leaves_a_folder_only_where_one_is_named()
    {
        using var work = new Workplace();
        string[] line = ["xsec", "CsI", "--energy", "30MeV", "--energies", "1MeV:60MeV:5", "--average", "pi-dar"];
        Assert.Equal((0, string.Empty), (work.Run(line).Code, string.Join(' ', work.Files())));
        Assert.Equal("here", work.Run([.. line, "--out", "here"]).LastNote);
        Assert.Equal(
            "averages.csv points.csv result.json run.json totals.csv xsec-energy.pdf xsec-energy.svg xsec-recoil.pdf xsec-recoil.svg",
            string.Join(' ', work.Files().Select(f => f["here/".Length..])));
        Assert.StartsWith("energyMeV,totalCm2,maximumRecoilKeV,coherence,phaseCoherence,incoherentCm2,freeNucleonsCm2\n1,", File.ReadAllText("here/totals.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_weak_mixing_angle_leaves_its_curve_and_is_made_again()
    {
        using var work = new Workplace();
        Assert.Equal("here", work.Run("mixing-angle", "--momenta", "1MeV:1GeV:4:log", "--at-z", "0.2313", "--out", "here").LastNote);
        Assert.Equal("mixing-angle.csv mixing-angle.pdf mixing-angle.svg result.json run.json", string.Join(' ', work.Files().Select(f => f["here/".Length..])));
        Assert.StartsWith("momentumMeV,sinSquared,inverseAlpha\n1,0.2386", File.ReadAllText("here/mixing-angle.csv"), StringComparison.Ordinal);
        string first = File.ReadAllText("here/run.json") + File.ReadAllText("here/result.json");
        Assert.Equal(0, work.Run("rerun", "here").Code);
        Assert.Equal(first, File.ReadAllText("here/run.json") + File.ReadAllText("here/result.json"));
    }

    [Fact]
    public void A_figure_stands_in_the_folder_with_its_numbers()
    {
        using var work = new Workplace();
        Assert.Equal("here", work.Run("xsec", "Ar40", "--figure", "spread", "--out", "here").LastNote);
        Assert.Equal(
            "result.json run.json xsec-spread.csv xsec-spread.pdf xsec-spread.svg", string.Join(' ', work.Files().Select(f => f["here/".Length..])));
        Assert.StartsWith("panel,series,role,x,y,", work.Run("xsec", "Ar40", "--figure", "spread", "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spectrum_of_the_users_is_averaged_over_and_its_change_is_noticed()
    {
        const string Head = "# schema: sevens/table/1\n# title: A flux\n# citation: ours\n# licence: CC0\n# column: energy [MeV] neutrino energy\n# column: flux [1] flux\nenergy,flux\n";
        using var work = new Workplace();
        File.WriteAllText("flux.csv", Head + "10,1\n20,3\n");
        Assert.Equal(0, work.Run("xsec", "Ar40", "--average", "flux.csv", "--out", "here").Code);
        Assert.StartsWith("flavour,averageCm2\nnu_mu,", File.ReadAllText("here/spectrum-average.csv"), StringComparison.Ordinal);
        File.WriteAllText("flux.csv", Head + "10,1\n20,4\n");
        Outcome outcome = work.Run("rerun", "here");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("flux.csv: found sha256", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xsec", "Ge", "--energies", "1MeV:60MeV:5:log", "--energy", "3MeV", "--average", "pi-dar")]
    [InlineData("xsec", "Ar40", "Cs133", "--energies", "1MeV:60MeV:5", "--all-flavours", "--figure", "n-squared", "--figure", "coherence", "--figure", "form-factor", "--figure", "recoil-end-points")]
    [InlineData("xsec", "Ar40", "--energies", "1MeV:60MeV:5", "--compare", "helm,klein-nystrand", "--figure", "spread")]
    [InlineData("scan", "coherent-csi-2017", "--grid", "cevns=0.5:1.5:5", "--grid", "sin2_theta_w=0.2:0.3:4")]
    [InlineData("impacts", "coherent-csi-2017")]
    [InlineData("flux", "sns", "jparc-mlf", "--at", "20m")]
    [InlineData("scan", "conus-plus", "--grid", "sin2_theta_w=0.2:0.3:4", "--expected")]
    [InlineData("project", "coherent-csi-2017", "--vary", "exposure=1x:10x:3:log", "--vary-nuisance", "sns-flux=0.05,0.1", "--free", "sin2_theta_w")]
    [InlineData("predict", "coherent-csi-2017")]
    [InlineData("fit", "coherent-csi-2017", "--window", "time=0:6", "--level", "0.9", "--fix", "cevns=1")]
    public void Rerun_gives_the_same_bytes(params string[] args)
    {
        using var work = new Workplace();
        work.Run([.. args, "--out", "first"]);
        work.Run([.. args, "--out", "second"]);
        Assert.Equal(0, work.Run("rerun", "first", "--out", "third").Code);
        string[] names = [.. work.Files().Where(f => f.StartsWith("first/", StringComparison.Ordinal)).Select(f => f["first/".Length..])];
        byte[][] first = Contents("first", names);
        Assert.Equal(first, Contents("second", names));
        Assert.Equal(first, Contents("third", names));
        Assert.Equal(0, work.Run("rerun", "first").Code);
        Assert.Equal(first, Contents("first", names));
        Assert.Equal(3 * names.Length, work.Files().Length);
    }

    [Fact]
    public void Rerun_refuses_an_input_that_has_changed()
    {
        using var work = new Workplace();
        work.Run("new", "experiment", "mine");
        work.Run("predict", "mine.yaml", "--out", "run");
        byte[][] before = Contents("run", ["run.json", "result.json"]);
        File.AppendAllText("mine.yaml", "# a change\n");
        Outcome outcome = work.Run("rerun", "run");
        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Contains("mine.yaml: found sha256", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents("run", ["run.json", "result.json"]));
    }

    [Fact]
    public void Two_runs_print_the_same()
    {
        using var work = new Workplace();
        string[] args = ["fit", "coherent-lar-2020", "--no-out", "--format", "json"];
        Assert.Equal(work.Run(args).Out, work.Run(args).Out);
    }

    [Fact]
    public void Cite_gives_each_reference_of_a_run_once()
    {
        using var work = new Workplace();
        work.Run("fit", "coherent-csi-2021", "--out", "run");
        Outcome outcome = work.Run("cite", "run");
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.Equal(2, outcome.Out.Split("2110.07730").Length);
    }

    private static byte[][] Contents(string folder, string[] names) => [.. names.Select(n => File.ReadAllBytes(Path.Combine(folder, n)))];
}
