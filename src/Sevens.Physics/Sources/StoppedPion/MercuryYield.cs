namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>
/// Neutrinos per proton on the mercury target of the SNS from pions and muons at rest, a cubic fitted to simulations between 0.8 and 1.4 GeV, ± 10 %.
/// [arXiv:2109.11049, Phys. Rev. D 106 (2022) 032003]
/// </summary>
public static class MercuryYield
{
    /// <summary>The lowest proton energy of the fit, GeV.</summary>
    public const double LowestEnergy = 0.8;

    /// <summary>The highest proton energy of the fit, GeV.</summary>
    public const double HighestEnergy = 1.4;

    /// <summary>The relative uncertainty of the fit.</summary>
    public const double RelativeError = 0.1;

    /// <summary>Neutrinos of all three flavours together per proton: 0.28 E³ − 1.12 E² + 1.79 E − 0.68.</summary>
    /// <param name="protonEnergyGeV">Kinetic energy of a proton, GeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy outside the range of the fit.</exception>
    public static double SumPerProton(double protonEnergyGeV) => protonEnergyGeV is >= LowestEnergy and <= HighestEnergy
        ? (((((0.28 * protonEnergyGeV) - 1.12) * protonEnergyGeV) + 1.79) * protonEnergyGeV) - 0.68
        : throw new ArgumentOutOfRangeException(
            nameof(protonEnergyGeV), protonEnergyGeV, "the yield fit on mercury holds for 0.8 to 1.4 GeV; expected a proton energy there, or a stated yield");

    /// <summary>Neutrinos of each flavour per proton: a third of <see cref="SumPerProton"/>.</summary>
    /// <inheritdoc cref="SumPerProton"/>
    public static double PerFlavourPerProton(double protonEnergyGeV) => SumPerProton(protonEnergyGeV) / 3;
}
