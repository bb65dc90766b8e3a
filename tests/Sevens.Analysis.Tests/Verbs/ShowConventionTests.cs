using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class ShowConventionTests
{
    private static readonly string[] Fields =
    [
        "description", "fermiCouplingPerMeV2", "hbarCMeVFm", "momentumHbarCMeVFm", "weakMixingAngle", "protonCoupling",
        "neutronCoupling", "flavourRunning", "mass", "kinematics", "formFactor", "radii", "axial",
    ];

    [Fact]
    public void Every_preset_shows_all_it_decides()
    {
        foreach (Convention preset in Catalog.Conventions)
        {
            JsonObject definition = ShowVerb.Run(new Catalog(), preset.Name).Definition;
            Assert.Equal(Fields, definition.Select(f => f.Key).Where(k => !string.Equals(k, "remarks", StringComparison.Ordinal)), StringComparer.Ordinal);
            Assert.Equal(preset.Name.StartsWith("peer-", StringComparison.Ordinal), definition.ContainsKey("remarks"));
        }
    }

    [Fact]
    public void A_code_with_an_axial_part_shows_its_spins()
    {
        ShowResult shown = ShowVerb.Run(new Catalog(), "peer-schedges-pycevns");
        Assert.Equal(-0.272, (double)shown.Definition["axial"]!["spins"]!["Xe131"]!["neutron"]!);
        Assert.Equal("AtomicLessElectrons", (string)shown.Definition["mass"]!["rule"]!);
        Assert.Null(shown.Definition["weakMixingAngle"]);
        Assert.Contains("peer-schedges-pycevns", ListVerb.Run("convention").Items.Select(i => i.Name), StringComparer.Ordinal);
    }

    // Every preset gives a cross section through the verb that users call.
    [Fact]
    public void Every_preset_gives_a_cross_section() => Assert.All(Catalog.Conventions, preset =>
    {
        // Nothing has a table of Cs133 where a preset needs one.
        string target = preset.Name.EndsWith("chisq", StringComparison.Ordinal) ? "Xe132" : "Cs133";
        CrossSectionResult result = CrossSectionVerb.Run(new Catalog(), new CrossSectionRequest { Target = target, Flavour = "nu_mu", EnergyMeV = 30, Convention = preset.Name });
        Assert.InRange(result.TotalCm2!.Value, 1e-38, 3e-38);
    });
}
