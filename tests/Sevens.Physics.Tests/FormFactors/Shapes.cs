using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

/// <summary>One of each shape, of the size of caesium unless it is a light one.</summary>
internal static class Shapes
{
    /// <summary>Shapes given by a formula: moments and small-q behaviour hold to rounding.</summary>
    public static IEnumerable<string> Analytic { get; } =
    [
        "helm", "klein-nystrand", "symmetrised-fermi", "two-parameter-fermi", "two-parameter-fermi-light", "solid-sphere", "gaussian",
        "moment-expansion", "fourier-bessel", "sum-of-gaussians", "shell-model", "scaled",
    ];

    public static IFormFactor Named(string name) => name switch
    {
        "helm" => HelmFormFactor.FromBoxRadius(6.1),
        "klein-nystrand" => KleinNystrandFormFactor.FromSphereRadius(6.1),
        "symmetrised-fermi" => SymmetrisedFermiFormFactor.FromHalfDensityRadius(5.67, 0.52),
        "two-parameter-fermi" => TwoParameterFermiFormFactor.FromHalfDensityRadius(5.67, 0.52),
        "two-parameter-fermi-light" => TwoParameterFermiFormFactor.FromHalfDensityRadius(1.5, 0.5),
        "solid-sphere" => SolidSphereFormFactor.FromRadius(6.1),
        "gaussian" => GaussianFormFactor.FromRmsRadius(4.8),
        "moment-expansion" => MomentExpansionFormFactor.ToSixth(23, 690, 25000),
        "fourier-bessel" => FourierBessel(),
        "sum-of-gaussians" => SumOfGaussians(),
        "shell-model" => new ShellModelFormFactor(2.2976, [55, -50.12525, 12.50375, -1.041855, 0.024193, -0.0000445885]),
        "scaled" => RadiusScaledFormFactor.ByFactor(HelmFormFactor.FromBoxRadius(6.1), 1.03),
        "point" => new PointFormFactor(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such shape"),
    };

    /// <summary>¹²C with rounded coefficients of de Vries 1987.</summary>
    public static double[] CarbonCoefficients { get; } = [0.015737, 0.038897, 0.037085, 0.014795, -0.0044831, -0.010057, -0.0068696, -0.0028813];

    public static (double Radius, double Fraction)[] CarbonShells { get; } =
        [(0, 0.01669), (0.4, 0.050325), (1, 0.128621), (1.3, 0.180515), (1.7, 0.219097), (2.3, 0.278416), (2.7, 0.058779), (3.5, 0.057817), (4.3, 0.007739), (5.4, 0.002001)];

    public static FourierBesselFormFactor FourierBessel() => new(8, CarbonCoefficients);

    public static SumOfGaussiansFormFactor SumOfGaussians() => new(1.2, CarbonShells);
}
