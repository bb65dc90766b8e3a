using System.Collections.Immutable;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// The degree of coherence as the mean phase alignment of nucleons: with α = cos⟨φ⟩ between any two of them,
/// σ ∝ Z g_p² [1 + α(Z − 1)] + N g_n² [1 + α(N − 1)] + 2α g_p g_n Z N, so that σ(α)/σ(α = 1) = α + (1 − α) (Z g_p² + N g_n²)/(Z g_p + N g_n)².
/// α = 1 is full coherence; α = 0 is as many nucleons with random phases. [arXiv:1603.08786]
/// </summary>
public static class PhaseCoherence
{
    /// <summary>What to cite when it is used.</summary>
    public static ImmutableArray<string> Citations { get; } = ["arXiv:1603.08786"];

    /// <summary>(Z g_p² + N g_n²)/(Z g_p + N g_n)²: the vector cross section of nucleons with random phases over that of nucleons in phase.</summary>
    /// <exception cref="InvalidOperationException">The couplings have no value for this flavour.</exception>
    public static double RandomShare(Nuclide nuclide, VectorCouplings couplings, Flavour flavour)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        ArgumentNullException.ThrowIfNull(couplings);
        double proton = couplings.ProtonFor(flavour);
        double amplitude = (nuclide.Z * proton) + (nuclide.N * couplings.Neutron);
        return ((nuclide.Z * proton * proton) + (nuclide.N * couplings.Neutron * couplings.Neutron)) / (amplitude * amplitude);
    }

    /// <summary>α that gives a cross section.</summary>
    /// <param name="section">The cross section, in any unit.</param>
    /// <param name="inPhase">That of nucleons in phase, in the same unit.</param>
    /// <param name="random">That of nucleons with random phases, in the same unit.</param>
    /// <returns>α; null where no phase gives the cross section: below that of random phases, as elastic scattering alone can be, or where the two do not differ.</returns>
    public static double? Alignment(double section, double inPhase, double random) =>
        inPhase > random && section >= random ? (section - random) / (inPhase - random) : null;
}
