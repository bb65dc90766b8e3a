using System.Collections.Immutable;

namespace Sevens.Numerics.Random;

/// <summary>
/// Draws from a distribution made of cells in constant time: the cell by an alias table, the place in it by inverting its linear density.
/// [Walker, ACM Trans. Math. Softw. 3 (1977) 253; Vose, IEEE Trans. Softw. Eng. 17 (1991) 972]
/// </summary>
public sealed class CellSampler
{
    private readonly Slot[] slots;

    /// <summary>Prepares the tables.</summary>
    /// <param name="cells">The cells; some mass among them.</param>
    /// <exception cref="ArgumentException">No mass, or a cell with a number that is negative or not finite, or with ends that fall.</exception>
    public CellSampler(IReadOnlyList<DensityCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        DensityCell bad = cells.FirstOrDefault(c => !(c.Upper >= c.Lower && c.Mass >= 0 && c.AtLower >= 0 && c.AtUpper >= 0 && double.IsFinite(c.Upper - c.Lower + c.Mass + c.AtLower + c.AtUpper)));
        double total = cells.Sum(c => c.Mass);
        if (bad != default || !(total > 0))
        {
            throw new ArgumentException($"found {(bad != default ? bad.ToString() : "no mass")}, expected cells with rising ends, finite numbers ≥ 0 and some mass", nameof(cells));
        }

        slots = [.. cells.Select(c => Slot.Of(c))];
        Fill([.. cells.Select(c => c.Mass / total * cells.Count)]);
    }

    /// <summary>The number of cells.</summary>
    public int Count => slots.Length;

    /// <summary>Draws a value.</summary>
    /// <param name="stream">The random numbers; two are taken.</param>
    /// <param name="cell">The cell that it fell into.</param>
    public double Draw(RandomSequence stream, out int cell)
    {
        // The product of 64 bits with the count has the slot above the point and, below it, how far into the slot.
        ulong slot = Math.BigMul(stream.NextBits(), (ulong)slots.Length, out ulong within);
        cell = within < slots[slot].Threshold ? (int)slot : slots[slot].Alias;
        ref readonly Slot chosen = ref slots[cell];
        double u = stream.NextUnit();
        double root = Math.Sqrt(chosen.SquareAtLower + (u * chosen.SquareRise));
        return chosen.Lower + (u * chosen.Scale / (chosen.AtLower + root));
    }

    private void Fill(double[] shares)
    {
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (int i = 0; i < shares.Length; i++)
        {
            (shares[i] < 1 ? small : large).Push(i);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            int less = small.Pop(), more = large.Peek();
            slots[less] = slots[less] with { Threshold = Fraction(shares[less]), Alias = more };
            shares[more] -= 1 - shares[less];
            if (shares[more] < 1)
            {
                small.Push(large.Pop());
            }
        }

        // What rounding leaves over is full.
        foreach (int full in small.Concat(large))
        {
            slots[full] = slots[full] with { Threshold = ulong.MaxValue, Alias = full };
        }
    }

    private static ulong Fraction(double share) => share >= 1 ? ulong.MaxValue : (ulong)(share * 18446744073709551616.0);

    /// <summary>A cell with its share of the alias table, and a density a + (b − a)x as a², b² − a² and width·(a + b).</summary>
    private readonly record struct Slot(ulong Threshold, int Alias, double Lower, double AtLower, double SquareAtLower, double SquareRise, double Scale)
    {
        public static Slot Of(in DensityCell cell)
        {
            // A cell of no density at either end is flat: its mass lies within.
            (double a, double b) = cell.AtLower + cell.AtUpper > 0 ? (cell.AtLower, cell.AtUpper) : (1, 1);
            return new Slot(0, 0, cell.Lower, a / (a + b), a * a / ((a + b) * (a + b)), (b - a) / (a + b), cell.Upper - cell.Lower);
        }
    }
}
