using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;
using Sevens.Physics.Tests.Response;

namespace Sevens.Physics.Tests.Rates;

/// <summary>Every predicted bin, flux component by nuclide, against nested adaptive quadrature and against a finer grid.</summary>
public sealed class QuadratureAccuracyTests
{
    private const double Tolerance = 1e-6;

    public static TheoryData<string> Conventions => [.. Convention.Presets.Select(p => p.Name)];

    private static Detector[] Detectors => [Detector.FullCaesiumIodide, Detector.FirstCaesiumIodide, Detector.Argon];

    [Theory]
    [InlineData("sevens")]
    [InlineData("coherent")]
    public void The_full_caesium_iodide_data(string convention) => HoldAgainstReference(
        Detector.FullCaesiumIodide, convention, (lower, upper, recoil) => References.GammaBin(lower, upper, recoil), []);

    [Theory]
    [InlineData("sevens")]
    [InlineData("coherent")]
    public void The_first_caesium_iodide_data(string convention) => HoldAgainstReference(
        Detector.FirstCaesiumIodide, convention, (lower, upper, recoil) => References.PoissonBin((int)Math.Round(lower), (int)Math.Round(upper), recoil), []);

    [Theory]
    [InlineData("sevens")]
    [InlineData("coherent")]
    public void Liquid_argon(string convention) => HoldAgainstReference(
        Detector.Argon, convention, References.ArgonBin, new[] { 0.5, 5, 10, 20, 40 }.Select(References.ArgonRecoil));

    [Theory]
    [MemberData(nameof(Conventions))]
    public void A_finer_grid_changes_nothing(string name)
    {
        Convention convention = Convention.Presets.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        foreach (Detector detector in Detectors)
        {
            ImmutableArray<RateComponent> once = detector.Rate().Predict(convention);
            ImmutableArray<RateComponent> finer = detector.Rate(refinement: 2).Predict(convention);
            for (int c = 0; c < once.Length; c++)
            {
                for (int bin = 0; bin < once[c].Events.Length; bin++)
                {
                    AssertClose(finer[c].Events[bin], once[c].Events[bin], 1e-8, $"{detector.Name}, {once[c].Flux.Flavour} on {once[c].Nuclide!.Name}, bin {bin}");
                }
            }
        }
    }

    // With σ/E of a thousandth the bins hold what lies between the recoils of their edges, up to second order in the width.
    [Theory]
    [InlineData(0.1, 1e-3)]
    [InlineData(0.01, 1e-5)]
    [InlineData(0.001, 1e-6)]
    [InlineData(0.0001, 1e-6)]
    public void A_sharp_resolution_is_followed(double stochastic, double tolerance)
    {
        double[] edges = [2, 3, 5, 10];
        var all = new TabulatedFunction("all", [0, 100], [1, 1], OutsideRange.Refuse, OutsideRange.Refuse);
        var sharp = new GaussianEnergyResponse(Chains.ArgonQuenching, stochastic, all, new Axis("energy", "keVee", edges));
        foreach (RateComponent component in (Detector.Argon with { Response = sharp }).Rate().Predict(Convention.Coherent))
        {
            var scattering = new CoherentScattering(component.Nuclide!, Convention.Coherent);
            double[] limits = [.. edges.Select(References.ArgonRecoil)];
            double Between(int bin) => References.Events(scattering, component.Flux, t => t >= limits[bin] && t < limits[bin + 1] ? 1 : 0, limits);
            double scale = component.Events[0] / Between(0);
            for (int bin = 1; bin < component.Events.Length; bin++)
            {
                AssertClose(scale * Between(bin), component.Events[bin], tolerance, $"{component.Flux.Flavour} on {component.Nuclide!.Name}, bin {bin}");
            }
        }
    }

    private static void HoldAgainstReference(
        Detector detector, string name, Func<double, double, double, double> probability, IEnumerable<double> cuts)
    {
        Convention convention = Convention.Presets.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        ImmutableArray<double> edges = detector.Response.Axes[0].Edges;
        foreach (RateComponent component in detector.Rate().Predict(convention))
        {
            var scattering = new CoherentScattering(component.Nuclide!, convention);
            double atoms = detector.Material.Nuclides.Single(n => n.Nuclide == component.Nuclide).MoleFraction
                * detector.MassKg * 1000 / detector.Material.MolarMass * 6.02214076e23;
            for (int bin = 0; bin < component.Events.Length; bin++)
            {
                double reference = atoms * component.Flux.Fluence
                    * References.Events(scattering, component.Flux, t => probability(edges[bin], edges[bin + 1], t), cuts);
                AssertClose(reference, component.Events[bin], Tolerance, $"{detector.Name}, {component.Flux.Flavour} on {component.Nuclide!.Name}, bin {bin}");
            }
        }
    }

    /// <summary>Relative, down to a billionth of an event over the whole exposure.</summary>
    private static void AssertClose(double expected, double actual, double tolerance, string place) =>
        Assert.True(
            Math.Abs(actual - expected) <= tolerance * Math.Max(expected, 1e-9),
            FormattableString.Invariant($"{place}: {actual:R}, expected {expected:R}, relative difference {(actual / expected) - 1:E2}"));
}
