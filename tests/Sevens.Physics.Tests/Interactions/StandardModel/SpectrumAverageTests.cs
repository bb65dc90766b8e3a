using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Interactions.StandardModel;

/// <summary>Averages over spectra of any width and with any kinks, against ∫φ(E) σ(E) dE done by adaptive quadrature over the energy.</summary>
public sealed class SpectrumAverageTests
{
    private static readonly Dictionary<string, IContinuousSpectrum> Spectra = new(StringComparer.Ordinal)
    {
        ["michel"] = MichelSpectrum.MuonAntineutrino,
        ["triangle"] = TabulatedSpectrum.Normalised("triangle", [1, 2, 3], [0, 1, 0]),
        ["box from afar"] = TabulatedSpectrum.Normalised("box", [40, 41], [1, 1]),
        ["coarse from zero"] = TabulatedSpectrum.Normalised("coarse", [0, 4, 50], [0, 1, 0.2]),
        ["three decades"] = TabulatedSpectrum.Normalised("wide", [.. Decades(1, 1000, 40)], [.. Decades(1, 1000, 40).Select(e => Math.Pow(e, -1.2))]),
        ["reactor-like"] = new QuadratureSpectrum("falling", e => Math.Exp(-e), [0.01, 0.5, 10], 0.5),
        ["fine table"] = TabulatedSpectrum.Normalised("fine", [.. Enumerable.Range(1, 800).Select(i => i / 50.0)], [.. Enumerable.Range(1, 800).Select(i => i * i * Math.Exp(-i / 100.0))]),
    };

    public static TheoryData<string> Names => [.. Spectra.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_average_is_the_integral_over_energies(string name)
    {
        IContinuousSpectrum spectrum = Spectra[name];
        var caesium = new CoherentScattering(Targets.Caesium.Isotopes[0].Nuclide, Convention.Sevens);
        double[] ends = [spectrum.LowestEnergy, .. spectrum.Kinks, spectrum.EndPoint];
        double direct = 0;
        for (int i = 0; i + 1 < ends.Length; i++)
        {
            int pieces = Math.Max(1, (int)((ends[i + 1] - ends[i]) / 5));
            for (int piece = 0; piece < pieces; piece++)
            {
                double lower = ends[i] + ((ends[i + 1] - ends[i]) * piece / pieces), upper = ends[i] + ((ends[i + 1] - ends[i]) * (piece + 1) / pieces);
                direct += Simpson(e => e > 0 ? spectrum.Density(e) * Total(caesium, e) : 0, lower, upper, ends.Length > 100 ? 4 : 200);
            }
        }

        Assert.Equal(direct, caesium.Average(Flavour.MuonNeutrino, spectrum), 1e-6 * direct);
    }

    /// <summary>σ(E) by panels of its own: one rule over the whole recoil range does not resolve the form factor of a GeV neutrino.</summary>
    private static double Total(CoherentScattering nuclide, double energy)
    {
        double largest = 2 * energy;
        int steps = 2 * (20 + (int)(energy / 4));

        // In q with T ≈ q²/2M; dT from the exact relation T(q) = √(M² + q²) − M.
        double mass = nuclide.NuclearMass;
        double end = Math.Sqrt(nuclide.MaximumRecoil(energy) * (nuclide.MaximumRecoil(energy) + (2 * mass)));
        Assert.True(end <= largest);
        return Simpson(
            q =>
            {
                double root = Math.Sqrt((mass * mass) + (q * q));
                double recoil = q * q / (root + mass);
                return nuclide.Differential(Flavour.MuonNeutrino, energy, Math.Min(recoil, nuclide.MaximumRecoil(energy))) * q / root;
            },
            0,
            end,
            steps);
    }

    private static double Simpson(Func<double, double> f, double lower, double upper, int steps)
    {
        double h = (upper - lower) / steps;
        double sum = f(lower) + f(upper);
        for (int i = 1; i < steps; i++)
        {
            sum += (i % 2 == 0 ? 2 : 4) * f(lower + (i * h));
        }

        return sum * h / 3;
    }

    private static IEnumerable<double> Decades(double from, double to, int count) =>
        Enumerable.Range(0, count).Select(i => from * Math.Pow(to / from, i / (count - 1.0)));
}
