using System.Collections.Immutable;

namespace Sevens.Physics.Response.Efficiencies;

/// <summary>
/// The probability that n detected photons, each equally likely to be seen by any of a number of sensors, light at least so many different ones: the
/// n-fold coincidence that a light signal has to pass. It acts on counts; between whole numbers that of the lower one holds.
/// </summary>
public sealed class CoincidenceEfficiency : IEfficiency
{
    /// <summary>Nearer to 1 than this it is 1.</summary>
    private const double Negligible = 1e-15;
    private const int MostCounts = 1 << 16;
    private readonly ImmutableArray<double> accepted;

    /// <summary>Takes the sensors.</summary>
    /// <param name="fold">Different sensors needed, 1 or more.</param>
    /// <param name="sensors">Sensors there are, at least as many.</param>
    /// <exception cref="ArgumentException">A fold below 1 or above the number of sensors, or too many sensors of which all are needed.</exception>
    public CoincidenceEfficiency(int fold, int sensors)
    {
        if (!(fold >= 1 && fold <= sensors))
        {
            throw new ArgumentException(FormattableString.Invariant($"coincidence: found {fold} of {sensors} sensors, expected 1 or more and at most all of them"), nameof(fold));
        }

        accepted = [.. Curve(fold, sensors)];
    }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks => Enumerable.Range(1, accepted.Length).Select(n => (double)n);

    /// <inheritdoc/>
    public double Scale => double.PositiveInfinity;

    /// <inheritdoc/>
    public double At(double signal) => signal < 1 ? 0 : signal >= accepted.Length ? 1 : accepted[(int)signal];

    /// <summary>From count to count: the next photon finds a sensor that is lit already, or lights another.</summary>
    private static IEnumerable<double> Curve(int fold, int sensors)
    {
        double[] lit = new double[fold];
        lit[0] = 1;
        for (int n = 0; n < MostCounts; n++)
        {
            double missing = lit.Sum();
            if (missing < Negligible)
            {
                yield break;
            }

            yield return Math.Max(0, 1 - missing);
            for (int k = fold - 1; k >= 0; k--)
            {
                lit[k] = (lit[k] * k / sensors) + (k == 0 ? 0 : lit[k - 1] * (sensors - k + 1) / sensors);
            }
        }

        throw new ArgumentException(FormattableString.Invariant($"coincidence: {fold} of {sensors} sensors are not reached with {MostCounts} photons, expected fewer"), nameof(fold));
    }
}
