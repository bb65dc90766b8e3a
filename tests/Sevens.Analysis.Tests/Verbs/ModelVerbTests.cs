using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Models of new physics in the verbs.</summary>
public sealed class ModelVerbTests
{
    private static readonly Catalog Everything = new();

    [Fact]
    public void Without_couplings_a_model_is_the_Standard_Model()
    {
        PredictionResult result = Predicted("nsi", ("eps_ee_dV", 0), ("eps_emu_uV_im", 0));
        ExperimentPrediction prediction = Assert.Single(result.Experiments);
        Assert.Equal(1, prediction.StandardModel!.Ratio!.Value, 1e-12);
        Assert.All(prediction.StandardModel.RatioByAxis["photoelectrons"], r => Assert.Equal(1, r!.Value, 1e-10));
        Assert.Equal(new ComparedEvents(result), new ComparedEvents(Predicted(null)));
    }

    /// <summary>ε^d of every flavour scales Q_V by 1 + ε(Z + 2N)/Q_V where both form factors are one; N and Z of Cs and I differ little.</summary>
    [Fact]
    public void A_coupling_of_one_flavour_changes_that_flavour_alone()
    {
        ImmutableSortedDictionary<string, double> standard = Predicted(null).Experiments[0].Events["cevns"].ByFlavour;
        ImmutableSortedDictionary<string, double> changed = Predicted("nsi", ("eps_ee_dV", -0.1)).Experiments[0].Events["cevns"].ByFlavour;
        Assert.Equal(standard["nu_mu"], changed["nu_mu"], 1e-9);
        Assert.Equal(standard["nu_mu_bar"], changed["nu_mu_bar"], 1e-9);

        // (1 + 0.1·211/37.8)² for Cs and (1 + 0.1·201/35.8)² for I, with 0.0382 and −0.5117: 2.43 within a few per mille.
        Assert.Equal(2.43, changed["nu_e"] / standard["nu_e"], 0.02);
    }

    [Fact]
    public void A_point_of_a_model_goes_by_its_name()
    {
        Assert.Equal([KeyValuePair.Create("eps_ee_dV", -1.0)], ModelValues.Parse("nsi", ["@lma-dark-d"]));
        Assert.Contains("found 'eps_ee_dV' twice", Assert.Throws<CatalogException>(() => ModelValues.Parse("nsi", ["@lma-dark-d", "eps_ee_dV=0"])).Message, StringComparison.Ordinal);
        Assert.Contains("expected one of lma-dark-d, lma-dark-u", Assert.Throws<CatalogException>(() => ModelValues.Parse("nsi", ["@dark"])).Message, StringComparison.Ordinal);
        Assert.Contains("without a model", Assert.Throws<CatalogException>(() => ModelValues.Parse(null, ["@lma-dark-d"])).Message, StringComparison.Ordinal);
    }

