using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Numerics.LinearAlgebra;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Toys;

namespace Sevens.Benchmarks.Pulls;

/// <summary>
/// Pseudo-data of CsI 2021 with a coupling in them, all counts and auxiliary measurements thrown, and every nuisance fitted with the coupling from the truth on. The exposure is a hundred
/// times that of the data, so that the likelihood is nearly a parabola and what is left of its shape does not hide a mistake.
/// </summary>
internal sealed class PullStudy
{
    private const string Exposure = "3.198e25";
    private readonly Catalog catalog = new();
    private readonly Experiment experiment;
    private readonly Convention withSpins;

    /// <summary>Prepares the experiment.</summary>
    public PullStudy()
    {
        experiment = catalog.Experiment("coherent-csi-2021", [new DefinitionOverride("source.protonsOnTarget", Exposure)], []);
        withSpins = Convention.Sevens.WithAxial("spin-expectation", catalog.AxialNamed("spin-expectation"));
    }

    /// <summary>The pulls of a coupling.</summary>
    /// <param name="injected">The coupling.</param>
    /// <param name="toys">How many toys, and their seed.</param>
    public PullSummary Of(InjectedCoupling injected, ToyOptions toys)
    {
        Convention convention = injected.IsOfSpins ? withSpins : Convention.Sevens;
        ISignalModel signal = Catalog.Model(injected.Model).SignalOf(
            StandardModelParameters.Signal(convention, [experiment], []), convention, [experiment], [injected.Coupling], injected.Set);
        var likelihood = new Likelihood(LikelihoodAssembly.Of([experiment], convention, _ => SignalStrength.Predicted, NuisanceChoice.Profile, signal).Model);
        int coupling = likelihood.Model.IndexOf(injected.Coupling);
        double[] truth = likelihood.Model.StartValues();
        truth[coupling] = injected.Value;
        FixedParameters strengthHeld = FixedParameters.Of(likelihood.Model).With(likelihood.Model.IndexOf(LikelihoodAssembly.Signal)), bothHeld = strengthHeld.With(coupling);
        var thrown = new ToyExperiments(likelihood, truth, toys with { Purpose = $"pulls {injected.Model} {injected.Coupling}" });
        ImmutableArray<Pull?> pulls = [.. thrown.Each((_, toy, workspace) =>
        {
            Minimum best = Minimiser.Minimise(toy, truth, strengthHeld, MinimiserOptions.Default, workspace);
            Minimum atTruth = Minimiser.Minimise(toy, truth, bothHeld, MinimiserOptions.Default, workspace);
            double away = best.Values[coupling] - injected.Value;
            return best.Verdict.IsMinimum() && atTruth.Verdict.IsMinimum() && !best.AtLimit.Contains(coupling)
                ? new Pull(away, Error(toy, best, coupling, workspace), Math.CopySign(Math.Sqrt(Math.Max(0, atTruth.TwoNll - best.TwoNll)), away))
                : (Pull?)null;
        })];
        return new PullSummary(injected, [.. pulls.OfType<Pull>()], pulls.Count(p => p is null));
    }

    /// <summary>√2 (H⁻¹)_cc^½ of −2 ln L over the parameters that are not held.</summary>
    private static double Error(Likelihood toy, Minimum best, int coupling, Workspace workspace)
    {
        int all = best.Values.Length;
        double[] gradient = new double[all], hessian = new double[all * all];
        toy.Hessian(best.Values.AsSpan(), gradient, hessian, workspace);
        ImmutableArray<int> free = best.Fixed.Free;

        // Scaled by its diagonal the matrix is of numbers near one.
        double Scale(int i) => Math.Sqrt(hessian[(free[i] * all) + free[i]]);
        double[,] scaled = new double[free.Length, free.Length];
        for (int i = 0; i < free.Length; i++)
        {
            for (int j = 0; j < free.Length; j++)
            {
                scaled[i, j] = hessian[(free[i] * all) + free[j]] / (Scale(i) * Scale(j));
            }
        }

        var eigen = SymmetricEigen.Of(scaled);
        int own = free.IndexOf(coupling);
        return Math.Sqrt(2 * eigen.Values.Zip(eigen.Vectors, (value, vector) => vector[own] * vector[own] / value).Sum()) / Scale(own);
    }
}
