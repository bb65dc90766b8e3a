using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>
/// A quenching nuisance is folded at −1σ, 0 and +1σ and interpolated. Its curve is linear in the nuisance, so an exact refold between and beyond
/// is an experiment with other coefficients: that is what the interpolation has to give, out to ±3σ.
/// </summary>
public sealed class InterpolationTests
{
    private static readonly double[] Nominal = [0.0554628, 4.30681, -111.707, 840.384];

    private static readonly double[][] Up =
    [
        [0.0613632, 3.51547, -85.5548, 595.562],
        [0.055413, 3.93597, -93.1045, 630.092],
    ];

    [Theory]
    [InlineData(0, -3)]
    [InlineData(0, -0.5)]
    [InlineData(0, 0.5)]
    [InlineData(0, 3)]
    [InlineData(1, -3)]
    [InlineData(1, -0.5)]
    [InlineData(1, 0.5)]
    [InlineData(1, 3)]
    public void Interpolated_quenching_variation_agrees_with_an_exact_refold(int variation, double theta)
    {
        var catalog = new Catalog();
        Experiment experiment = catalog.Experiment("coherent-csi-2021");
        SignalTemplate nominal = experiment.Signal(Convention.Sevens);
        ShapeVariation shape = experiment.SignalVariations(nominal, Convention.Sevens)[variation];
        BinnedArray exact = Refolded(catalog, variation, theta);
        double total = 0;
        for (int bin = 0; bin < exact.Values.Length; bin++)
        {
            double interpolated = Interpolated(nominal.Events.Values[bin], shape.Up.Values[bin], shape.Down!.Values[bin], theta);
            total += interpolated;

            // Two hundredths of a bin's statistical error cannot be seen in a fit.
            Assert.InRange(interpolated - exact.Values[bin], -0.02 * Math.Sqrt(exact.Values[bin] + 1), 0.02 * Math.Sqrt(exact.Values[bin] + 1));
        }

        Assert.InRange((total / exact.Total) - 1, -1e-3, 1e-3);
    }

    private static BinnedArray Refolded(Catalog catalog, int variation, double theta)
    {
        string coefficients = string.Join(", ", Nominal.Select((n, i) => FormattableString.Invariant($"{n + (theta * (Up[variation][i] - n)):R}")));
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        try
        {
            File.WriteAllText(
                file, $"schema: sevens/experiment/1\nextends: coherent-csi-2021\nname: varied\nresponse:\n  quenching: {{ coefficients: [{coefficients}], nuisance: null }}\n");
            return catalog.Experiment(file).Signal(Convention.Sevens).Events;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The parabola through −1, 0 and +1, continued by its tangents.</summary>
    private static double Interpolated(double nominal, double up, double down, double theta)
    {
        double slope = (up - down) / 2;
        double curvature = ((up + down) / 2) - nominal;
        return Math.Abs(theta) <= 1 ? nominal + (slope * theta) + (curvature * theta * theta)
            : theta > 0 ? up + ((theta - 1) * (slope + (2 * curvature)))
            : down + ((theta + 1) * (slope - (2 * curvature)));
    }
}
