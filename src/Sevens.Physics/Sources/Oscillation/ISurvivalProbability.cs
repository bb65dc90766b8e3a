namespace Sevens.Physics.Sources.Oscillation;

/// <summary>The share of neutrinos of a flavour and energy that remain: what turns a source into an oscillated one.</summary>
public interface ISurvivalProbability
{
    /// <summary>The probability, 0 to 1.</summary>
    /// <param name="flavour">The flavour at the source.</param>
    /// <param name="energyMeV">Neutrino energy, MeV, above zero.</param>
    double At(Flavour flavour, double energyMeV);

    /// <summary>Energies, MeV, increasing and inside a range, that cut it into panels in which sixteen Gauss–Legendre points resolve the probability.</summary>
    /// <param name="lowestMeV">Start of the range.</param>
    /// <param name="highestMeV">End of the range.</param>
    IEnumerable<double> Breaks(double lowestMeV, double highestMeV);
}
