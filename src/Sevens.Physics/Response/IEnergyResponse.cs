using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response;

/// <summary>
/// What a detector makes of a nuclear recoil on the axes of what it observes, one or several: the probability that a recoil of energy T is selected and
/// lands in each bin of their product.
/// Quenching, light yield, resolution and efficiency are inside; bins are integrated, never sampled at their centres.
/// </summary>
public interface IEnergyResponse
{
    /// <summary>The axes of what is observed; one for most detectors.</summary>
    ImmutableArray<Axis> Axes { get; }

    /// <summary>The bins of the product of the axes.</summary>
    int Cells => Axes.Aggregate(1, (cells, axis) => cells * axis.Count);

    /// <summary>Recoil energies, MeV, up to a limit, at which the response is not smooth; quadrature panels end there.</summary>
    IEnumerable<double> Kinks(double maximumRecoilMeV);

    /// <summary>Checks that the response is defined up to a recoil energy.</summary>
    /// <exception cref="InvalidOperationException">It is not, for example because the quenching curve turns over.</exception>
    void RequireDefinedTo(double maximumRecoilMeV);

    /// <summary>P(bin | T) for every bin of the product of the axes.</summary>
    /// <param name="recoilMeV">T &gt; 0, MeV.</param>
    /// <param name="probabilities">Filled; one per bin, the last axis fastest.</param>
    void Fill(double recoilMeV, Span<double> probabilities);
}
