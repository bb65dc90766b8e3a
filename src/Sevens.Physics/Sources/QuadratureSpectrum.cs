using System.Collections.Immutable;
using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.Sources;

/// <summary>
/// A density given by a formula that is smooth between its break points, normalised to one neutrino. The tail moments are Gauss–Legendre sums:
/// whole panels are kept, the panel of E_min is integrated anew.
/// </summary>
public sealed class QuadratureSpectrum : IContinuousSpectrum
{
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(16);

    /// <summary>Rules that do in a part of a panel what the whole one needs 16 nodes for: a polynomial's coefficients fall with the power of the part.</summary>
    private static readonly ImmutableArray<(double Part, GaussLegendre Rule)> PartialRules =
        [(1.0 / 16, GaussLegendre.OfOrder(4)), (1.0 / 3, GaussLegendre.OfOrder(8)), (double.PositiveInfinity, Rule)];

    private readonly Func<double, double> density;
    private readonly ImmutableArray<double> ends;
    private readonly ImmutableArray<TailMoments> tails;

    /// <summary>Takes a density of any scale.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="density">The density, per MeV, in any scale: finite and not negative in the range. Pure.</param>
    /// <param name="breakPointsMeV">The range and, inside it, where the density or its slope jumps: increasing, ≥ 0, two or more.</param>
    /// <param name="widestPanelMeV">The largest step over which a polynomial of degree 31 resolves density/E².</param>
    /// <exception cref="ArgumentException">Break points that do not increase, a density that is negative or not finite, or an integral of zero.</exception>
    public QuadratureSpectrum(string name, Func<double, double> density, IReadOnlyList<double> breakPointsMeV, double widestPanelMeV)
    {
        ArgumentNullException.ThrowIfNull(density);
        ArgumentNullException.ThrowIfNull(breakPointsMeV);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widestPanelMeV);
        if (breakPointsMeV.Count < 2 || !(breakPointsMeV[0] >= 0) || breakPointsMeV.Zip(breakPointsMeV.Skip(1)).Any(p => !(p.Second > p.First)) || !double.IsFinite(breakPointsMeV[^1]))
        {
            throw new ArgumentException(
                $"spectrum '{name}': found break points {string.Join(", ", breakPointsMeV.Select(b => FormattableString.Invariant($"{b}")))} MeV, expected two or more that increase from 0 or above",
                nameof(breakPointsMeV));
        }

        ends = [.. Panels(breakPointsMeV, widestPanelMeV)];
        Kinks = [.. breakPointsMeV.Skip(1).Take(breakPointsMeV.Count - 2)];

        // A density may be a sum over hundreds of terms: it is asked once per node, in its own scale.
        var pieces = new (TailMoments Moments, double Energy)[ends.Length - 1];
        for (int i = 0; i < pieces.Length; i++)
        {
            pieces[i] = Sums(Rule, e => Checked(name, density, e), ends[i], ends[i + 1]);
        }

        double integral = pieces.Sum(p => p.Moments.Zeroth);
        if (!(integral > 0))
        {
            throw new ArgumentException($"spectrum '{name}': found an integral of zero, expected a positive one", nameof(density));
        }

        Integral = integral;
        this.density = e => density(e) / integral;
        var sums = new TailMoments[ends.Length];
        for (int i = pieces.Length - 1; i >= 0; i--)
        {
            sums[i] = pieces[i].Moments.Times(1 / integral).Plus(sums[i + 1]);
        }

        tails = [.. sums];
        MeanEnergy = pieces.Sum(p => p.Energy) / integral;
    }

    /// <summary>∫ of the density as it was given; what <see cref="Density"/> returns is divided by it.</summary>
    public double Integral { get; }

    /// <inheritdoc/>
    public double LowestEnergy => ends[0];

    /// <inheritdoc/>
    public double EndPoint => ends[^1];

    /// <inheritdoc/>
    public double MeanEnergy { get; }

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks { get; }

    /// <inheritdoc/>
    public double Density(double energyMeV) => energyMeV >= LowestEnergy && energyMeV <= EndPoint ? density(energyMeV) : 0;

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV)
    {
        Span<TailMoments> moments = [default];
        MomentsAbove([minimumMeV], moments);
        return moments[0];
    }

    /// <inheritdoc/>
    public void MomentsAbove(ReadOnlySpan<double> minimaMeV, Span<TailMoments> moments)
    {
        // From the highest down, each tail is that of its neighbour and the short piece between them.
        (double Energy, TailMoments Moments) above = (EndPoint, default);
        for (int i = minimaMeV.Length - 1; i >= 0; i--)
        {
            double minimum = Math.Max(minimaMeV[i], LowestEnergy);
            if (minimum < EndPoint)
            {
                above = (minimum, From(minimum, above));
            }

            moments[i] = above.Moments;
        }
    }

    private TailMoments From(double minimum, (double Energy, TailMoments Moments) above)
    {
        int found = ends.AsSpan().BinarySearch(minimum);
        if (found >= 0)
        {
            return tails[found];
        }

        int next = ~found;
        (double energy, TailMoments moments) = above.Energy < ends[next] ? above : (ends[next], tails[next]);
        return Sums(RuleFor((energy - minimum) / (ends[next] - ends[next - 1])), density, minimum, energy).Moments.Plus(moments);
    }

    private static GaussLegendre RuleFor(double partOfPanel)
    {
        int rule = 0;
        while (partOfPanel > PartialRules[rule].Part)
        {
            rule++;
        }

        return PartialRules[rule].Rule;
    }

    private static IEnumerable<double> Panels(IReadOnlyList<double> breaks, double widest)
    {
        yield return breaks[0];
        for (int i = 1; i < breaks.Count; i++)
        {
            int pieces = Math.Max(1, (int)Math.Ceiling((breaks[i] - breaks[i - 1]) / widest));
            for (int piece = 1; piece <= pieces; piece++)
            {
                yield return piece == pieces ? breaks[i] : breaks[i - 1] + ((breaks[i] - breaks[i - 1]) * piece / pieces);
            }
        }
    }

    private static double Checked(string name, Func<double, double> density, double energy)
    {
        double value = density(energy);
        return value >= 0 && double.IsFinite(value)
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"spectrum '{name}': found a density of {value} at {energy} MeV, expected one ≥ 0"), nameof(density));
    }

    private static (TailMoments Moments, double Energy) Sums(GaussLegendre rule, Func<double, double> density, double from, double to)
    {
        double half = (to - from) / 2, middle = (to + from) / 2;
        double zeroth = 0, first = 0, second = 0, mean = 0;
        for (int i = 0; i < rule.Nodes.Length; i++)
        {
            double energy = middle + (half * rule.Nodes[i]);
            double weighted = half * rule.Weights[i] * density(energy);
            zeroth += weighted;
            first += weighted / energy;
            second += weighted / (energy * energy);
            mean += weighted * energy;
        }

        return (new TailMoments(zeroth, first, second), mean);
    }
}
