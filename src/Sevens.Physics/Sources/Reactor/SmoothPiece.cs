namespace Sevens.Physics.Sources.Reactor;

/// <summary>A stretch given by a formula that is smooth between its break points.</summary>
internal sealed class SmoothPiece(Func<double, double> density, IReadOnlyList<double> breakPoints) : ISpectrumPiece
{
    private const double WidestPanel = 0.5;

    public double From => breakPoints[0];

    public double To => breakPoints[^1];

    public double At(double energyMeV) => density(energyMeV);

    public ISpectrumPiece UpTo(double energyMeV) => new SmoothPiece(density, [.. breakPoints.Where(b => b < energyMeV), energyMeV]);

    public ISpectrumPiece Times(Func<double, double> factor, IReadOnlyCollection<double> kinksMeV) => new SmoothPiece(
        e => density(e) * factor(e), [.. breakPoints.Concat(kinksMeV.Where(k => k > From && k < To)).Distinct().Order()]);

    public (IContinuousSpectrum Shape, double Integral) Normalised(string name)
    {
        var shape = new QuadratureSpectrum(name, density, breakPoints, WidestPanel);
        return (shape, shape.Integral);
    }
}
