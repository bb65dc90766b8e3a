using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>
/// What fuel elements emit after they have left the core: chains of a long-lived parent and a daughter of high energy. Allowed shapes with the non-relativistic
/// Fermi function; forbidden transitions differ from them by less than matters for a part of a few per mille.
/// </summary>
public static class SpentFuel
{
    /// <summary>The energy above which its share is stated, MeV: that of inverse beta decay.</summary>
    public const double ReferenceEnergy = Interactions.InverseBetaDecay.ProtonTarget.Threshold;

    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(64);

    /// <summary>The part of an emission that spent fuel adds.</summary>
    /// <param name="branches">Its decays.</param>
    /// <param name="share">Its antineutrinos above <see cref="ReferenceEnergy"/> ÷ those of the core.</param>
    /// <param name="emission">What the core emits, known down to <see cref="ReferenceEnergy"/>.</param>
    /// <param name="fractions">With which fission fractions.</param>
    /// <exception cref="ArgumentException">No branch, one without an end point or weight, or a share that is not between 0 and 1.</exception>
    /// <exception cref="EnergyOutsideSpectrumException">The emission is not known at <see cref="ReferenceEnergy"/>.</exception>
    public static EmissionPart Part(IReadOnlyList<BetaBranch> branches, double share, ReactorEmission emission, FissionFractions fractions)
    {
        ArgumentNullException.ThrowIfNull(emission);
        ArgumentNullException.ThrowIfNull(fractions);
        if (!(share is >= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "expected the share of spent fuel, from 0 to 1");
        }

        FissionSpectrum spectrum = Spectrum(branches);
        double core = emission.Parts(fractions).Sum(p => p.PerFission * Above(p.Spectrum));
        return new EmissionPart(ReactorEmission.SpentFuelLabel, spectrum, share * core / Above(spectrum));
    }

    /// <summary>The mean spectrum of branches, normalised to one antineutrino.</summary>
    /// <param name="branches">The decays.</param>
    /// <exception cref="ArgumentException">No branch, or one without an end point or weight.</exception>
    public static FissionSpectrum Spectrum(IReadOnlyList<BetaBranch> branches)
    {
        ArgumentNullException.ThrowIfNull(branches);
        if (branches.Count == 0 || branches.FirstOrDefault(b => !(b.EndPointMeV > 0 && b.Weight > 0 && b.DaughterZ > 0)) is not null)
        {
            throw new ArgumentException("spent fuel: expected one or more branches with an end point, a weight and a daughter", nameof(branches));
        }

        double total = branches.Sum(b => b.Weight);
        (BetaBranch Branch, double Scale)[] scaled =
            [.. branches.Select(b => (b, b.Weight / total / Rule.Integrate(e => Allowed(b, e), 0, b.EndPointMeV)))];
        double[] ends = [0, .. branches.Select(b => b.EndPointMeV).Distinct().Order()];
        return FissionSpectrum.Formula("spent fuel", e => scaled.Sum(s => e < s.Branch.EndPointMeV ? s.Scale * Allowed(s.Branch, e) : 0), ends);
    }

    private static double Above(FissionSpectrum spectrum) => spectrum.NeutrinosPerFission * spectrum.Shape.MomentsAbove(ReferenceEnergy).Zeroth;

    /// <summary>E² p W F(Z, W) of the electron left over by a neutrino of energy E; p F stays finite at the end point.</summary>
    private static double Allowed(BetaBranch branch, double neutrino)
    {
        double total = branch.EndPointMeV - neutrino + PhysicalConstants.ElectronMass;
        double momentum = Interactions.InverseBetaDecay.ProtonTarget.Momentum(total);
        double coulomb = 2 * Math.PI * PhysicalConstants.FineStructure * branch.DaughterZ * total;
        double weighted = momentum > 0 ? coulomb / -double.ExpM1(-coulomb / momentum) : coulomb;
        return neutrino * neutrino * total * weighted;
    }
}
