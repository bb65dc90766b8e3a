using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;
using Special = MathNet.Numerics.SpecialFunctions;

namespace Sevens.Physics.Tests;

/// <summary>
/// The rate integral the slow way: nested adaptive quadrature over recoil, neutrino energy and observable, from the written
/// definitions of the three detector chains, without the engine's grids, tail moments or response code.
/// </summary>
internal static class References
{
    public static double CaesiumIodideEnergy(double recoil) =>
        1000 * ((0.0554628 * recoil) + (4.30681 * recoil * recoil) - (111.707 * Math.Pow(recoil, 3)) + (840.384 * Math.Pow(recoil, 4)));

    /// <summary>P(lower ≤ x &lt; upper and accepted | T) for the full CsI data.</summary>
    public static double GammaBin(double lower, double upper, double recoil)
    {
        double energy = CaesiumIodideEnergy(recoil);
        double shape = 1 + (9.56 * energy);
        double rate = shape / (13.35 * energy);
        double normalisation = (shape * Math.Log(rate)) - Special.GammaLn(shape);
        double Accepted(double x) => Math.Max(0, (1.32045 / (1 + Math.Exp(-0.285979 * (x - 10.8646)))) - 0.333322);
        double kink = 10.8646 - (Math.Log((1.32045 / 0.333322) - 1) / 0.285979);
        return AdaptiveIntegral.Over(
            x => Accepted(x) * Math.Exp(normalisation + ((shape - 1) * Math.Log(x)) - (rate * x)), lower, upper, kink, (shape - 1) / rate);
    }

    /// <summary>P(lower ≤ n &lt; upper and accepted | T) for the first CsI data.</summary>
    public static double PoissonBin(int lower, int upper, double recoil)
    {
        double mean = 13.348 * 87.8 * recoil;
        double probability = Math.Exp(-mean);
        double sum = 0;
        for (int n = 0; n < upper; n++)
        {
            if (n >= lower)
            {
                double step = n < 5 ? 0 : n < 6 ? 0.5 : 1;
                sum += probability * step * 0.6655 / (1 + Math.Exp(-0.4942 * (n - 10.8507)));
            }

            probability *= mean / (n + 1);
        }

        return sum;
    }

    /// <summary>The recoil, MeV, of an electron-equivalent energy in argon, from the root of the quadratic.</summary>
    public static double ArgonRecoil(double keVee) => (Math.Sqrt((0.246 * 0.246) + (4 * 0.00078 * keVee)) - 0.246) / (2 * 0.00078) / 1000;

    /// <summary>The acceptance table of the argon chain, linear between its points.</summary>
    public static double ArgonAcceptance(double keVee) => keVee switch
    {
        < 0.5 => 0,
        < 5 => 0.15 * (keVee - 0.5) / 4.5,
        < 10 => 0.15 + (0.30 * (keVee - 5) / 5),
        < 20 => 0.45 + (0.25 * (keVee - 10) / 10),
        < 40 => 0.7 + (0.1 * (keVee - 20) / 20),
        _ => 0.8,
    };

    /// <summary>P(lower ≤ E &lt; upper and accepted | T) for the argon chain.</summary>
    public static double ArgonBin(double lower, double upper, double recoil)
    {
        double energy = 1000 * recoil * (0.246 + (0.78 * recoil));
        double width = 0.58 * Math.Sqrt(2 * energy);
        double probability = lower > energy
            ? Special.Erfc((lower - energy) / width) - Special.Erfc((upper - energy) / width)
            : Special.Erfc((energy - upper) / width) - Special.Erfc((energy - lower) / width);
        return ArgonAcceptance(energy) * probability / 2;
    }

    /// <summary>Events per target nucleus and unit fluence in a bin: ∫dT P(bin|T) ∫dE φ(E) dσ/dT(E, T).</summary>
    public static double Events(CoherentScattering scattering, FluxComponent component, Func<double, double> probability, params IEnumerable<double> cuts)
    {
        double end = component.Spectrum.EndPoint;
        double CrossSection(double recoil) => component.Spectrum is MichelSpectrum michel
            ? AdaptiveIntegral.Over(
                e => michel.Density(e) * scattering.Differential(component.Flavour, e, recoil), scattering.MinimumNeutrinoEnergy(recoil), end)
            : scattering.Differential(component.Flavour, end, recoil);

        return AdaptiveIntegral.Over(t => probability(t) * CrossSection(t), 0, scattering.MaximumRecoil(end), cuts);
    }
}
