namespace Sevens.Physics.Response;

/// <summary>What can be asked of any recoil signal.</summary>
public static class RecoilSignals
{
    private const int Steps = 2000;
    private const int Halvings = 60;

    /// <summary>The recoil energy, MeV, that gives a signal: 0 for a signal not above 0, +∞ where none up to the limit gives it.</summary>
    /// <param name="signal">A rising curve.</param>
    /// <param name="level">The signal, in its own unit.</param>
    /// <param name="maximumRecoilMeV">The search limit, MeV.</param>
    public static double RecoilFor(this IRecoilSignal signal, double level, double maximumRecoilMeV)
    {
        ArgumentNullException.ThrowIfNull(signal);
        if (level <= 0)
        {
            return 0;
        }

        return level > signal.At(maximumRecoilMeV) ? double.PositiveInfinity : Bisect(signal, level, 0, maximumRecoilMeV);
    }

    /// <summary>All recoil energies, MeV, at which the signal passes a level: one for a rising curve, more where it turns.</summary>
    /// <param name="signal">The curve.</param>
    /// <param name="level">The signal, in its own unit.</param>
    /// <param name="maximumRecoilMeV">The search limit, MeV.</param>
    public static IEnumerable<double> Crossings(this IRecoilSignal signal, double level, double maximumRecoilMeV)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return Between();

        IEnumerable<double> Between()
        {
            double from = 0;
            foreach (double to in signal.TurningPoints.Where(t => t > 0 && t < maximumRecoilMeV).Append(maximumRecoilMeV))
            {
                double first = signal.At(from) - level;
                double last = signal.At(to) - level;
                if ((first < 0 && last >= 0) || (first > 0 && last <= 0))
                {
                    yield return Bisect(signal, level, from, to);
                }

                from = to;
            }
        }
    }

    /// <summary>Checks that a signal rises from one recoil energy to the next up to a limit; it may begin with a stretch of zero.</summary>
    /// <exception cref="InvalidOperationException">It falls or stands still somewhere; the message says where.</exception>
    public static void RequireRising(this IRecoilSignal signal, double maximumRecoilMeV)
    {
        ArgumentNullException.ThrowIfNull(signal);
        double previous = 0;
        for (int i = 1; i <= Steps; i++)
        {
            double recoil = maximumRecoilMeV * i / Steps;
            double value = signal.At(recoil);
            if (!(value > previous) && !(value == 0 && previous == 0))
            {
                throw new InvalidOperationException(
                    FormattableString.Invariant($"quenching: the signal stops rising at T = {recoil * 1000:G4} keVnr; a response needs a monotonic curve up to {maximumRecoilMeV * 1000:G4} keVnr"));
            }

            previous = value;
        }
    }

    private static double Bisect(IRecoilSignal signal, double level, double low, double high)
    {
        bool rising = signal.At(high) >= level;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            if (signal.At(middle) < level == rising)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }
}
