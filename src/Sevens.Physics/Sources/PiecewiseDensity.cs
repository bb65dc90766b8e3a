namespace Sevens.Physics.Sources;

/// <summary>A costly density that is smooth between its kinks, interpolated between them.</summary>
internal sealed class PiecewiseDensity
{
    private readonly double[] ends;
    private readonly InterpolatedDensity[] pieces;

    /// <summary>Evaluates a function over the energies of a spectrum, whose kinks it shares.</summary>
    /// <param name="spectrum">The spectrum.</param>
    /// <param name="density">The function, smooth between the kinks.</param>
    /// <param name="widestPanel">The largest step over which a polynomial of degree 11 resolves it.</param>
    public PiecewiseDensity(IContinuousSpectrum spectrum, Func<double, double> density, double widestPanel)
    {
        ends = [spectrum.LowestEnergy, .. spectrum.Kinks, spectrum.EndPoint];
        pieces = [.. ends.Zip(ends.Skip(1), (from, to) => new InterpolatedDensity(density, from, to, widestPanel))];
    }

    /// <summary>The value inside the energies of the spectrum.</summary>
    public double At(double energy)
    {
        int found = Array.BinarySearch(ends, energy);
        return pieces[Math.Clamp(found >= 0 ? found : ~found - 1, 0, pieces.Length - 1)].At(energy);
    }
}
