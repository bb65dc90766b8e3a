using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Gradients and Hessians in couplings, masses and nuisances, against differences of sixth order.</summary>
public sealed class NewPhysicsLikelihoodTests
{
    private static readonly Experiment Caesium = new Catalog().Experiment("coherent-csi-2021");

    public static TheoryData<string, double[], string> Points => new()
    {
        { "nsi", [0.08, -0.05, 0.1], "eps_ee_dV,eps_emu_uV,eps_mutau_dV_im" },
        { "light-vector/universal", [4e-5, 17], "g,mass" },
        { "light-vector/lmu-ltau", [9e-4, 0.8, 60], "g,mixing,mass" },
        { "light-scalar/universal", [1e-5, 3], "g,mass" },
        { "tensor", [4e-5, 30], "g,mass" },
        { "electromagnetic", [80, -3, 400, 900], "mu_nu_mu,charge_radius_ee,charge_radius_emu_im,millicharge_mumu" },
        { "generalised/contact", [0.1, -0.07, 0.05], "eps_uS,eps_dT,eps_ee_dV" },
        { "unitarity-violation", [0.97, 0.04, 0.95], "alpha_11,alpha_21,alpha_22" },
        { "sterile/3plus1", [0.12, 0.2], "Ue4_2,Umu4_2" },
        { "sterile/disappearance", [0.3, 0.4], "sin2_2theta_ee,sin2_2theta_mumu" },
        { "nsi", [0.06, 0.25, 4.9], "eps_mumu_uV,sin2_theta_w,R_n" },
        { "nsi", [0.2, -0.3], "eps_ee_uA,eps_mumu_dV" },
        { "light-vector/b-l", [3e-5, 22], "g,mass" },
        { "light-vector/b-3le", [4e-5, 40], "g,mass" },
        { "light-vector/b-3lmu", [3e-5, 35], "g,mass" },
        { "light-vector/b-2le-lmu", [5e-5, 12], "g,mass" },
        { "light-vector/b-le-2lmu", [4e-5, 80], "g,mass" },
        { "light-vector/by-lmu-ltau", [6e-5, 55], "g,mass" },
        { "light-vector/le-lmu", [1e-3, -0.9, 45], "g,mixing,mass" },
        { "light-vector/le-ltau", [2e-3, 1.1, 90], "g,mixing,mass" },
        { "light-scalar/by-quark", [3e-10, -2e-10, 20], "y_u,y_d,mass" },
        { "light-axial", [2e-4, 15], "g,mass" },
        { "generalised/exchange", [4e-10, 3e-10, -2e-10, 5e-9, 25], "y_uS,y_dT,y_uV,y_dA,mass" },
        { "generalised/exchange", [4e-8, -3e-8, 2e-10, 60], "y_pP,y_nP,y_uS,mass" },
        { "electromagnetic-majorana", [300, 250, 600], "mu_nu_emu,mu_nu_mutau,millicharge_emu_im" },
        { "nsi/detection", [0.09, -0.04], "eps_mumu_uV,eps_emu_dV_im" },
        { "electromagnetic/mass-basis", [500, 300, -400], "mu_11,mu_12_im,mu_23" },
        { "electromagnetic/mass-basis-majorana", [400, -500, 300], "mu_12,mu_13_im,mu_23" },
        { "neutron-moments", [1.06, 0.97], "R2_n,R4_n" },
        { "nsi/leptoquark-up", [0.4, 0.3, 2e5], "lambda_e,lambda_mu,mass" },
        { "nsi/leptoquark-down", [0.3, 0.5, 3e5], "lambda_mu,lambda_tau,mass" },
        { "nsi/left-squark", [0.4, 2e5], "lambda_e,mass" },
        { "nsi/right-squark", [0.3, 0.2, 4e5], "lambda_mu,lambda_tau,mass" },
        { "nsi/extra-z-chi", [0.5, 3e5], "g,mass" },
        { "nsi/extra-z-psi", [50, 2e5], "g,mass" },
        { "nsi/extra-z-eta", [0.9, 2e5], "g,mass" },
        { "nsi/extra-z-b-l", [0.3, 4e5], "g,mass" },
        { "dark-matter/vector-portal", [2e-10], "y" },
        { "dark-matter/vector-portal-dirac", [1.5e-4], "epsilon" },
        { "dark-matter/leptophobic", [1e-4], "epsilon" },
        { "dark-matter/leptophobic-dirac", [1e-10], "y" },
    };

    private static readonly Convention WithSpins = Convention.Sevens.WithAxial("spin-expectation", new Catalog().AxialNamed("spin-expectation"));

