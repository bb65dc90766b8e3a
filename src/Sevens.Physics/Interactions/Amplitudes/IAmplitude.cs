using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>
/// What multiplies one coupling in the amplitude of a nucleus, b_k(q): couplings are numbers that a fit may change at no cost, amplitudes are shapes that
/// must be folded. Two amplitudes that are equal have equal values.
/// </summary>
public interface IAmplitude
{
    /// <summary>How many propagators 1/(Q² + M²) of a mediator it holds.</summary>
    int Propagators => 0;

    /// <summary>b_k at many momentum transfers.</summary>
    /// <param name="nuclide">The target.</param>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="momentumTransfers">q, fm⁻¹.</param>
    /// <param name="values">Receives one number per q.</param>
    /// <exception cref="InvalidOperationException">The nuclide lacks what the amplitude needs.</exception>
    void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values);
}
