using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// How the probability P_k = ⟨|⟨ν_e|k⟩|²⟩ of a mass state at the Earth changes when couplings of matter move away from given ones, H → H + Σ_i θ_i V_i, with exact
/// derivatives by perturbation theory of second order. The average is over where a branch is produced.
/// </summary>
public sealed class LevelChange
{
    private const int Size = 3;
    private readonly ImmutableArray<Place> places;
    private readonly int rank;
    private readonly double start;

    /// <summary>Prepares the Hamiltonian wherever neutrinos are produced.</summary>
    /// <param name="hamiltonian">With the couplings from which the change is counted.</param>
    /// <param name="zones">Where neutrinos are produced.</param>
    /// <param name="energyMeV">Their energy.</param>
    /// <param name="rank">Which level, from the lowest: 0, 1 or 2.</param>
    /// <param name="directions">What θ_i = 1 adds to the couplings.</param>
    internal LevelChange(Hamiltonian hamiltonian, IEnumerable<ProductionZone> zones, double energyMeV, int rank, ImmutableArray<MatterCouplings> directions)
    {
        this.rank = rank;
        Parameters = directions.Length;
        places = [.. zones.Select(z => new Place(z.Weight, hamiltonian.At(energyMeV, z.Matter), [.. directions.Select(d => Hamiltonian.Added(energyMeV, z.Matter, d))]))];
        double[] none = new double[Parameters];
        start = Probability(none, new double[Parameters], new double[Parameters * Parameters]);
    }

    /// <summary>How many θ there are.</summary>
    public int Parameters { get; }

    /// <summary>P_k(θ) − P_k(0) with its derivatives. Pure; allocates nothing.</summary>
    /// <param name="shifts">θ.</param>
    /// <param name="first">Receives ∂P_k/∂θ_i.</param>
    /// <param name="second">Receives ∂²P_k/∂θ_i∂θ_j, row-major.</param>
    public double At(ReadOnlySpan<double> shifts, Span<double> first, Span<double> second) => Probability(shifts, first, second) - start;

    // The runtime optimises complex arithmetic only after many calls, when most fits are over.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Probability(ReadOnlySpan<double> shifts, Span<double> first, Span<double> second)
    {
        first.Clear();
        second.Clear();
        double sum = 0;
        Span<Complex> vectors = stackalloc Complex[Size * Size];
        Span<Complex> elements = stackalloc Complex[Size * Size * Parameters];
        Span<double> levels = stackalloc double[Size];
        foreach (Place place in places)
        {
            FlavourMatrix matrix = place.Start;
            for (int i = 0; i < Parameters; i++)
            {
                matrix += shifts[i] * place.Directions[i];
            }

            LevelVectors.Fill(matrix, levels, vectors);
            for (int i = 0; i < Parameters; i++)
            {
                LevelVectors.Elements(place.Directions[i], vectors, elements.Slice(Size * Size * i, Size * Size));
            }

            sum += place.Weight * Add(place.Weight, levels, vectors, elements, first, second);
        }

        return sum;
    }

    /// <summary>|a_k + Σ θ_i a'_i + ½ Σ θ_i θ_j a''_ij|² with a = ⟨ν_e|k⟩.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Add(double weight, ReadOnlySpan<double> levels, ReadOnlySpan<Complex> vectors, ReadOnlySpan<Complex> elements, Span<double> first, Span<double> second)
    {
        Complex own = vectors[rank];
        for (int i = 0; i < Parameters; i++)
        {
            ReadOnlySpan<Complex> one = elements.Slice(Size * Size * i, Size * Size);
            Complex slope = Slope(one, levels, vectors);
            first[i] += weight * 2 * (Complex.Conjugate(own) * slope).Real;
            for (int j = 0; j <= i; j++)
            {
                ReadOnlySpan<Complex> other = elements.Slice(Size * Size * j, Size * Size);
                double value = weight * ((2 * (Complex.Conjugate(slope) * Slope(other, levels, vectors)).Real)
                    + (4 * (Complex.Conjugate(own) * Curvature(one, other, levels, vectors)).Real));
                second[(i * Parameters) + j] += value;
                if (i != j)
                {
                    second[(j * Parameters) + i] += value;
                }
            }
        }

        return (own.Real * own.Real) + (own.Imaginary * own.Imaginary);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Complex Slope(ReadOnlySpan<Complex> element, ReadOnlySpan<double> levels, ReadOnlySpan<Complex> vectors)
    {
        Complex sum = 0;
        for (int l = 0; l < Size; l++)
        {
            sum += l == rank ? 0 : vectors[l] * element[(Size * l) + rank] / (levels[rank] - levels[l]);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Complex Curvature(ReadOnlySpan<Complex> one, ReadOnlySpan<Complex> other, ReadOnlySpan<double> levels, ReadOnlySpan<Complex> vectors)
    {
        int diagonal = (Size * rank) + rank;
        Complex sum = 0;
        for (int l = 0; l < Size; l++)
        {
            if (l == rank)
            {
                continue;
            }

            int row = (Size * l) + rank;
            double gap = levels[rank] - levels[l];
            Complex through = 0;
            for (int m = 0; m < Size; m++)
            {
                through += m == rank
                    ? 0
                    : ((one[(Size * l) + m] * other[(Size * m) + rank]) + (other[(Size * l) + m] * one[(Size * m) + rank])) / (2 * gap * (levels[rank] - levels[m]));
            }

            sum += vectors[l] * (through - (((one[row] * other[diagonal]) + (other[row] * one[diagonal])) / (2 * gap * gap)));
            sum -= vectors[rank] * (Complex.Conjugate(one[row]) * other[row]).Real / (2 * gap * gap);
        }

        return sum;
    }

    private sealed record Place(double Weight, FlavourMatrix Start, ImmutableArray<FlavourMatrix> Directions);
}