    [Fact]
    public void Every_model_has_a_point() =>
        Assert.Equal(Catalog.ModelNames.Order(StringComparer.Ordinal), Points.Select(p => p.Data.Item1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Points))]
    public void Derivatives_are_exact(string model, double[] values, string names)
    {
        string[] parameters = names.Split(',');
        Likelihood likelihood = Of(model, parameters, NuisanceChoice.Profile);
        Workspace workspace = likelihood.CreateWorkspace();
        double[] point = likelihood.Model.StartValues();
        double[] steps = new double[point.Length];
        for (int i = 0; i < point.Length; i++)
        {
            int own = Array.IndexOf(parameters, likelihood.Model.Parameters[i].Name);
            point[i] = own >= 0 ? values[own] : point[i] + 0.03;
            steps[i] = 4e-3 * (own >= 0 ? Math.Abs(values[own]) : 1);
        }

        double[] gradient = new double[point.Length], hessian = new double[point.Length * point.Length];
        likelihood.Hessian(point, gradient, hessian, workspace);
        double[] scratch = new double[point.Length];
        for (int i = 0; i < point.Length; i++)
        {
            double slope = Difference(point, i, steps[i], p => likelihood.Value(p, workspace));
            double size = Enumerable.Range(0, point.Length).Max(k => Math.Abs(gradient[k] * steps[k])) / steps[i];
            Assert.Equal(slope, gradient[i], 1e-7 * size);
            for (int j = 0; j < point.Length; j++)
            {
                double curvature = Difference(point, i, steps[i], p =>
                {
                    likelihood.Gradient(p, scratch, workspace);
                    return scratch[j];
                });
                double scale = Math.Sqrt(Math.Abs(hessian[(i * point.Length) + i] * hessian[(j * point.Length) + j]));
                Assert.Equal(curvature, hessian[(i * point.Length) + j], 1e-7 * Math.Max(scale, size / steps[j]));
            }
        }
    }

    /// <summary>Data that are the expectation at a coupling are fitted best by that coupling, from a start without new physics.</summary>
    [Theory]
    [InlineData("nsi", "eps_ee_dV", 0.12)]
    [InlineData("nsi", "eps_mumu_uV", -0.06)]
    [InlineData("electromagnetic", "mu_nu_mu", 350)]
    [InlineData("electromagnetic", "charge_radius_mumu", -25)]
    public void A_coupling_is_found_again(string model, string parameter, double value)
    {
        Likelihood likelihood = Of(model, [parameter], NuisanceChoice.Profile);
        double[] point = likelihood.Model.StartValues();
        point[likelihood.Model.IndexOf(parameter)] = value;
        FitResult fit = Fit.Run(likelihood.Asimov(point), FitOptions.Default with { Fixed = ImmutableSortedDictionary<string, double>.Empty.Add("cevns", 1) });
        Assert.Equal(value, fit[parameter].Value, 2e-3 * Math.Abs(value));
    }

    /// <summary>The terms are as many as there are products of parameters that differ, whatever the number of flavours and nuclides.</summary>
    [Theory]
    [InlineData("eps_ee_dV", 3)]
    [InlineData("eps_ee_dV,eps_ee_uV", 6)]
    [InlineData("eps_emu_dV", 2)]
    public void Templates_are_few(string names, int terms)
    {
        Likelihood likelihood = Of("nsi", names.Split(','), NuisanceChoice.HoldConstrained);
        Assert.Equal(terms, likelihood.Model.Channels[0].Components.Count(c => c.Name.StartsWith("cevns.", StringComparison.Ordinal)));
    }

    private static Likelihood Of(string model, string[] parameters, NuisanceChoice nuisances)
    {
        Convention convention = parameters.Any(p => p.EndsWith('A') || p.EndsWith('P')) || model is "light-axial" or "nsi/extra-z-psi" ? WithSpins : Convention.Sevens;
        ImmutableArray<string> standard = StandardModelParameters.NamesFor([Caesium]);
        ISignalModel signal = Catalog.Model(model).SignalOf(
            StandardModelParameters.Signal(convention, [Caesium], [.. parameters.Where(p => standard.Contains(p, StringComparer.Ordinal))]),
            convention,
            [Caesium],
            [.. parameters.Where(p => !standard.Contains(p, StringComparer.Ordinal))],
            model.Split('/')[0] switch
            {
                "sterile" => ImmutableDictionary<string, double>.Empty.Add("dm2", 2),
                "dark-matter" => ImmutableDictionary<string, double>.Empty.Add("mass", 15),
                _ => ImmutableDictionary<string, double>.Empty,
            });
        return new Likelihood(LikelihoodAssembly.Of([Caesium], convention, _ => SignalStrength.Predicted, nuisances, signal).Model);
    }

    private static double Difference(double[] point, int index, double step, Func<double[], double> function)
    {
        double At(int steps)
        {
            double[] moved = [.. point];
            moved[index] += steps * step;
            return function(moved);
        }

        return (At(3) - At(-3) - (9 * (At(2) - At(-2))) + (45 * (At(1) - At(-1)))) / (60 * step);
    }
}
