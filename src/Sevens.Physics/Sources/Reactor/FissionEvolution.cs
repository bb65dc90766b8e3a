using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>Fission fractions over a fuel cycle, linear between the points given: ²³⁵U burns, plutonium grows.</summary>
public sealed class FissionEvolution
{
    private readonly ImmutableArray<(double Share, FissionFractions Fractions)> points;

    /// <summary>Takes points from the beginning to the end of a cycle.</summary>
    /// <param name="points">The share of the cycle that is over, from 0 to 1, increasing, and the fractions then.</param>
    /// <exception cref="ArgumentException">Fewer than two points, shares that do not increase, or that do not go from 0 to 1.</exception>
    public FissionEvolution(IEnumerable<(double Share, FissionFractions Fractions)> points)
    {
        this.points = [.. points];
        bool whole = this.points is [{ Share: 0 }, .., { Share: 1 }];
        if (!whole || this.points.Zip(this.points.Skip(1)).Any(p => !(p.Second.Share > p.First.Share)))
        {
            throw new ArgumentException(
                $"fuel cycle: found points at {string.Join(", ", this.points.Select(p => FormattableString.Invariant($"{p.Share}")))}, expected two or more that increase from 0 to 1",
                nameof(points));
        }
    }

    /// <summary>The fractions when a share of the cycle is over.</summary>
    /// <param name="share">From 0, begin of cycle, to 1, end of cycle.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share outside [0, 1].</exception>
    public FissionFractions At(double share)
    {
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "expected a share of the fuel cycle from 0 to 1");
        }

        int upper = 1;
        while (points[upper].Share < share)
        {
            upper++;
        }

        (double from, FissionFractions first) = points[upper - 1];
        (double to, FissionFractions last) = points[upper];
        return first.Towards(last, (share - from) / (to - from));
    }

    /// <summary>The mean fractions between two moments of a cycle at constant power, exact for the straight lines.</summary>
    /// <param name="from">Where it begins, as a share of the cycle.</param>
    /// <param name="to">Where it ends, after <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">A share outside [0, 1], or an interval that is empty.</exception>
    public FissionFractions Mean(double from, double to)
    {
        if (!(to > from))
        {
            throw new ArgumentException(FormattableString.Invariant($"fuel cycle: found an interval from {from} to {to}, expected one that increases"), nameof(to));
        }

        double[] ends = [from, .. points.Select(p => p.Share).Where(s => s > from && s < to), to];
        var sums = FissileIsotopes.All.ToDictionary(i => i, _ => 0.0);
        for (int i = 1; i < ends.Length; i++)
        {
            FissionFractions first = At(ends[i - 1]), last = At(ends[i]);
            foreach (FissileIsotope isotope in FissileIsotopes.All)
            {
                sums[isotope] += (ends[i] - ends[i - 1]) / (to - from) * (first[isotope] + last[isotope]) / 2;
            }
        }

        return new FissionFractions(sums);
    }
}
