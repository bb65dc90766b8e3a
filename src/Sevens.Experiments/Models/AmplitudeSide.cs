using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Models;

/// <summary>All amplitudes of one incoming flavour.</summary>
/// <param name="Flavour">The flavour, which those of the Standard Model keep.</param>
/// <param name="Own">Those of the Standard Model.</param>
/// <param name="Added">Those that new physics adds.</param>
internal sealed record AmplitudeSide(Flavour Flavour, StandardAmplitude[] Own, AmplitudeContribution[] Added)
{
    /// <summary>An amplitude of the Standard Model whose coupling is held elsewhere.</summary>
    public static AmplitudeContribution Unit(Flavour flavour, StandardAmplitude own) =>
        new(flavour, own.Structure, own.Amplitude, ComplexCoupling.OfReal(CouplingPolynomial.Constant(1)));
}
