using System.Numerics;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Physics.Tests.Sources.Solar;

/// <summary>The Sun, the Earth and mixing as the independent calculations have them.</summary>
internal static class Conditions
{
    private const int BirthPlace = 10;

    /// <summary>NuFIT 6.0, normal ordering.</summary>
    public static OscillationParameters Normal { get; } = new("NuFIT 6.0 NO", 0.308, 0.470, 0.02215, 7.49e-5, 2.513e-3, 212);

    /// <summary>NuFIT 6.0, inverted ordering.</summary>
    public static OscillationParameters Inverted { get; } = new("NuFIT 6.0 IO", 0.308, 0.550, 0.02231, 7.49e-5, -2.484e-3, 274);

    /// <summary>Couplings of every kind, with a phase: ε^d_ee = 0.15, ε^d_eτ = 0.1 e^(0.7i), ε^u_eμ = −0.05, ε^e_ττ = 0.2.</summary>
    public static MatterCouplings Exotic { get; } = new(
        new FlavourMatrix(0, 0, 0.2), new FlavourMatrix(0, 0, 0, -0.05), new FlavourMatrix(0.15, 0, 0, 0, Complex.FromPolarCoordinates(0.1, 0.7)));

    /// <summary>log₁₀(n_e/N_A) = 2.36 − 4.52x − 0.33 exp[−(x/0.075)^1.1], Y_n = 0.3989 at x = 0.05 where every neutrino is born.</summary>
    public static SolarInterior Interior { get; } = Made();

    /// <summary>The layers of PREM.</summary>
    public static Earth Earth { get; } = new(
    [
        new(1221.5, 0.4656, [13.0885, 0, -8.8381]),
        new(3480, 0.4656, [12.5815, -1.2638, -3.6426, -5.5281]),
        new(5701, 0.4957, [7.9565, -6.4761, 5.5283, -3.0807]),
        new(5771, 0.4957, [5.3197, -1.4836]),
        new(5971, 0.4957, [11.2494, -8.0298]),
        new(6151, 0.4957, [7.1089, -3.8045]),
        new(6346.6, 0.4957, [2.691, 0.6924]),
        new(6356, 0.4957, [2.9]),
        new(6368, 0.4957, [2.6]),
        new(6371, 0.4957, [1.02]),
    ]);

    private static SolarInterior Made()
    {
        double[] radii = [.. Enumerable.Range(0, 81).Select(i => i * 0.005)];
        return new SolarInterior(
            radii,
            [.. radii.Select(x => new MatterState(Math.Pow(10, 2.36 - (4.52 * x) - (0.33 * Math.Exp(-Math.Pow(x / 0.075, 1.1)))), 0.3989))],
            SolarBranches.All.ToDictionary(b => b, IReadOnlyList<double> (_) => [.. radii.Select((_, i) => i == BirthPlace ? 200.0 : 0)]));
    }
}