    /// <summary>A boson far lighter than the muon gives Δa = g²/8π²: 133e-11 to 369e-11 within two errors of 251(59)e-11. B − 3L_μ has three times the charge.</summary>
    [Theory]
    [InlineData("nsi", "eps_ee_dV=0.1+0.2i", "found the complex value '0.1+0.2i', expected a real number: the Lagrangian is real, and so are diagonal couplings")]
    [InlineData("nsi", "eps_emu_dV=0.1-2e-3j", "expected the real part alone, and the imaginary one as eps_emu_dV_im")]
    [InlineData("electromagnetic-majorana", "mu_nu_emu=3i", "the imaginary one as mu_nu_emu_im")]
    [InlineData("nsi", "eps_ee_dV=hi", "found 'hi', expected a finite number")]
    public void Complex_values_are_told_apart(string model, string text, string said) =>
        Assert.Contains(said, Assert.Throws<CatalogException>(() => ModelValues.Parse(model, [text])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("light-vector/lmu-ltau", 1)]
    [InlineData("light-vector/b-3lmu", 3)]
    public void The_anomaly_of_the_muon_asks_for_a_band(string model, double charge)
    {
        CouplingBand band = MuonAnomalyBand.Of(Catalog.Model(model), [1e-3])!;
        Assert.Equal(Math.Sqrt(8 * Math.PI * Math.PI * 133e-11) / charge, band.Lower[0], 1e-3 * band.Lower[0]);
        Assert.Equal(Math.Sqrt(8 * Math.PI * Math.PI * 369e-11) / charge, band.Upper[0], 1e-3 * band.Upper[0]);
        Assert.Null(MuonAnomalyBand.Of(Catalog.Model("light-vector/b-3le"), [1]));
        Assert.Null(MuonAnomalyBand.Of(Catalog.Model("nsi"), [1]));
    }

    /// <summary>A file tells by its schema what it is.</summary>
    [Fact]
    public void A_model_in_a_file_is_shown_and_not_taken_for_an_experiment()
    {
        using var folder = new TemporaryFolder();
        string file = folder["mine.yaml"];
        File.WriteAllText(file, "schema: sevens/model/1\nname: mine\ntitle: A boson of mine\nkind: lightVector\ncharges: { up: 1, down: 0, electron: 1, muon: 0, tau: 0 }\ncitation: [arXiv:0000.00001]\n");
        foreach (ShowResult shown in new[] { ShowVerb.Run(Everything, file), ShowVerb.Run(Everything, "model", file) })
        {
            Assert.Equal("model", shown.Type);
            Assert.Contains("gauge coupling", (string)shown.Definition["parameters"]!["g"]!, StringComparison.Ordinal);
        }

        Assert.Contains("the definition of a model, expected that of an experiment", Assert.Throws<CatalogException>(() => ValidateVerb.Run(Everything, file)).Message, StringComparison.Ordinal);
    }

    /// <summary>1/(4√2 G_F TeV²) = 0.015156 [arXiv:hep-ph/0702175]; an extra Z with vector charges has four times that.</summary>
    [Fact]
    public void What_makes_contact_couplings_is_told_with_its_size()
    {
        JsonObject readings = HeavyReadings.Of(Catalog.Model("nsi"))!;
        Assert.Contains("= 0.06062 g²", (string)readings["extraZ"]!, StringComparison.Ordinal);
        Assert.Contains("= 0.01516 λ_α λ_β (TeV/M)²", (string)readings["leptoquark"]!, StringComparison.Ordinal);
        Assert.Contains("= -0.01516 λ'_α1k", (string)readings["rightSquark"]!, StringComparison.Ordinal);
        Assert.Null(HeavyReadings.Of(Catalog.Model("tensor")));
    }

    /// <summary>A value may be followed by the unit of its parameter; a name that the model does not have is said to be one.</summary>
    [Fact]
    public void Values_have_units_and_names_are_those_of_the_model()
    {
        Assert.Equal([KeyValuePair.Create("R_n", 5.5), KeyValuePair.Create("R_n:Cs133", 4.9)], ModelValues.Parse(null, ["R_n=5.5fm", "R_n:Cs133=4.9"]));
        Assert.Equal([KeyValuePair.Create("dm2", 1.3)], ModelValues.Parse("sterile/3plus1", ["dm2=1.3 eV2"]));
        Assert.Contains("found '4m', expected a finite number in fm", Refused(null, "R_n=4m"), StringComparison.Ordinal);
        Assert.Contains("model 'light-vector/b-l' has no 'm' but g, mass", Refused("light-vector/b-l", "m=10MeV"), StringComparison.Ordinal);

        static string Refused(string? model, string text) => Assert.Throws<CatalogException>(() => ModelValues.Parse(model, [text])).Message;
    }

    [Fact]
    public void A_prediction_that_is_not_finite_is_refused()
    {
        CatalogException refused = Assert.Throws<CatalogException>(() => Predicted("nsi", ("eps_ee_dV", 1e200)));
        Assert.Contains("prediction of coherent-csi-2021: found Infinity events, expected a finite number", refused.Message, StringComparison.Ordinal);
    }

    // y of the Boltzmann equation solved in scipy with 10.75 degrees of freedom, m_V = 3 m_χ; the closed formula is good to the ten per cent of the band.
    [Theory]
    [InlineData("dark-matter/vector-portal", 20, 7.456e-11)]
    [InlineData("dark-matter/vector-portal-dirac", 20, 2.350e-12)]
    public void The_relic_density_asks_for_a_band(string model, double mass, double expected)
    {
        CouplingBand band = ThermalTargetBand.Of(Catalog.Model(model), ImmutableDictionary<string, double>.Empty, [mass])!;
        Assert.InRange(expected, band.Lower[0], band.Upper[0]);
        Assert.Equal(band, ThermalTargetBand.Of(Catalog.Model(model), ImmutableDictionary<string, double>.Empty.Add("mediator_mass", 3 * mass), [mass]), (a, b) => a!.Lower[0] == b!.Lower[0]);
        Assert.Null(ThermalTargetBand.Of(Catalog.Model(model), ImmutableDictionary<string, double>.Empty, [0.1]));
        Assert.Null(ThermalTargetBand.Of(Catalog.Model("dark-matter/leptophobic"), ImmutableDictionary<string, double>.Empty, [mass]));
        Assert.Null(ThermalTargetBand.Of(Catalog.Model("light-vector/b-l"), ImmutableDictionary<string, double>.Empty, [mass]));
    }

    [Fact]
    public void The_errors_of_the_cross_section_are_those_of_the_model()
    {
        double plain = Predicted(null).Experiments[0].Events["cevns"].Theory!.Total;
        double none = Predicted("nsi", ("eps_ee_dV", 0)).Experiments[0].Events["cevns"].Theory!.Total;
        Assert.Equal(plain, none, 1e-9 * plain);
        Assert.True(Predicted("nsi", ("eps_ee_dV", -0.1)).Experiments[0].Events["cevns"].Theory!.Total > 1.2 * plain);
    }

    [Fact]
    public void The_mixing_angle_can_be_set_without_a_model()
    {
        // At tree level the rate is (g_V^n N F_n + g_V^p Z F_p)², with g_V^p = 1/2 − 2 sin²θ_W from 0.02286 to 0.
        PredictionResult result = PredictVerb.Run(Everything, new RunRequest { Experiments = ["coherent-csi-2021"], Convention = "tree", Set = Values(("sin2_theta_w", 0.25)) });
        double ratio = Math.Pow((0.5 * 78) / ((0.5 * 78) - (0.02286 * 55)), 2);
        Assert.Equal(ratio, result.Experiments[0].StandardModel!.Ratio!.Value, 6e-3);
    }

    [Fact]
    public void A_fit_finds_the_coupling_and_says_which_model()
    {
        FitReport report = FitVerb.Run(Everything, new RunRequest { Experiments = ["coherent-csi-2021"], Model = "nsi", Free = ["eps_ee_dV"] });
        Assert.True(report.Status.Converged);
        Assert.Equal("nsi", report.Model!.Name);
        FitParameter coupling = Assert.Single(report.Parameters, p => string.Equals(p.Name, "eps_ee_dV", StringComparison.Ordinal));

        // The allowed values are those of arXiv:2110.11258 within their width: around zero, far from 0.363 where the amplitude has turned.
        Assert.InRange(coupling.Value!.Value, -0.1, 0.1);
        Assert.InRange(coupling.Error!.Value, 0.01, 0.1);
        Assert.DoesNotContain(report.Parameters, p => string.Equals(p.Name, "cevns", StringComparison.Ordinal));
        Assert.Contains("arXiv:hep-ph/0511042", report.Provenance.Citations, StringComparer.Ordinal);
    }

    [Fact]
    public void A_fixed_mass_is_no_parameter_of_the_fit()
    {
        FitReport set = FitVerb.Run(Everything, new RunRequest { Experiments = ["coherent-csi-2021"], Model = "light-vector/universal", Free = ["g"], Set = Values(("mass", 10)) });
        FitReport held = FitVerb.Run(
            Everything, new RunRequest { Experiments = ["coherent-csi-2021"], Model = "light-vector/universal", Free = ["g"], Fixed = Values(("mass", 10)) });
        Assert.Equal(set.Minimum.TwoNll, held.Minimum.TwoNll);
        Assert.DoesNotContain(set.Parameters, p => string.Equals(p.Name, "mass", StringComparison.Ordinal));
    }

    [Fact]
    public void A_users_file_is_a_model()
    {
        using var folder = new TemporaryFolder();
        string path = folder["mine.yaml"];
        File.WriteAllText(path, """
            schema: sevens/model/1
            name: mine
            title: B - L by hand
            kind: lightVector
            charges: { up: 0.3333333333333333, down: 0.3333333333333333, electron: -1, muon: -1, tau: -1 }
            citation: [arXiv:2202.11002]
            """);
        Assert.Equal(
            Predicted("light-vector/b-l", ("g", 1e-4), ("mass", 10)).Experiments[0].StandardModel!.Ratio,
            Predicted(path, ("g", 1e-4), ("mass", 10)).Experiments[0].StandardModel!.Ratio);
    }

    [Fact]
    public void Models_are_listed_and_shown()
    {
        Assert.Equal(ListVerb.Run("model").Items.Select(i => i.Name), ListVerb.Run("models").Items.Select(i => i.Name), StringComparer.Ordinal);
        Assert.Contains(ListVerb.Run("model").Items, i => string.Equals(i.Name, "light-vector/b-3lmu", StringComparison.Ordinal));
        JsonObject shown = ShowVerb.Run(Everything, "light-vector/b-l").Definition;
        Assert.Contains("Z'", shown["interactions"]![0]!["lagrangian"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("MeV", shown["parameters"]!["mass"]!.ToString(), StringComparison.Ordinal);
        Assert.All(Catalog.ModelNames, n => Assert.NotEmpty(ShowVerb.Run(Everything, n).Provenance.Citations));
    }

    [Theory]
    [InlineData("mass=10MeV", 10)]
    [InlineData("mass=10 MeV", 10)]
    [InlineData("mass=1e3keV", 1)]
    [InlineData("mass=1.5GeV", 1500)]
    [InlineData("mass=500eV", 0.0005)]
    [InlineData("g=1e-4", 0.0001)]
    public void Values_are_read_with_their_unit(string text, double expected) =>
        Assert.Equal(expected, Assert.Single(ModelValues.Parse("light-vector/b-l", [text])).Value);

    [Theory]
    [InlineData("mass=10", "with unit")]
    [InlineData("mass=10 fm", "with unit")]
    [InlineData("g=1e-4MeV", "finite number")]
    [InlineData("g", "NAME=VALUE")]
    public void Values_that_mean_nothing_are_refused(string text, string said) =>
        Assert.Contains(said, Assert.Throws<CatalogException>(() => ModelValues.Parse("light-vector/b-l", [text])).Message, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_asked_for_is_refused()
    {
        Assert.Contains("did you mean 'nsi'", Refusal(new RunRequest { Experiments = ["coherent-csi-2021"], Model = "nsj" }), StringComparison.Ordinal);
        Assert.Contains("no coupling", Refusal(new RunRequest { Experiments = ["coherent-csi-2021"], Model = "nsi" }), StringComparison.Ordinal);
        Assert.Contains("so are diagonal couplings", Refusal(new RunRequest { Experiments = ["coherent-csi-2021"], Model = "nsi", Free = ["eps_ee_dV_im"] }), StringComparison.Ordinal);
        Assert.Contains("set, and free", Refusal(new RunRequest { Experiments = ["coherent-csi-2021"], Model = "nsi", Free = ["eps_ee_dV"], Set = Values(("eps_ee_dV", 1)) }), StringComparison.Ordinal);
        Assert.Contains("'g'", Refusal(new RunRequest { Experiments = ["coherent-csi-2021"], Set = Values(("g", 1)) }), StringComparison.Ordinal);

        static string Refusal(RunRequest request) => Assert.Throws<CatalogException>(() => FitVerb.Run(Everything, request)).Message;
    }

    private static PredictionResult Predicted(string? model, params (string Name, double Value)[] values) =>
        PredictVerb.Run(Everything, new RunRequest { Experiments = ["coherent-csi-2021"], Model = model, Set = values.Length == 0 ? null : Values(values) });

    private static ImmutableSortedDictionary<string, double> Values(params (string Name, double Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);

    /// <summary>Events to a billionth.</summary>
    private sealed record ComparedEvents(string Text)
    {
        public ComparedEvents(PredictionResult result)
            : this(string.Join(' ', result.Experiments[0].Events["cevns"].ByNuclide.Select(n => FormattableString.Invariant($"{n.Key} {n.Value:E9}"))))
        {
        }
    }

    [Fact]
    public void Every_model_tells_lagrangian_cross_section_ranges_and_citations()
    {
        var catalog = new Catalog();
        foreach (string name in Catalog.ModelNames)
        {
            ShowResult shown = ShowVerb.Run(catalog, "models", name);
            Assert.All(shown.Definition["interactions"]!.AsArray(), i =>
            {
                Assert.NotEmpty(i!["lagrangian"]!.GetValue<string>());
                Assert.NotEmpty(i["crossSection"]!.GetValue<string>());
                Assert.NotEmpty(i["citation"]!.AsArray());
            });
            Assert.All(shown.Definition["parameters"]!.AsObject(), p => Assert.True(
                p.Value!.GetValue<string>().Split(", ")[^1] is var range
                && (range.StartsWith("from ", StringComparison.Ordinal) || range.StartsWith("fitted from ", StringComparison.Ordinal) || range is "any real number"),
                $"{name}: {p.Key} says no range: {p.Value}"));
        }
    }

    [Fact]
    public void The_ratio_to_the_Standard_Model_is_a_table_too()
    {
        var request = new RunRequest { Experiments = ["coherent-csi-2021"], Model = "nsi", Set = ModelValues.Parse("nsi", ["eps_mumu_dV=0.1"]), Theory = "none" };
        ExperimentPrediction prediction = PredictVerb.Run(new Catalog(), request).Experiments[0];
        string[] rows = ResultCsv.Ratios(prediction).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("axis,unit,lower,upper,ratio", rows[0]);
        Assert.Equal(1 + prediction.Spectra[0].Axes.Sum(a => a.Edges.Length - 1), rows.Length);
    }
}
