using Sevens.Cli.Tests.Verified;

namespace Sevens.Cli.Tests.Verbs;

/// <summary>Text for people, as a person approved it.</summary>
public sealed class ApprovedTextTests
{
    [Theory]
    [InlineData("no-verb")]
    [InlineData("fit-help", "fit", "--help")]
    [InlineData("scan-help", "scan", "--help")]
    [InlineData("limit-help", "limit", "--help")]
    [InlineData("limit-b-l", "limit", "coherent-csi-2021", "--model", "light-vector/b-l", "--on", "g", "--along", "mass=1MeV:1GeV:4:log", "--no-out")]
    [InlineData("limit-nsi", "limit", "coherent-csi-2021", "--model", "nsi", "--on", "eps_ee_dV", "--statistic", "two-sided", "--no-out")]
    [InlineData("toys-help", "toys", "--help")]
    [InlineData("toys-csi-2021", "toys", "coherent-csi-2021", "--at", "cevns=1", "--count", "500", "--no-out")]
    [InlineData("export-help", "export", "--help")]
    [InlineData("project-help", "project", "--help")]
    [InlineData("project-csi-2021", "project", "coherent-csi-2021", "--vary", "exposure=0.1x:10x:3:log", "--no-out")]
    [InlineData("project-map", "project", "coherent-csi-2021", "--vary", "exposure=1yr,2yr,4yr", "--vary-nuisance", "sns-flux=0.02,0.05,0.1", "--merit", "precision", "--no-out")]
    [InlineData("project-signal-only", "project", "conus-plus", "--free", "sin2_theta_w", "--vary", "threshold=0.16,0.17,0.18", "--no-out")]
    [InlineData("project-b-l", "project", "coherent-csi-2021", "--model", "light-vector/b-l", "--set", "mass=10MeV", "--free", "g", "--exposure", "3yr", "--no-out")]
    [InlineData("new-help", "new", "experiment", "--help")]
    [InlineData("list-experiment", "list", "experiment")]
    [InlineData("show-ge-mini", "show", "coherent-ge-mini-2024")]
    [InlineData("list-where", "list", "experiments", "--where", "source=reactor", "--where", "target=Ge")]
    [InlineData("show-sns-flux", "show", "sns-flux")]
    [InlineData("mixing-angle", "mixing-angle", "--at", "0MeV", "--at", "50MeV", "--at", "91.188GeV")]
    [InlineData("xsec-ar40", "xsec", "Ar40", "--energy", "30MeV", "--convention", "coherent-helm")]
    [InlineData("xsec-csi", "xsec", "CsI", "--energies", "10MeV:50MeV:5", "--average", "pi-dar")]
    [InlineData("xsec-spread", "xsec", "Ar40", "--energies", "5MeV:55MeV:6", "--compare", "helm,klein-nystrand,symmetrised-fermi,point", "--convention", "coherent-helm", "--all-flavours")]
    [InlineData("list-theory", "list", "theory")]
    [InlineData("list-model", "list", "models")]
    [InlineData("show-b-l", "show", "light-vector/b-l")]
    [InlineData("predict-b-l", "predict", "coherent-csi-2021", "--model", "light-vector/b-l", "--set", "g=1e-4", "--set", "mass=10MeV", "--no-out")]
    [InlineData("fit-nsi", "fit", "coherent-csi-2021", "--model", "nsi", "--free", "eps_ee_dV", "--no-out")]
    [InlineData("xsec-help", "xsec", "--help")]
    [InlineData("predict-csi-2021", "predict", "coherent-csi-2021", "--no-out")]
    [InlineData("predict-vary", "predict", "conus-plus", "--vary", "threshold=0.16,0.17,0.18", "--no-out")]
    [InlineData("compare", "compare", "coherent-csi-2021", "coherent-lar-2020", "conus-plus", "--no-out")]
    [InlineData("quenching-fit", "quenching", "fit", "lar-quenching-points", "--model", "linear")]
    [InlineData("fit-csi-2021", "fit", "coherent-csi-2021", "--no-out")]
    [InlineData("fit-two", "fit", "coherent-csi-2021", "coherent-csi-2017", "--level", "0.9", "--no-out")]
    [InlineData("impacts-help", "impacts", "--help")]
    [InlineData("impacts-csi-2021", "impacts", "coherent-csi-2021", "--free", "sin2_theta_w", "--no-out")]
    [InlineData("completion-bash", "completion", "bash")]
    public void Text_of_a_verb_is_as_approved(string name, params string[] args)
    {
        using var work = new Workplace();
        Outcome outcome = work.Run(args);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(string.Empty, outcome.Error);
        VerifiedText.Matches(name, outcome.Out);
        Assert.Empty(work.Files());
    }
}
