using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>Whole years, day and night: half of the neutrinos come at night, see <see cref="NadirExposure"/>.</summary>
public sealed class DayAndNight : ISolarConversion
{
    private readonly ISolarConversion day;
    private readonly ISolarConversion night;

    /// <summary>Takes the two halves.</summary>
    public DayAndNight(ISolarConversion day, ISolarConversion night)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(night);
        this.day = day;
        this.night = night;
    }

    /// <inheritdoc/>
    public FlavourMatrix DensityMatrix(SolarBranch branch, double energyMeV) =>
        (0.5 * day.DensityMatrix(branch, energyMeV)) + (0.5 * night.DensityMatrix(branch, energyMeV));

    /// <summary>The day–night asymmetry of ν_e, 2(night − day)/(night + day).</summary>
    /// <exception cref="ArgumentOutOfRangeException">An energy out of range.</exception>
    public double Asymmetry(SolarBranch branch, double energyMeV)
    {
        double byDay = day.DensityMatrix(branch, energyMeV).ElectronElectron;
        double byNight = night.DensityMatrix(branch, energyMeV).ElectronElectron;
        return 2 * (byNight - byDay) / (byNight + byDay);
    }
}
