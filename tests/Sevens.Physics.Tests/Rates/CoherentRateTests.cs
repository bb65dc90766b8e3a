using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;
using Sevens.Physics.Tests.Response;

namespace Sevens.Physics.Tests.Rates;

public sealed class CoherentRateTests
{
    // When nothing is lost, the events are atoms × fluence × flux-averaged cross section.
    [Fact]
    public void With_a_response_that_loses_nothing_the_events_are_the_total_cross_section()
    {
        GammaPhotoelectronResponse all = Chains.Gamma(Chains.AcceptAll, [0, 1, 10, 100, 400]);
        foreach (RateComponent component in (Detector.FullCaesiumIodide with { Response = all }).Rate().Predict(Convention.Sevens))
        {
            double perAtom = new CoherentScattering(component.Nuclide!, Convention.Sevens).Average(component.Flux.Flavour, component.Flux.Spectrum);
            double expected = 14.6e3 / 259.80992455 * 6.02214076e23 * component.Flux.Fluence * perAtom;
            Assert.Equal(expected, component.Events.Sum(), 1e-7 * expected);
        }
    }

    [Fact]
    public void Events_grow_linearly_with_mass_and_exposure() =>
        Prop.ForAll(
            Gen.Choose(1, 1000).Select(i => i / 10.0).ToArbitrary(),
            Gen.Choose(1, 1000).Select(i => i * 1e21).ToArbitrary(),
            (mass, protons) =>
            {
                double Total(double m, double p) => (Detector.FirstCaesiumIodide with { MassKg = m, Source = new StoppedPionSource(p, 0.08) })
                    .Rate().Predict(Convention.Coherent).Sum(c => c.Events.Sum());
                double unit = Total(1, 1e22);
                return Math.Abs((Total(mass, protons) / (unit * mass * protons / 1e22)) - 1) < 1e-12;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Splitting_a_bin_splits_its_events()
    {
        double[] coarse = Merged(Chains.Gamma(Chains.FullDataEfficiency, [8, 20, 60]));
        double[] fine = Merged(Chains.Gamma(Chains.FullDataEfficiency, [8, 9.5, 20, 31, 60]));
        Assert.Equal(coarse[0], fine[0] + fine[1], 1e-9 * coarse[0]);
        Assert.Equal(coarse[1], fine[2] + fine[3], 1e-9 * coarse[1]);

        static double[] Merged(IEnergyResponse response)
        {
            double[] sum = new double[response.Cells];
            foreach (RateComponent component in (Detector.FullCaesiumIodide with { Response = response }).Rate().Predict(Convention.Sevens))
            {
                for (int i = 0; i < sum.Length; i++)
                {
                    sum[i] += component.Events[i];
                }
            }

            return sum;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_mass_that_is_not_positive_and_finite_is_refused(double mass) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => (Detector.Argon with { MassKg = mass }).Rate());

    [Fact]
    public void A_flux_without_components_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CoherentRate(Targets.CsI, 1, ImmutableArray<FluxComponent>.Empty, Chains.FullData));
        Assert.Throws<ArgumentException>(() => new CoherentRate(Targets.CsI, 1, default, Chains.FullData));
    }

    [Fact]
    public void A_quenching_curve_that_turns_over_in_range_is_refused()
    {
        var turning = new GammaPhotoelectronResponse(
            PolynomialQuenching.FromCoefficients([0.1, -2]), 13.35, 9.56, Chains.AcceptAll, new Axis("photoelectrons", "PE", [0, 10]));
        Assert.Throws<InvalidOperationException>(() => (Detector.FullCaesiumIodide with { Response = turning }).Rate());
    }
}
