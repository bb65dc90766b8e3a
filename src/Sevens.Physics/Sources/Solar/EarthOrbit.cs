namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// How the distance to the Sun changes the flux: (1 au/r)² on Kepler's ellipse with the elements of the low-precision formulae of the Astronomical Almanac
/// (eccentricity 0.016709, mean anomaly 357.529° + 0.98560028° per day from J2000.0), averaged over dates in closed form, because r² dν/dt is constant.
/// </summary>
public static class EarthOrbit
{
    private const double Eccentricity = 0.016709;
    private const double AnomalyAtEpoch = 357.529;
    private const double DegreesPerDay = 0.98560028;

    /// <summary>J2000.0 is noon of this day.</summary>
    private static readonly DateOnly Epoch = new(2000, 1, 1);

    /// <summary>The mean over whole years: 1/√(1 − e²).</summary>
    public static double YearMean { get; } = 1 / Math.Sqrt(1 - (Eccentricity * Eccentricity));

    /// <summary>Flux ÷ flux at 1 au, the mean over one day (UTC).</summary>
    public static double FluxFactor(DateOnly day) => FluxFactor(day, day);

    /// <summary>Flux ÷ flux at 1 au, the mean from the beginning of the first to the end of the last day (UTC).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static double FluxFactor(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(last), last, FormattableString.Invariant($"expected a last day not before the first, {first:yyyy-MM-dd}"));
        }

        double from = MeanAnomaly(first), to = MeanAnomaly(last.AddDays(1));
        return (TrueAnomaly(to) - TrueAnomaly(from)) / (to - from) * YearMean;
    }

    /// <summary>The mean anomaly, radians, at the beginning of a day.</summary>
    private static double MeanAnomaly(DateOnly day) =>
        (AnomalyAtEpoch + (DegreesPerDay * (day.DayNumber - Epoch.DayNumber - 0.5))) * Math.PI / 180;

    /// <summary>The true anomaly, continuous over turns, from Kepler's equation.</summary>
    private static double TrueAnomaly(double meanAnomaly)
    {
        double eccentric = meanAnomaly;
        for (int iteration = 0; iteration < 12; iteration++)
        {
            eccentric -= (eccentric - (Eccentricity * Math.Sin(eccentric)) - meanAnomaly) / (1 - (Eccentricity * Math.Cos(eccentric)));
        }

        double ratio = Eccentricity / (1 + Math.Sqrt(1 - (Eccentricity * Eccentricity)));
        return eccentric + (2 * Math.Atan2(ratio * Math.Sin(eccentric), 1 - (ratio * Math.Cos(eccentric))));
    }
}
