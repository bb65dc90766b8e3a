using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Signals with physics parameters, against folds of the convention that has the same values.</summary>
public sealed class StandardModelSignalTests
{
    private static readonly Experiment Caesium = new Catalog().Experiment("coherent-csi-2021");
    private static readonly Experiment Argon = new Catalog().Experiment("coherent-lar-2020");

    public static TheoryData<string, double, double> Points => new()
    {
        { "sevens", 0.23857, 4.9 }, { "sevens", 0.21, 5.6 }, { "sevens", 0.31, 3.1 }, { "tree", 0.1, 7.7 }, { "tree", 0.55, 2.6 },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void The_sum_of_terms_is_the_fold_at_the_same_values(string name, double angle, double radius)
    {
        Convention convention = Catalog.ConventionNamed(name);
        double[] expected = Caesium.Signal(At(convention, angle, new StructureAdjustment { NeutronRadius = radius })).Events.ToArray();
        double[] ours = Terms(Caesium, convention, (PhysicsParameterNames.WeakMixingAngle, angle), (PhysicsParameterNames.NeutronRadius, radius));
        Agree(expected, ours);
    }

    [Theory]
    [InlineData(-1.5)]
    [InlineData(0.3)]
    [InlineData(2.0)]
    public void A_common_shift_moves_every_radius(double shift) => Agree(
        Argon.Signal(Convention.Sevens with { Adjustment = new StructureAdjustment { NeutronRadiusShift = shift } }).Events.ToArray(),
        Terms(Argon, Convention.Sevens, (PhysicsParameterNames.NeutronRadiusShift, shift)));

    [Fact]
    public void The_radius_of_one_nuclide_leaves_the_other()
    {
        // Half of the nuclei move: the sum of both separate changes is the common one.
        double[] usual = Caesium.Signal(Convention.Sevens).Events.ToArray();
        double[] caesium = Terms(Caesium, Convention.Sevens, ("R_n:Cs133", 5.5));
        double[] iodine = Terms(Caesium, Convention.Sevens, ("R_n:I127", 5.5));
        double[] common = Terms(Caesium, Convention.Sevens, ("R_n", 5.5));
        Agree(common, [.. usual.Select((u, i) => caesium[i] + iodine[i] - u)]);
    }

    [Fact]
    public void The_shape_nuisances_act_on_the_terms_as_on_the_whole()
    {
        var plain = new Likelihood(LikelihoodAssembly.Of([Caesium], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile).Model);
        StandardModelSignal model = StandardModelParameters.Signal(Convention.Sevens, [Caesium], ["sin2_theta_w", "R_n:Cs133"]);
        var terms = new Likelihood(LikelihoodAssembly.Of([Caesium], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile, model).Model);
        double[] first = Moved(plain.Model), second = Moved(terms.Model);
        second[terms.Model.IndexOf("R_n:Cs133")] = Convention.Sevens.FormFactorsOf(new Catalog().Nuclides.Nuclide("Cs133")).Neutron.RmsRadius;
        second[terms.Model.IndexOf("sin2_theta_w")] = 0.23857;
        double expected = plain.Value(first, plain.CreateWorkspace());

        // The couplings of the preset are rounded to four digits; the series follows the formula.
        Assert.Equal(expected, terms.Value(second, terms.CreateWorkspace()), 2e-3 * expected);
    }

    [Theory]
    [InlineData("R_m", "R_n")]
    [InlineData("R_n:Xe132", "R_n:Cs133")]
    public void An_unknown_parameter_is_named_with_its_neighbours(string name, string near)
    {
        CatalogException refused = Assert.Throws<CatalogException>(() => StandardModelParameters.Signal(Convention.Sevens, [Caesium], [name]));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        Assert.Contains(near, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_one_parameter_is_refused()
    {
        Assert.Contains("CsI", Refusal(Convention.Sevens, "R_n"), StringComparison.Ordinal);
        Assert.Contains("besides", Assert.Throws<CatalogException>(
            () => StandardModelParameters.Signal(Convention.Sevens, [Caesium], ["R_n", "R_n:Cs133"])).Message, StringComparison.Ordinal);
        Assert.Contains("fixed numbers", Refusal(Convention.Coherent, "sin2_theta_w"), StringComparison.Ordinal);

        static string Refusal(Convention convention, string name) =>
            Assert.Throws<CatalogException>(() => StandardModelParameters.Signal(convention, [Caesium, Argon], [name])).Message;
    }

    private static Convention At(Convention convention, double angle, StructureAdjustment adjustment) =>
        convention.WithWeakMixingAngle(angle) with { Adjustment = adjustment };

    private static double[] Terms(Experiment experiment, Convention convention, params (string Name, double Value)[] values)
    {
        StandardModelSignal model = StandardModelParameters.Signal(convention, [experiment], [.. values.Select(v => v.Name)]);
        double[] sum = new double[experiment.Signal(convention).Events.Values.Length];
        foreach (SignalTerm term in SignalTerms.Of(experiment, convention, model))
        {
            double factor = term.Factors.Aggregate(1.0, (product, f) => product * f.At(values.First(v => string.Equals(v.Name, f.Parameter, StringComparison.Ordinal)).Value).Value);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += factor * term.Events.Values[i];
            }
        }

        return sum;
    }

    private static void Agree(double[] expected, double[] ours)
    {
        double largest = expected.Max();
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], ours[i], 2e-6 * largest);
        }
    }

    private static double[] Moved(LikelihoodModel model)
    {
        double[] point = model.StartValues();
        point[model.IndexOf("csi-quenching-2021.0")] = 0.7;
        point[model.IndexOf("csi-efficiency-2021")] = -0.4;
        point[model.IndexOf("sns-flux")] = 1.05;
        return point;
    }
}
