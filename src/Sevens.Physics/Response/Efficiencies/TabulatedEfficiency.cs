using Sevens.Numerics.Tables;

namespace Sevens.Physics.Response.Efficiencies;

/// <summary>An efficiency known at points and linear between them.</summary>
public sealed class TabulatedEfficiency : IEfficiency
{
    private readonly TabulatedFunction table;

    /// <summary>Takes the table.</summary>
    /// <exception cref="ArgumentException">A value outside [0, 1].</exception>
    public TabulatedEfficiency(TabulatedFunction table)
    {
        ArgumentNullException.ThrowIfNull(table);
        int bad = table.Values.Select((v, i) => (v, i)).FirstOrDefault(p => p.v is not (>= 0 and <= 1), (0, -1)).Item2;
        if (bad >= 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"efficiency '{table.Name}' is {table.Values[bad]} at {table.Points[bad]}, expected a number between 0 and 1"), nameof(table));
        }

        this.table = table;
    }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks => table.Points;

    /// <inheritdoc/>
    public double Scale => double.PositiveInfinity;

    /// <inheritdoc/>
    public double At(double signal) => table.At(signal);
}
