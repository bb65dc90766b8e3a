using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Physics.Tests.Response;

/// <summary>Detector chains with the published figures of the COHERENT releases, and efficiencies that accept everything.</summary>
internal static class Chains
{
    /// <summary>ε = 1 to rounding at every count ≥ 0.</summary>
    public static LogisticEfficiency AcceptAll { get; } = new(1, 1, -1000, 0, []);

    public static PolynomialQuenching CaesiumIodideQuenching { get; } = PolynomialQuenching.FromCoefficients([0.0554628, 4.30681, -111.707, 840.384]);

    public static LogisticEfficiency FullDataEfficiency { get; } = new(1.32045, 0.285979, 10.8646, -0.333322, []);

    public static LogisticEfficiency FirstDataEfficiency { get; } = new(0.6655, 0.4942, 10.8507, 0, [new(5, 0), new(6, 0.5)]);

    public static PolynomialQuenching ArgonQuenching { get; } = PolynomialQuenching.Linear(0.246, 0.00078);

    public static TabulatedFunction ArgonEfficiency { get; } =
        new("acceptance", [0.5, 5, 10, 20, 40], [0, 0.15, 0.45, 0.7, 0.8], OutsideRange.Zero, OutsideRange.Hold);

    public static GammaPhotoelectronResponse FullData { get; } = Gamma(FullDataEfficiency, [6, 8, 12, 16, 20, 24, 32, 40, 50, 60]);

    public static PoissonPhotoelectronResponse FirstData { get; } =
        new(PolynomialQuenching.Constant(0.0878), 13.348, FirstDataEfficiency, Axis.Uniform("photoelectrons", "PE", 6, 30, 12));

    public static GaussianEnergyResponse Argon { get; } =
        new(ArgonQuenching, 0.58, ArgonEfficiency, new Axis("energy", "keVee", [0, 5, 10, 15, 20, 30, 40, 60]));

    public static GammaPhotoelectronResponse Gamma(LogisticEfficiency efficiency, double[] edges) =>
        new(CaesiumIodideQuenching, 13.35, 9.56, efficiency, new Axis("photoelectrons", "PE", edges));

    public static double[] Bins(IEnergyResponse response, double recoilMeV)
    {
        double[] bins = new double[response.Cells];
        response.Fill(recoilMeV, bins);
        return bins;
    }
}
