using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sevens.Analysis.Reproductions;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications;
using Sevens.Experiments.Definitions.Publications.Recipes;

namespace Sevens.Analysis.Tests.Reproductions;

/// <summary>A test of the table itself: a wrong physics input turns the rows that hang on it, and only those, away from reproduced.</summary>
public sealed class ChangedInputTests : IDisposable
{
    // Half the mass of the muon, the end point of its decay at rest; PDG.
    private const double EndPointMeV = 52.8292;
    private readonly string folder = Directory.CreateTempSubdirectory("sevens-").FullName;

    [Theory]
    [InlineData("anchor-mean-nu-e")]
    [InlineData("anchor-mean-nu-mu-bar")]
    public void Swapped_neutrinos_of_muon_decay_differ(string id)
    {
        Assert.True(Accepted(id));
        Assert.True(Accepted(id, flux => ((FluxRecipe)flux) with { Source = MuonDecay("nu_e", "nu_mu_bar") }));
        Assert.False(Accepted(id, flux => ((FluxRecipe)flux) with { Source = MuonDecay("nu_mu_bar", "nu_e") }));
    }

    // + 1σ: 8.78 ± 1.66 % of arXiv:1708.01294, and the second eigen-variation of the curve of arXiv:2111.02477. Argon is left out: one σ moves its events by less than the tolerance.
    [Theory]
    [InlineData("csi-2021-predicted-events", "coherent-csi-2021", "{ kind: polynomial, coefficients: [0.0555126, 4.67765, -130.309, 1050.68] }")]
    [InlineData("radius-csi-2017", "coherent-csi-2017-least-squares", "{ kind: constant, factor: 0.1044 }")]
    public void Quenching_one_sigma_up_differs(string id, string experiment, string quenching)
    {
        Assert.True(Accepted(id));
        Assert.False(Accepted(id, Experiment(experiment, $"response:\n  quenching: {quenching}\n")));
    }

    // The catalog has no nuclide with one neutron more than argon-40; one less is as wrong.
    [Theory]
    [InlineData("anchor-average-ar40-kn")]
    [InlineData("anchor-sigma-ar40-30mev")]
    [InlineData("lar-2020-sigma-standard-model")]
    public void A_neutron_miscounted_in_a_cross_section_of_argon_differs(string id)
    {
        Assert.True(Accepted(id));
        Assert.False(Accepted(id, section => ((CrossSectionRecipe)section) with { Target = "Ar39" }));
    }

    [Fact]
    public void A_neutron_miscounted_in_argon_differs_in_events()
    {
        const string id = "lar-2020-predicted-events";
        Assert.True(Accepted(id, Experiment("coherent-lar-2020", "target: { material: \"Ar[40:1]\" }\n")));
        Assert.False(Accepted(id, Experiment("coherent-lar-2020", "target: { material: \"Ar[39:1]\" }\n")));
    }

    // What a wrong quenching factor leaves alone: cross sections, and the measured background.
    [Theory]
    [InlineData("csi-2021-sigma-standard-model")]
    [InlineData("csi-2021-steady-state")]
    public void Rows_that_do_not_hang_on_quenching_stay(string id) =>
        Assert.True(Accepted(id, Experiment("coherent-csi-2021", "response:\n  quenching: { kind: polynomial, coefficients: [0.0555126, 4.67765, -130.309, 1050.68] }\n")));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static bool Accepted(string id, Func<RecipeDefinition, RecipeDefinition>? change = null)
    {
        PublishedQuantity published = Catalog.PublicationNames.SelectMany(p => Catalog.Publication(p).Results).Single(q => string.Equals(q.Id, id, StringComparison.Ordinal));
        ImmutableArray<RecipeDefinition> recipe = [.. published.Recipe!.Value.Select(change ?? (step => step))];
        var steps = new StepResults(new Catalog(), folder: null);
        Assert.All(recipe, step => Assert.Null(steps.Of(step).Fault));
        RecipeValue ours = RecipeValue.Of(recipe, steps);
        return Judgement.Of(published, ours.Value, ours.Error).Accepted;
    }

    /// <summary>The experiment with parts of its definition made otherwise; other steps as they are.</summary>
    private Func<RecipeDefinition, RecipeDefinition> Experiment(string name, string changes)
    {
        string path = Written("experiment.yaml", $"schema: sevens/experiment/1\nextends: {name}\n{changes}");
        return step => step is RunRecipe run ? run with { Experiments = [.. run.Experiments.Select(e => string.Equals(e, name, StringComparison.Ordinal) ? path : e)] } : step;
    }

    /// <summary>
    /// Neutrinos of muon decay at rest, each flavour given one of the two spectra that decay has: 12 x² (1 − x) of the electron neutrino and 2 x² (3 − 2 x) of the muon
    /// antineutrino over x = E / (m_μ / 2).
    /// </summary>
    private string MuonDecay(string softer, string harder)
    {
        var table = new StringBuilder("# schema: sevens/table/1\n# title: Muon decay at rest\n# citation: arXiv:1803.09183\n# licence: CC0\n# column: energy [MeV] neutrino energy\n# column: softer [1/MeV] spectrum\n# column: harder [1/MeV] spectrum\nenergy,softer,harder\n");
        for (int i = 0; i <= 1000; i++)
        {
            double x = i / 1000.0;
            table.Append(CultureInfo.InvariantCulture, $"{x * EndPointMeV:R},{12 * x * x * (1 - x) / EndPointMeV:R},{2 * x * x * (3 - (2 * x)) / EndPointMeV:R}\n");
        }

        Written("muon-decay.csv", table.ToString());
        return Written("sns.yaml", $$"""
            schema: sevens/source/1
            name: sns
            title: Muon decay at rest
            citation: [arXiv:1803.09183]
            kind: table
            table: muon-decay.csv
            fluxAt: 20 m
            components:
              - { flavour: {{softer}}, column: softer, flux: 1 1/cm2/s, name: {{softer}} delayed }
              - { flavour: {{harder}}, column: harder, flux: 1 1/cm2/s, name: {{harder}} delayed }

            """);
    }

    private string Written(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
