using Sevens.Experiments.Catalogs.Solar;
using Sevens.Experiments.Definitions.Sources.Solar;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Experiments.Sources.Solar;

/// <summary>How many more electron neutrinos of ⁸B arrive by night than by day.</summary>
/// <param name="EnergyMeV">The neutrino energy, MeV.</param>
/// <param name="LatitudeDegrees">The latitude of the detector, degrees.</param>
/// <param name="Asymmetry">2(night − day)/(night + day).</param>
public sealed record DayNightAsymmetry(double EnergyMeV, double LatitudeDegrees, double Asymmetry)
{
    private const double UsualEnergy = 10;

    /// <summary>Super-Kamiokande, which has measured it.</summary>
    private const double UsualLatitude = 36.43;

    /// <summary>The asymmetry at 10 MeV at the latitude of a definition, or at that of Super-Kamiokande; null where there is no matter effect or no ⁸B.</summary>
    public static DayNightAsymmetry? Of(SolarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Oscillation is not { } set || definition.Flavour == SolarFlavour.TwoFlavours || definition.Branches?.Contains(SolarBranch.B8) == false)
        {
            return null;
        }

        var tables = SolarTables.Load();
        var parameters = tables.Oscillation(set);
        var day = new AdiabaticConversion(definition.Mixing == SolarMixing.Dark ? parameters.DarkSide() : parameters, definition.MatterCouplings?.Couplings ?? MatterCouplings.Standard, tables.Interior);
        double latitude = definition.Latitude ?? UsualLatitude;
        var both = new DayAndNight(day, new NightConversion(day, tables.Earth, NadirExposure.AtLatitude(latitude)));
        return new DayNightAsymmetry(UsualEnergy, latitude, both.Asymmetry(SolarBranch.B8, UsualEnergy));
    }
}
