using Sevens.Numerics.Quadrature;
using Sevens.Physics.FormFactors;
using Special = MathNet.Numerics.SpecialFunctions;

namespace Sevens.Physics.Tests.FormFactors;

/// <summary>Each closed form against the Fourier integral 4π∫ρ r² j₀(qr) dr of its density, written here.</summary>
public sealed class DensityTests
{
    private const double End = 40;

    public static TheoryData<string> Names =>
    [
        "helm", "klein-nystrand", "symmetrised-fermi", "two-parameter-fermi", "two-parameter-fermi-light", "solid-sphere", "gaussian", "fourier-bessel", "sum-of-gaussians",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_the_transform_of_its_density(string name)
    {
        (Func<double, double> density, double[] kinks) = Density(name);
        PanelGrid grid = PanelGrid.Between(0, End, kinks, 0.1, 12);
        double Transform(Func<double, double> factor) => Enumerable.Range(0, grid.Count)
            .Sum(i => grid.Weights[i] * grid.Nodes[i] * grid.Nodes[i] * density(grid.Nodes[i]) * factor(grid.Nodes[i]));

        IFormFactor shape = Shapes.Named(name);
        double whole = Transform(_ => 1);
        foreach (double q in (double[])[0.01, 0.1, 0.3, 0.5, 0.7366, 1, 1.7, 2.5, 3.1])
        {
            Assert.Equal(Transform(r => Math.Sin(q * r) / (q * r)) / whole, shape.At(q), 1e-9);
        }

        foreach (int order in (int[])[2, 4, 6])
        {
            double moment = Transform(r => Math.Pow(r, order)) / whole;
            Assert.Equal(moment, shape.Moment(order), 1e-9 * moment);
        }
    }

    private static (Func<double, double> Density, double[] Kinks) Density(string name) => name switch
    {
        "helm" => (r => Helm(r, 6.1, 0.9), [6.1]),
        "klein-nystrand" => (r => KleinNystrand(r, 6.1, 0.7), [6.1]),
        "symmetrised-fermi" => (r => 1 / (Math.Cosh(r / 0.52) + Math.Cosh(5.67 / 0.52)), [5.67]),
        "two-parameter-fermi" => (r => 1 / (1 + Math.Exp((r - 5.67) / 0.52)), [5.67]),
        "two-parameter-fermi-light" => (r => 1 / (1 + Math.Exp((r - 1.5) / 0.5)), [1.5]),
        "solid-sphere" => (r => r < 6.1 ? 1 : 0, [6.1]),
        "gaussian" => (r => Math.Exp(-1.5 * r * r / (4.8 * 4.8)), []),
        "fourier-bessel" => (r => r < 8 ? Shapes.CarbonCoefficients.Select((a, i) => a * Math.Sin((i + 1) * Math.PI * r / 8) / ((i + 1) * Math.PI * r / 8)).Sum() : 0, [8]),
        _ => (SumOfGaussians, []),
    };

    // A uniform sphere smeared by a Gaussian of deviation s.
    private static double Helm(double r, double radius, double s)
    {
        double plus = (r + radius) / (Math.Sqrt(2) * s);
        double minus = (r - radius) / (Math.Sqrt(2) * s);
        return Special.Erfc(minus) - Special.Erfc(plus) + (Math.Sqrt(2 / Math.PI) * s / r * (Math.Exp(-plus * plus) - Math.Exp(-minus * minus)));
    }

    // A uniform sphere smeared by exp(−r/a)/(4πa²r): the screened potential of a sphere.
    private static double KleinNystrand(double r, double radius, double a) => r < radius
        ? 1 - ((1 + (radius / a)) * Math.Exp(-radius / a) * Math.Sinh(r / a) * a / r)
        : ((radius / a * Math.Cosh(radius / a)) - Math.Sinh(radius / a)) * Math.Exp(-r / a) * a / r;

    private static double SumOfGaussians(double r)
    {
        double g = 1.2 * Math.Sqrt(2.0 / 3);
        return Shapes.CarbonShells.Sum(s => s.Fraction / (1 + (2 * s.Radius * s.Radius / (g * g)))
            * (Math.Exp(-Math.Pow((r - s.Radius) / g, 2)) + Math.Exp(-Math.Pow((r + s.Radius) / g, 2))));
    }
}
