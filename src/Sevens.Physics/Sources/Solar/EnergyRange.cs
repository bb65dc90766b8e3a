namespace Sevens.Physics.Sources.Solar;

/// <summary>The neutrino energies a calculation accepts.</summary>
internal static class EnergyRange
{
    /// <summary>The highest energy of the night calculation, MeV: above every solar end point.</summary>
    public const double Highest = 20;

    /// <summary>Refuses energies that are no neutrino energies.</summary>
    public static void RequirePositive(double energyMeV)
    {
        if (!(energyMeV > 0) || !double.IsFinite(energyMeV))
        {
            throw new ArgumentOutOfRangeException(nameof(energyMeV), energyMeV, "expected a positive neutrino energy in MeV");
        }
    }
}
