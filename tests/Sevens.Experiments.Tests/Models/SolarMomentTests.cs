using System.Globalization;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Models;

/// <summary>
/// Magnetic moments of neutrinos of the pep line, relative to a moment of one unit of every flavour: μ_eff² = Σ_k P_k Σ_j |μ_jk|² in the mass basis, Tr[μ ρ μ†] in that of
/// flavours. P_k, ρ and the sums are those of a program of its own (numpy, eigenvectors in the production zones of the catalog).
/// </summary>
public sealed class SolarMomentTests
{
    private const string Mass = "mu_12=3,mu_12_im=-2,mu_13=1,mu_13_im=4,mu_23=-2,mu_23_im=1";
    private const string Flavour = "mu_nu_emu=3,mu_nu_emu_im=-2,mu_nu_etau=1,mu_nu_etau_im=4,mu_nu_mutau=-2,mu_nu_mutau_im=1";

    [Theory]
    [InlineData("electromagnetic/mass-basis-majorana", Mass, 25.13961590900729)]
    [InlineData("electromagnetic/mass-basis", Mass + ",mu_11=5,mu_22=-1,mu_33=2", 40.30680214517597)]
    [InlineData("electromagnetic-majorana", Flavour, 28.531328961327432)]
    [InlineData("electromagnetic", Flavour, 26.575898254267667)]
    public void The_effective_moment_is_that_of_the_density_matrix(string model, string values, double square)
    {
        using var toy = new ToyExperiment();
        Experiment experiment = PropagationTests.Sun(toy, "pep");
        double standard = experiment.Signal(Convention.Tree).Events.Total;
        double unit = Total(experiment, "electromagnetic", "mu_nu_e=1,mu_nu_mu=1,mu_nu_tau=1") - standard;
        double found = Total(experiment, model, values) - standard;
        Assert.Equal(square, found / unit, 2e-6 * square);
    }

    [Theory]
    [InlineData("electromagnetic/mass-basis-majorana", "mu_22=1", "such as mu_12")]
    [InlineData("electromagnetic/mass-basis-majorana", "millicharge_ee=1", "Majorana neutrinos have no others")]
    [InlineData("electromagnetic/mass-basis", "mu_11_im=1", "so are diagonal couplings")]
    [InlineData("electromagnetic-majorana", "mu_nu_tau=1", "such as mu_nu_emu")]
    public void What_cannot_be_is_refused(string model, string values, string said)
    {
        using var toy = new ToyExperiment();
        Experiment experiment = PropagationTests.Sun(toy, "pep");
        Assert.Contains(said, Assert.Throws<CatalogException>(() => Total(experiment, model, values)).Message, StringComparison.Ordinal);
    }

    private static double Total(Experiment experiment, string model, string values)
    {
        var set = values.Split(',').Select(v => v.Split('=')).ToDictionary(v => v[0], v => double.Parse(v[1], CultureInfo.InvariantCulture) * 1e3, StringComparer.Ordinal);
        NewPhysicsSignal signal = Catalog.Model(model).Signal(StandardModelParameters.Signal(Convention.Tree, [experiment], []), Convention.Tree, [experiment], [], set);
        return SignalPrediction.Of(experiment, Convention.Tree, signal, set).Events.Total;
    }
}
