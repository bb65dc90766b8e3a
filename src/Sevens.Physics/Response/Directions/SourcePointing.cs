namespace Sevens.Physics.Response.Directions;

/// <summary>
/// Where the source stands while data are taken: the mean of each Legendre polynomial of the angle between the neutrinos and the axis from which recoil
/// angles are measured.
/// </summary>
public sealed class SourcePointing
{
    private const double Obliquity = 23.4393 * Math.PI / 180;
    private readonly Func<int, double[]> means;

    private SourcePointing(Func<int, double[]> means) => this.means = means;

    /// <summary>Angles are measured from the direction in which the neutrinos travel: a beam, a reactor, or the Sun where it stands at the time of the event.</summary>
    public static SourcePointing Tracked { get; } = new(highest => [.. Enumerable.Repeat(1.0, highest + 1)]);

    /// <summary>Neutrinos come from all sides alike.</summary>
    public static SourcePointing Isotropic { get; } = new(highest => [1, .. Enumerable.Repeat(0.0, highest)]);

    /// <summary>
    /// The Sun over a whole year, with angles measured from the local downward vertical: all hours of the day and all longitudes on the ecliptic alike.
    /// </summary>
    /// <param name="latitudeDegrees">Geographic latitude, degrees.</param>
    /// <exception cref="ArgumentOutOfRangeException">A latitude outside [−90, 90].</exception>
    public static SourcePointing SolarYear(double latitudeDegrees)
    {
        if (!(latitudeDegrees is >= -90 and <= 90))
        {
            throw new ArgumentOutOfRangeException(nameof(latitudeDegrees), latitudeDegrees, "expected a latitude from −90 to 90 degrees");
        }

        double latitude = latitudeDegrees * Math.PI / 180;
        return new SourcePointing(highest => OverTheYear(latitude, highest));
    }

    /// <summary>⟨P_l⟩ for l from 0.</summary>
    internal double[] Means(int highestDegree) => means(highestDegree);

    /// <summary>The zenith angle is a polynomial of first degree in sines and cosines of hour and season, so that as many steps as twice the degree are exact in the hour.</summary>
    private static double[] OverTheYear(double latitude, int highest)
    {
        int steps = (2 * highest) + 16;
        double[] sums = new double[highest + 1];
        for (int season = 0; season < steps; season++)
        {
            double sineOfDeclination = Math.Sin(Obliquity) * Math.Sin(2 * Math.PI * season / steps);
            double cosineOfDeclination = Math.Sqrt(1 - (sineOfDeclination * sineOfDeclination));
            for (int hour = 0; hour < steps; hour++)
            {
                double cosine = (Math.Sin(latitude) * sineOfDeclination) + (Math.Cos(latitude) * cosineOfDeclination * Math.Cos(2 * Math.PI * hour / steps));
                double[] values = LegendreIntegrals.Polynomials(cosine, highest);
                for (int l = 0; l < sums.Length; l++)
                {
                    sums[l] += values[l];
                }
            }
        }

        return [.. sums.Select(s => s / ((double)steps * steps))];
    }
}
