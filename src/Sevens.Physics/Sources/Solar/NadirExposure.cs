using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// How the nights of whole years at a latitude are divided among directions of the Sun below the horizon, weighted with the flux. Because the flux goes as
/// 1/r² and so does the angular speed of the Earth around the Sun, weighting with the flux is the same as counting every ecliptic longitude alike, whatever
/// the eccentricity: half of the neutrinos come at night at every latitude.
/// </summary>
public sealed class NadirExposure
{
    /// <summary>Bins in the cosine of the nadir angle; with four times as many, probabilities change by 1e-4 at most.</summary>
    private const int Bins = 240;
    private const int Longitudes = 720;
    private const double ObliquityDegrees = 23.4393;

    private NadirExposure(double latitudeDegrees)
    {
        LatitudeDegrees = latitudeDegrees;
        double[] cumulative = [.. Enumerable.Range(0, Bins + 1).Select(i => TimeAbove(latitudeDegrees, -(double)i / Bins))];
        double night = cumulative[^1] - cumulative[0];
        Weights = [.. Enumerable.Range(0, Bins).Select(i => (cumulative[i + 1] - cumulative[i]) / night)];
        Cosines = [.. Enumerable.Range(0, Bins).Select(i => (i + 0.5) / Bins)];
    }

    /// <summary>The latitude, degrees.</summary>
    public double LatitudeDegrees { get; }

    /// <summary>Cosines of the nadir angle of the Sun: 0 at the horizon, 1 straight through the centre of the Earth.</summary>
    public ImmutableArray<double> Cosines { get; }

    /// <summary>The share of the night's neutrinos about each cosine; they sum to 1.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>The exposure at a latitude.</summary>
    /// <param name="latitudeDegrees">Degrees, −90 to 90.</param>
    /// <exception cref="ArgumentOutOfRangeException">A latitude outside that range.</exception>
    public static NadirExposure AtLatitude(double latitudeDegrees) => latitudeDegrees is >= -90 and <= 90
        ? new NadirExposure(latitudeDegrees)
        : throw new ArgumentOutOfRangeException(nameof(latitudeDegrees), latitudeDegrees, "expected a latitude between −90 and 90 degrees");

    /// <summary>The share of longitudes and hours in which the cosine of the Sun's zenith angle is above a value: the hour angle solves it in closed form.</summary>
    private static double TimeAbove(double latitudeDegrees, double cosine)
    {
        double latitude = latitudeDegrees * Math.PI / 180;
        double tilt = Math.Sin(ObliquityDegrees * Math.PI / 180);
        double sum = 0;
        for (int i = 0; i < Longitudes; i++)
        {
            double sine = tilt * Math.Sin(Math.PI * (((i + 0.5) / Longitudes) - 0.5));
            double offset = Math.Sin(latitude) * sine;
            double swing = Math.Max(Math.Cos(latitude) * Math.Sqrt(1 - (sine * sine)), 1e-15);
            sum += Math.Acos(Math.Clamp((cosine - offset) / swing, -1, 1));
        }

        return sum / Longitudes / Math.PI;
    }
}
