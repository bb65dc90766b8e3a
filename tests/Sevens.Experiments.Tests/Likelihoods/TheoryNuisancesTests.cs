using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Theory;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Likelihoods;

/// <summary>Theory errors in likelihoods, against folds of the moved convention.</summary>
public sealed class TheoryNuisancesTests
{
    private const double Precision = 1e-6;
    private static readonly Experiment Caesium = new Catalog().Experiment("coherent-csi-2021");
    private static readonly Experiment Argon = new Catalog().Experiment("coherent-lar-2020");
    private static readonly Convention Tree = Convention.Tree;

    [Fact]
    public void One_parameter_serves_every_experiment()
    {
        LikelihoodModel without = Of(null, null, Caesium, Argon).Model;
        LikelihoodModel with = Of(TheoryFile.Of(TheoryFile.Radius, TheoryFile.Protons), null, Caesium, Argon).Model;
        Assert.Equal([.. without.Parameters.Select(p => p.Name), "theory-radius", "theory-protons"], with.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        Assert.All(with.Parameters.TakeLast(2), p => Assert.Equal((ParameterRole.Nuisance, new GaussianConstraint(0, 1), 0.0), (p.Role, p.Constraint, p.Start)));
    }

    [Fact]
    public void Statistics_only_holds_theory_too() => Assert.DoesNotContain(
        LikelihoodAssembly.Of([Caesium], Tree, _ => SignalStrength.Predicted, NuisanceChoice.HoldConstrained, theory: TheoryFile.Of(TheoryFile.Radius)).Model.Parameters,
        p => p.Name.StartsWith("theory-", StringComparison.Ordinal));

    [Fact]
    public void A_plain_signal_is_the_fold_of_the_moved_convention()
    {
        ExperimentLikelihood likelihood = Of(TheoryFile.Of(TheoryFile.Surface), null, Caesium);
        Agree(Caesium.Signal(Tree with { Adjustment = new StructureAdjustment { SurfaceShift = 0.1 } }), Signal(likelihood, ("theory-surface", 1)));
        Agree(Caesium.Signal(Tree with { Adjustment = new StructureAdjustment { SurfaceShift = -0.1 } }), Signal(likelihood, ("theory-surface", -1)));
    }

    [Theory]
    [InlineData(0.21, 0.7)]
    [InlineData(0.3, -2)]
    public void Couplings_of_a_model_shift_exactly_at_any_angle(double angle, double theta)
    {
        StandardModelSignal model = StandardModelParameters.Signal(Tree, [Caesium], ["sin2_theta_w"]);
        ExperimentLikelihood likelihood = Of(TheoryFile.Of(TheoryFile.Protons, TheoryFile.Neutrons), model, Caesium);
        Convention moved = Tree.WithWeakMixingAngle(angle);
        moved = moved with { Couplings = moved.Couplings.Shifted(0.001 * theta, 0.0005 * 3) };
        Agree(Caesium.Signal(moved), Signal(likelihood, ("sin2_theta_w", angle), ("theory-protons", theta), ("theory-neutrons", 3)));
    }

    [Fact]
    public void Form_factors_of_a_model_move_at_any_radius()
    {
        StandardModelSignal model = StandardModelParameters.Signal(Tree, [Caesium], ["R_n"]);
        ExperimentLikelihood likelihood = Of(TheoryFile.Of(TheoryFile.Surface, TheoryFile.Shape), model, Caesium);
        Agree(
            Caesium.Signal(Tree with { Adjustment = new StructureAdjustment { NeutronRadius = 5.3, SurfaceShift = 0.1 } }),
            Signal(likelihood, ("R_n", 5.3), ("theory-surface", 1)));
        Agree(
            Caesium.Signal(Tree.WithFormFactor(NuclearStructure.SymmetrisedFermi) with { Adjustment = new StructureAdjustment { NeutronRadius = 5.3 } }),
            Signal(likelihood, ("R_n", 5.3), ("theory-shape", 1)));
    }

    [Fact]
    public void What_is_a_parameter_has_no_error_besides()
    {
        StandardModelSignal model = StandardModelParameters.Signal(Tree, [Caesium], ["R_n:Cs133", "sin2_theta_w"]);
        ExperimentLikelihood likelihood = Of(TheoryFile.Of(TheoryFile.Radius, TheoryFile.Angle), model, Caesium);
        Assert.Equal(
            [
                "theory-angle is left out: sin2_theta_w is a parameter of the fit",
                "theory-radius does not move the neutron radius of Cs133: R_n:Cs133 is a parameter of the fit",
            ],
            likelihood.Held.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

        // Iodine still moves.
        Assert.Contains(likelihood.Model.Parameters, p => p.Name is "theory-radius");
        double caesium = Tree.FormFactorsOf(new Catalog().Nuclides.Nuclide("Cs133")).Neutron.RmsRadius;
        Convention iodine = Tree with { NuclideAdjustments = NuclideAdjustments.Of([(new Catalog().Nuclides.Nuclide("I127"), new StructureAdjustment { NeutronRadiusShift = 0.01 })]) };
        Agree(Caesium.Signal(iodine), Signal(likelihood, ("R_n:Cs133", caesium), ("theory-radius", 1)));
    }

    /// <summary>θᵀρ⁻¹θ of θ = (1, 1) at ρ = 0.5 is 2/(1 + ρ) = 4/3; at (1, −1) it is 2/(1 − ρ) = 4.</summary>
    [Theory]
    [InlineData(1, 4.0 / 3)]
    [InlineData(-1, 4)]
    public void Correlated_errors_are_constrained_by_their_covariance(double second, double expected)
    {
        LikelihoodModel model = Of(
            TheoryFile.Correlated("[{ between: [radius, protons], coefficient: 0.5 }]", TheoryFile.Radius, TheoryFile.Surface, TheoryFile.Protons), null, Caesium).Model;
        AuxiliaryMeasurement row = Assert.Single(model.Measurements);
        Assert.Equal(["theory-radius", "theory-surface", "theory-protons"], row.Function.Parameters, StringComparer.Ordinal);
        double conditional = row.Function.Evaluate([1, 0, second], new double[3], new double[9]);
        Assert.Equal(new GaussianConstraint(0, 1), model.Parameters[model.IndexOf("theory-radius")].Constraint);
        Assert.Null(model.Parameters[model.IndexOf("theory-protons")].Constraint);
        Assert.Equal(expected, 1 + (conditional * conditional), 1e-12);
    }

    private static ExperimentLikelihood Of(TheorySet? theory, ISignalModel? model, params Experiment[] experiments) =>
        LikelihoodAssembly.Of(experiments, Tree, _ => SignalStrength.Predicted, NuisanceChoice.Profile, model, theory: theory);

    private static double[] Signal(ExperimentLikelihood likelihood, params (string Name, double Value)[] at)
    {
        double[] values = likelihood.Model.StartValues();
        foreach ((string name, double value) in at)
        {
            values[likelihood.Model.IndexOf(name)] = value;
        }

        var made = new Likelihood(likelihood.Model);
        Workspace workspace = made.CreateWorkspace();
        double[] sum = new double[likelihood.Model.Channels[0].BinCount];
        foreach (string member in likelihood.Experiments[0].Components[0].Members)
        {
            int component = likelihood.Model.Channels[0].Components.Select((c, i) => (c, i)).First(t => string.Equals(t.c.Name, member, StringComparison.Ordinal)).i;
            double[] bins = made.ExpectedCounts(values, 0, component, workspace);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += bins[i];
            }
        }

        return sum;
    }

    private static void Agree(SignalTemplate expected, double[] ours)
    {
        double[] bins = expected.Events.ToArray();
        double largest = bins.Max();
        Assert.All(bins.Zip(ours), p => Assert.Equal(p.First, p.Second, Precision * largest));
    }
}
