using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>A stretch known at points and linear between them.</summary>
internal sealed class LinearPiece : ISpectrumPiece
{
    // Between points this close a smooth factor of order one is linear within 1e-4.
    private const double FinestStep = 0.025;

    private readonly TabulatedFunction table;

    public LinearPiece(string name, IEnumerable<double> energies, IEnumerable<double> values) =>
        table = new TabulatedFunction(name, energies, values, OutsideRange.Refuse, OutsideRange.Refuse);

    public double From => table.Points[0];

    public double To => table.Points[^1];

    public ImmutableArray<double> Points => table.Points;

    public double At(double energyMeV) => table.At(energyMeV);

    public ISpectrumPiece UpTo(double energyMeV)
    {
        double[] kept = [.. table.Points.Where(e => e < energyMeV), energyMeV];
        return new LinearPiece(table.Name, kept, kept.Select(At));
    }

    public ISpectrumPiece Times(Func<double, double> factor, IReadOnlyCollection<double> kinksMeV)
    {
        ImmutableArray<double> points = table.Points;
        var refined = new SortedSet<double>(points);
        refined.UnionWith(kinksMeV.Where(k => k > From && k < To));
        for (int i = 1; i < points.Length; i++)
        {
            int steps = (int)Math.Ceiling((points[i] - points[i - 1]) / FinestStep);
            for (int step = 1; step < steps; step++)
            {
                refined.Add(points[i - 1] + ((points[i] - points[i - 1]) * step / steps));
            }
        }

        return new LinearPiece(table.Name, refined, refined.Select(e => At(e) * factor(e)));
    }

    public (IContinuousSpectrum Shape, double Integral) Normalised(string name)
    {
        var shape = TabulatedSpectrum.Normalised(name, table.Points, table.Values);
        return (shape, shape.Integral);
    }
}
