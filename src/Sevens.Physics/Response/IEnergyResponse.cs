using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response;

/// <summary>
/// What a detector makes of a nuclear recoil on its energy-like axis: the probability that a recoil of energy T is selected and lands in each bin.
/// Quenching, light yield, resolution and efficiency are inside; bins are integrated, never sampled at their centres.
/// </summary>
public interface IEnergyResponse
{
    /// <summary>The observable's axis.</summary>
    Axis Axis { get; }

    /// <summary>Recoil energies, MeV, up to a limit, at which the response is not smooth; quadrature panels end there.</summary>
    IEnumerable<double> Kinks(double maximumRecoilMeV);

    /// <summary>Checks that the response is defined up to a recoil energy.</summary>
    /// <exception cref="InvalidOperationException">It is not, for example because the quenching curve turns over.</exception>
    void RequireDefinedTo(double maximumRecoilMeV);

    /// <summary>P(bin | T) for every bin of the axis.</summary>
    /// <param name="recoilMeV">T &gt; 0, MeV.</param>
    /// <param name="probabilities">Filled; one per bin.</param>
    void Fill(double recoilMeV, Span<double> probabilities);
}
