using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sevens.Numerics.LinearAlgebra;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>
/// The uncertainty of a spectrum as its publication states it: relative errors at energies. They hold an error common to all energies, the least of them, and
/// the rest, whose correlation over energy is not published in full and is taken as exp[−(E − E′)²/2ℓ²] with a length ℓ that the user states.
/// </summary>
public sealed class SpectrumErrors
{
    private readonly ImmutableArray<double> energies;
    private readonly ImmutableArray<double> rest;

    // The decomposition takes longer than all else in a reactor, and the same errors serve all of them.
    private readonly ConcurrentDictionary<(double Length, double Share), ImmutableArray<TabulatedFunction>> decomposed = new();

    /// <summary>Takes relative errors.</summary>
    /// <param name="energiesMeV">Energies, MeV, increasing; two or more.</param>
    /// <param name="relative">One standard deviation ÷ spectrum at them, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Anything else.</exception>
    public SpectrumErrors(IReadOnlyList<double> energiesMeV, IReadOnlyList<double> relative)
    {
        ArgumentNullException.ThrowIfNull(energiesMeV);
        ArgumentNullException.ThrowIfNull(relative);
        _ = new TabulatedFunction("spectrum errors", energiesMeV, relative, OutsideRange.Refuse, OutsideRange.Refuse);
        if (relative.Any(r => !(r is > 0 and < 1)))
        {
            throw new ArgumentException("spectrum errors: expected relative errors above 0 and below 1", nameof(relative));
        }

        energies = [.. energiesMeV];
        Normalisation = relative.Min();
        rest = [.. relative.Select(r => Math.Sqrt((r * r) - (Normalisation * Normalisation)))];
    }

    /// <summary>The relative error common to all energies.</summary>
    public double Normalisation { get; }

    /// <summary>
    /// Independent directions in which the shape may deviate by one standard deviation: the eigenvectors of the covariance of the rest, the widest first, until
    /// a share of its trace is reached. Each is a relative deviation, linear between the energies and zero outside them.
    /// </summary>
    /// <param name="correlationLengthMeV">ℓ, MeV.</param>
    /// <param name="shareOfTrace">How much of the sum of the variances they hold, in (0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A length that is not positive, or a share outside (0, 1].</exception>
    public ImmutableArray<TabulatedFunction> ShapeVariations(double correlationLengthMeV, double shareOfTrace)
    {
        if (!(correlationLengthMeV > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(correlationLengthMeV), correlationLengthMeV, "expected a correlation length in MeV above 0");
        }

        if (!(shareOfTrace is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(shareOfTrace), shareOfTrace, "expected a share above 0 and at most 1");
        }

        return decomposed.GetOrAdd((correlationLengthMeV, shareOfTrace), key => Decomposed(key.Length, key.Share));
    }

    private ImmutableArray<TabulatedFunction> Decomposed(double correlationLengthMeV, double shareOfTrace)
    {
        int n = energies.Length;
        double[,] covariance = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double distance = (energies[i] - energies[j]) / correlationLengthMeV;
                covariance[i, j] = covariance[j, i] = rest[i] * rest[j] * Math.Exp(-distance * distance / 2);
            }
        }

        var eigen = SymmetricEigen.Of(covariance);
        double trace = rest.Sum(r => r * r), held = 0;
        var found = ImmutableArray.CreateBuilder<TabulatedFunction>();
        for (int k = 0; k < n && held < shareOfTrace * trace && eigen.Values[k] > 1e-12 * trace; k++)
        {
            held += eigen.Values[k];
            double width = Math.Sqrt(eigen.Values[k]);
            found.Add(new TabulatedFunction("shape variation", energies, eigen.Vectors[k].Select(x => width * x), OutsideRange.Zero, OutsideRange.Zero));
        }

        return found.ToImmutable();
    }
}
