using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>What show says of an experiment beside its definition: figures with their confidence, and stated numbers with ours.</summary>
public sealed class ShowExperimentTests
{
    private static readonly Catalog Catalog = new();

    [Fact]
    public void Figures_stand_with_unit_confidence_and_citation()
    {
        ShowResult shown = ShowVerb.Run(Catalog, "coherent-ge-mini-2024");
        Assert.Equal(("10.66 kg of Ge", "recalled", "arXiv:2406.13806"), Row(shown, "mass"));
        Assert.Equal(("10.22 GWh kg", "read", "arXiv:2406.13806"), Row(shown, "exposure"));
        Assert.Equal(("1.5 keVee", "read", "arXiv:2406.13806"), Row(shown, "threshold"));
        Assert.Equal(("lindhard, k 0.157", "recalled", "arXiv:2406.13806"), Row(shown, "quenching"));
        Assert.Equal(("gaussian, constant 0.0637", "recalled", "arXiv:2406.13806"), Row(shown, "resolution"));
        Assert.Equal(("0.0848 per flavour and proton", "recalled", "arXiv:2109.11049"), Row(shown, "flux"));
    }

    [Fact]
    public void What_is_assumed_has_no_citation() => Assert.Equal((string.Empty, "assumed", null), Row(ShowVerb.Run(Catalog, "coherent-ge-mini-2024"), "efficiency"));

    [Fact]
    public void A_stated_rate_stands_beside_ours_in_its_unit()
    {
        StatedResult rate = Assert.Single(ShowVerb.Run(Catalog, "ricochet").Stated);
        Assert.Equal(Predicted("ricochet") / 0.68 / 150, rate.Ours!.Value, 1e-9);
        Assert.Equal((12.8, 1.7, 1.7, "events/kg/d"), (rate.Value, rate.UpperError, rate.LowerError, rate.Unit));
    }

    [Fact]
    public void Only_predictions_are_compared()
    {
        ShowResult shown = ShowVerb.Run(Catalog, "coherent-ge-mini-2024");
        Assert.Equal(["observation", "prediction", "observation"], shown.Stated.Select(s => s.Kind), StringComparer.Ordinal);
        Assert.Equal([null, Predicted("coherent-ge-mini-2024"), null], shown.Stated.Select(s => s.Ours));
        Assert.Equal((7.1, 6.3), (shown.Stated[0].UpperError, shown.Stated[0].LowerError));
    }

    [Fact]
    public void A_prediction_of_something_else_is_not_compared() => Assert.All(ShowVerb.Run(Catalog, "dresden-ii-2022").Stated, s => Assert.Null(s.Ours));

    [Fact]
    public void A_pending_experiment_is_shown_with_what_is_missing()
    {
        ShowResult shown = ShowVerb.Run(Catalog, "coherent-naive-185");
        Assert.Contains("not predicted yet", Assert.Single(shown.Warnings), StringComparison.Ordinal);
        Assert.NotEmpty(shown.Parameters);
        Assert.Null(Assert.Single(shown.Stated).Ours);
    }

    [Fact]
    public void Tables_are_in_the_json()
    {
        JsonNode json = JsonNode.Parse(ResultJson.Write(ShowVerb.Run(Catalog, "conus-plus")))!;
        Assert.Equal("recalled", (string?)json["parameters"]!.AsArray().Single(p => (string?)p!["name"] is "resolution")!["from"]);
        Assert.Equal(347, (double)json["stated"]!.AsArray().Single(p => (string?)p!["kind"] is "prediction")!["value"]!);
    }

    [Fact]
    public void A_list_says_source_target_and_state_of_experiments_alone()
    {
        ListItem item = ListVerb.Run("experiments").Items.Single(i => i.Name is "coherent-lar-750");
        Assert.Equal(("stoppedPion", "LAr", "construction"), (item.Source, item.Target, item.Status));
        Assert.All(ListVerb.Run("materials").Items, i => Assert.Equal((null, null, null), (i.Source, i.Target, i.Status)));
    }

    private static (string Value, string? From, string? Citation) Row(ShowResult shown, string name)
    {
        ShownParameter figure = shown.Parameters.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        return (figure.Value, figure.From, figure.Citation);
    }

    private static double Predicted(string name) =>
        Assert.Single(PredictVerb.Run(Catalog, new RunRequest { Experiments = [name] }).Experiments).Events["cevns"].Total;
}
