using Sevens.Numerics.Quadrature;
using Sevens.Numerics.Vectors;
using Sevens.Physics.Response;

namespace Sevens.Physics.Rates;

/// <summary>One panel of a folding: the nodes of a Gauss–Legendre rule with P(bin|T) times their weights.</summary>
internal sealed class RecoilPanel
{
    private const int Full = 10;
    private const int Few = 4;

    /// <summary>A panel that is narrow beside its distance from zero, where spectra may diverge, and beside the widest one, sees a spectrum that is all but straight.</summary>
    private const double Narrow = 4;

    /// <summary>
    /// The share of a bin that the last two Legendre coefficients of P(bin|T) may carry in one panel. The rule errs by the product of coefficients that
    /// follow them with those of the spectrum, which is of the order of the square.
    /// </summary>
    private const double Resolution = 1e-5;

    /// <summary>A bin that holds less than this share of the fullest one is empty: smearings end where less than 1e-16 is left, and that step is not resolved.</summary>
    private const double Empty = 1e-13;
    private static readonly double[][] LastOfFull = [Projection(Full, Full - 2), Projection(Full, Full - 1)];
    private static readonly double[][] LastOfFew = [Projection(Few, Few - 2), Projection(Few, Few - 1)];
    private readonly double from;
    private readonly double to;
    private readonly double widest;
    private readonly int stride;

    private RecoilPanel(IEnergyResponse response, double from, double to, double widest, int order)
    {
        this.from = from;
        this.to = to;
        this.widest = widest;
        int cells = response.Cells;
        stride = PaddedVectors.PaddedLength(cells);
        GaussLegendre rule = GaussLegendre.OfOrder(order);
        double half = (to - from) / 2;
        Nodes = [.. rule.Nodes.Select(x => from + half + (half * x))];
        Weighted = new double[order * stride];
        for (int i = 0; i < order; i++)
        {
            Span<double> row = Weighted.AsSpan(i * stride, cells);
            response.Fill(Nodes[i], row);
            for (int bin = 0; bin < row.Length; bin++)
            {
                row[bin] *= half * rule.Weights[i];
            }
        }
    }

    /// <summary>Recoil energies, MeV, increasing.</summary>
    public double[] Nodes { get; }

    /// <summary>P(bin|T) times the weight of each node, one padded row per node.</summary>
    public double[] Weighted { get; }

    /// <summary>Whether any node has a probability above zero in any bin.</summary>
    public bool Seen => Weighted.AsSpan().ContainsAnyExcept(0.0);

    /// <summary>Where the panel begins, MeV.</summary>
    public double From => from;

    /// <summary>A panel with as few nodes as its place allows.</summary>
    public static RecoilPanel Make(IEnergyResponse response, double from, double to, double widest) =>
        new(response, from, to, widest, (to - from) * Narrow <= from && 2 * (to - from) <= widest ? Few : Full);

    /// <summary>What takes the place of a panel that does not resolve the response: the same with more nodes, else its halves.</summary>
    public IEnumerable<RecoilPanel> Refined(IEnergyResponse response)
    {
        if (Nodes.Length < Full)
        {
            return [new RecoilPanel(response, from, to, widest, Full)];
        }

        double middle = (from + to) / 2;
        return [Make(response, from, middle, widest), Make(response, middle, to, widest)];
    }

    /// <summary>Adds ∫P(bin|T) over the panel.</summary>
    public void AddTo(Span<double> totals)
    {
        for (int i = 0; i < Nodes.Length; i++)
        {
            PaddedVectors.AddScaled(totals, 1, Weighted.AsSpan(i * stride, stride));
        }
    }

    /// <summary>Whether no bin's probability varies faster than the rule can follow.</summary>
    /// <param name="totals">∫P(bin|T) over all panels.</param>
    /// <param name="room">Two padded rows.</param>
    public bool Resolves(ReadOnlySpan<double> totals, Span<double> room)
    {
        Span<double> first = room[..stride], second = room.Slice(stride, stride);
        room.Clear();
        double[][] last = Nodes.Length == Full ? LastOfFull : LastOfFew;
        for (int i = 0; i < Nodes.Length; i++)
        {
            ReadOnlySpan<double> row = Weighted.AsSpan(i * stride, stride);
            PaddedVectors.AddScaled(first, last[0][i], row);
            PaddedVectors.AddScaled(second, last[1][i], row);
        }

        double least = 0;
        foreach (double total in totals)
        {
            least = Math.Max(least, Empty * total);
        }

        for (int bin = 0; bin < totals.Length; bin++)
        {
            if (Math.Abs(first[bin]) + Math.Abs(second[bin]) > Resolution * Math.Max(least, totals[bin]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>(2k + 1)·P_k at the nodes: applied to weight × value it gives the panel's width times its k-th Legendre coefficient.</summary>
    private static double[] Projection(int order, int degree) => [.. GaussLegendre.OfOrder(order).Nodes.Select(x =>
    {
        (double previous, double value) = (1, x);
        for (int k = 2; k <= degree; k++)
        {
            (previous, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * previous)) / k);
        }

        return ((2 * degree) + 1) * value;
    })];
}
