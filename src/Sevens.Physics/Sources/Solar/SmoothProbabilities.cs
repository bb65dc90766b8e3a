namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// Probabilities of the three mass states as polynomials in ln E through Chebyshev points: averaged over production zones they have no feature narrower
/// than the resonance, so that 40 points replace the eigenvalues of every zone at every energy of a spectrum.
/// </summary>
internal sealed class SmoothProbabilities
{
    /// <summary>The range, MeV.</summary>
    public const double Lowest = 0.05, Highest = 20;

    private const int Points = 40;
    private const double Tolerance = 1e-6;
    private static readonly double Middle = Math.Log(Lowest * Highest) / 2, Half = Math.Log(Highest / Lowest) / 2;
    private static readonly double[] Nodes = [.. Enumerable.Range(0, Points).Select(i => Node(i))];
    private static readonly double[] Weights =
        [.. Enumerable.Range(0, Points).Select(i => (i % 2 == 0 ? 1 : -1) * Math.Sin(((2 * i) + 1) * Math.PI / (2 * Points)))];
    private readonly (double Lowest, double Middle, double Highest)[] values;

    private SmoothProbabilities((double Lowest, double Middle, double Highest)[] values) => this.values = values;

    /// <summary>The polynomials of a function of energy; null where they miss it by more than 1e-6 of a probability between the points.</summary>
    public static SmoothProbabilities? Of(Func<double, (double Lowest, double Middle, double Highest)> exact)
    {
        var smooth = new SmoothProbabilities([.. Enumerable.Range(0, Points).Select(i => exact(Energy(Node(i))))]);
        for (int i = 2; i < Points; i += 4)
        {
            double between = Energy(Node(i - 0.5));
            (double lowest, double middle, double highest) = exact(between);
            (double Lowest, double Middle, double Highest) found = smooth.At(between);
            if (!(Math.Abs(found.Lowest - lowest) + Math.Abs(found.Middle - middle) + Math.Abs(found.Highest - highest) < Tolerance))
            {
                return null;
            }
        }

        return smooth;
    }

    /// <summary>Their values, by the barycentric formula.</summary>
    /// <param name="energyMeV">An energy in the range.</param>
    public (double Lowest, double Middle, double Highest) At(double energyMeV)
    {
        double place = (Math.Log(energyMeV) - Middle) / Half;
        double sum = 0, lowest = 0, middle = 0, highest = 0;
        for (int i = 0; i < Points; i++)
        {
            double distance = place - Nodes[i];
            if (distance == 0)
            {
                return values[i];
            }

            double weight = Weights[i] / distance;
            sum += weight;
            lowest += weight * values[i].Lowest;
            middle += weight * values[i].Middle;
            highest += weight * values[i].Highest;
        }

        return (lowest / sum, middle / sum, highest / sum);
    }

    private static double Node(double i) => Math.Cos(((2 * i) + 1) * Math.PI / (2 * Points));

    private static double Energy(double node) => Math.Exp(Middle + (Half * node));
}
