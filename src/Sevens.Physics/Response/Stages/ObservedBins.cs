using System.Buffers;
using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Quadrature;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response.Stages;

/// <summary>
/// The last stage in bins: for a value, the accepted probability of each. Where the efficiency is constant or linear the integral is closed;
/// where it bends, Gauss–Legendre panels are no wider than the density and the bend.
/// </summary>
internal sealed class ObservedBins
{
    private const int NodesPerPanel = 10;
    private const int Gradings = 20;

    /// <summary>Widths around an edge beyond which a smeared step is flat for quadrature.</summary>
    private const double Reach = 6;
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(NodesPerPanel);
    private readonly ISmearing? smearing;
    private readonly ImmutableArray<IEfficiency> efficiencies;
    private readonly Piece[] pieces;
    private readonly double[] cuts;
    private readonly bool steps;

    public ObservedBins(Axis axis, ISmearing? smearing, ImmutableArray<IEfficiency> efficiencies)
    {
        Axis = axis;
        this.smearing = smearing;
        this.efficiencies = efficiencies;
        cuts = [.. axis.Edges.Concat(efficiencies.SelectMany(e => e.Kinks).Where(k => k > axis.Lower && k < axis.Upper)).Distinct().Order()];
        pieces = [.. Enumerable.Range(0, cuts.Length - 1).Select(i => PieceOf(axis, cuts[i], cuts[i + 1]))];
        steps = pieces.All(p => !p.Bends && p.Slope == 0);
    }

    public Axis Axis { get; }

    /// <summary>The first value from which up nothing lands on the axis, for values that are counts.</summary>
    public int FirstCountBeyond(int most)
    {
        int high = 1;
        while (!Beyond(high))
        {
            high *= 2;
            if (high > most)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"axis '{Axis.Name}': more than {most} counts reach it, too many to be counted one by one; use a Gaussian stage in place of the counting"));
            }
        }

        int low = high / 2;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = Beyond(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }

    /// <summary>Values around which the probability of a bin is a step, because the smearing is much finer than the bins.</summary>
    public IEnumerable<double> Steps()
    {
        for (int i = 0; i < Axis.Edges.Length; i++)
        {
            double edge = Axis.Edges[i];
            double reach = smearing is null || edge < 0 ? 0 : Reach * smearing.Width(edge);
            double below = i == 0 ? double.PositiveInfinity : edge - Axis.Edges[i - 1];
            double above = i == Axis.Count ? double.PositiveInfinity : Axis.Edges[i + 1] - edge;
            if (2 * reach < Math.Min(below, above))
            {
                yield return edge;
                if (reach > 0)
                {
                    yield return edge - reach;
                    yield return edge + reach;
                }
            }
        }
    }

    /// <summary>Adds the probabilities of the bins for a value, times a weight.</summary>
    public void Add(double value, double weight, Span<double> bins) => Add(smearing, value, weight, bins);

    /// <summary>The same with a smearing in place of that of the bins.</summary>
    public void Add(ISmearing? own, double value, double weight, Span<double> bins)
    {
        if (own is null || own.Width(value) == 0)
        {
            double exact = own?.Mean(value) ?? value;
            int bin = Axis.IndexOf(exact);
            if (bin >= 0)
            {
                bins[bin] += weight * Efficiency(exact);
            }

            return;
        }

        (double from, double to) = own.Reach(value);
        if (steps)
        {
            AddSteps(own, value, weight, (from, to), bins);
            return;
        }

        foreach (Piece piece in pieces)
        {
            if (piece.Upper <= from)
            {
                continue;
            }

            if (piece.Lower >= to)
            {
                break;
            }

            bins[piece.Bin] += weight * Accepted(own, value, piece, Math.Max(from, piece.Lower), Math.Min(to, piece.Upper));
        }
    }

    /// <summary>Where the efficiency is constant in every piece, each cut is looked at once.</summary>
    private void AddSteps(ISmearing density, double value, double weight, (double Lower, double Upper) reach, Span<double> bins)
    {
        int first = Array.FindIndex(pieces, p => p.Upper > reach.Lower);
        int last = Array.FindLastIndex(pieces, p => p.Lower < reach.Upper);
        int count = last - first + 1;
        if (first < 0 || count <= 0)
        {
            return;
        }

        double[] rented = ArrayPool<double>.Shared.Rent(count);
        Span<double> masses = rented.AsSpan(0, count);
        density.Masses(value, cuts.AsSpan(first, count + 1), masses);
        for (int i = 0; i < count; i++)
        {
            bins[pieces[first + i].Bin] += weight * pieces[first + i].Offset * masses[i];
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    private bool Beyond(int count) => (smearing?.Reach(count).Lower ?? count) >= Axis.Upper;

    private double Accepted(ISmearing density, double value, Piece piece, double from, double to)
    {
        if (piece.Bends)
        {
            return Quadrature(density, value, from, to, piece.Scale);
        }

        double constant = piece.Offset == 0 ? 0 : piece.Offset * density.Mass(value, piece.Lower, piece.Upper);
        return piece.Slope == 0 ? constant : constant + (piece.Slope * density.FirstMoment(value, piece.Lower, piece.Upper));
    }

    private double Quadrature(ISmearing density, double value, double from, double to, double scale)
    {
        double widest = Math.Min(density.Width(value), scale);
        double sum = 0;
        double start = from;
        if (from == 0)
        {
            // A gamma density goes like a power at 0: panels that halve toward it.
            for (int i = Gradings; i >= 0; i--)
            {
                double end = Math.Min(to, widest * Math.ScaleB(1, -i));
                sum += Panel(density, value, start, end);
                start = end;
            }
        }

        int panels = (int)Math.Ceiling((to - start) / widest);
        for (int i = 0; i < panels; i++)
        {
            sum += Panel(density, value, start + ((to - start) * i / panels), start + ((to - start) * (i + 1) / panels));
        }

        return sum;
    }

    private double Panel(ISmearing density, double value, double from, double to)
    {
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < NodesPerPanel; i++)
        {
            double x = from + half + (half * Rule.Nodes[i]);
            sum += Rule.Weights[i] * density.Density(value, x) * Efficiency(x);
        }

        return half * sum;
    }

    private double Efficiency(double observed)
    {
        double product = 1;
        foreach (IEfficiency efficiency in efficiencies)
        {
            product *= efficiency.At(observed);
        }

        return product;
    }

    private Piece PieceOf(Axis axis, double lower, double upper)
    {
        double first = lower + ((upper - lower) / 4);
        double second = lower + ((upper - lower) * 3 / 4);
        int bin = axis.IndexOf(first);
        IEfficiency[] varying = [.. efficiencies.Where(e => double.IsFinite(e.Scale) || e.At(first) != e.At(second))];
        if (varying.Length > 1 || varying.Any(e => double.IsFinite(e.Scale)))
        {
            return new Piece(bin, lower, upper, Offset: 0, Slope: 0, Bends: true, varying.Min(e => e.Scale));
        }

        double slope = varying.Length == 0 ? 0 : (Efficiency(second) - Efficiency(first)) / (second - first);
        return new Piece(bin, lower, upper, Efficiency(first) - (slope * first), slope, Bends: false, double.PositiveInfinity);
    }

    /// <summary>Part of a bin in which the efficiency is Offset + Slope·x, or bends over a scale.</summary>
    private sealed record Piece(int Bin, double Lower, double Upper, double Offset, double Slope, bool Bends, double Scale);
}
