namespace Sevens.Physics.Sources.Oscillation;

/// <summary>One sterile neutrino in addition to the three: its mixing with each flavour and the splitting that makes it oscillate at short baselines.</summary>
public sealed record SterileMixing
{
    /// <summary>Takes |U_α4|² and Δm²₄₁; the sterile share of the fourth state is what unitarity leaves.</summary>
    /// <param name="electron">|U_e4|².</param>
    /// <param name="muon">|U_μ4|².</param>
    /// <param name="tau">|U_τ4|².</param>
    /// <param name="massSplittingEv2">Δm²₄₁, eV².</param>
    /// <exception cref="ArgumentOutOfRangeException">A share outside [0, 1], shares that sum to more than 1, or a splitting that is not positive and finite.</exception>
    public SterileMixing(double electron, double muon, double tau, double massSplittingEv2)
    {
        Electron = Share(electron, nameof(electron));
        Muon = Share(muon, nameof(muon));
        Tau = Share(tau, nameof(tau));
        if (electron + muon + tau > 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(tau), tau, FormattableString.Invariant($"found |U_e4|² + |U_mu4|² + |U_tau4|² = {electron + muon + tau}, expected a sum of at most 1: mixing is unitary"));
        }

        MassSplitting = massSplittingEv2 > 0 && double.IsFinite(massSplittingEv2)
            ? massSplittingEv2
            : throw new ArgumentOutOfRangeException(nameof(massSplittingEv2), massSplittingEv2, "expected a positive, finite mass splitting in eV²");
    }

    /// <summary>|U_e4|².</summary>
    public double Electron { get; }

    /// <summary>|U_μ4|².</summary>
    public double Muon { get; }

    /// <summary>|U_τ4|².</summary>
    public double Tau { get; }

    /// <summary>Δm²₄₁, eV².</summary>
    public double MassSplitting { get; }

    /// <summary>|U_s4|² = 1 − |U_e4|² − |U_μ4|² − |U_τ4|².</summary>
    public double Sterile => Math.Max(0, 1 - Electron - Muon - Tau);

    /// <summary>The mixing of one flavour alone with a given amplitude sin²2θ = 4|U_α4|²(1 − |U_α4|²), on the branch of small mixing.</summary>
    /// <param name="flavour">The flavour; neutrinos and antineutrinos mix alike.</param>
    /// <param name="sineSquaredDoubleAngle">sin²2θ_αα.</param>
    /// <param name="massSplittingEv2">Δm²₄₁, eV².</param>
    /// <exception cref="ArgumentOutOfRangeException">An amplitude outside [0, 1], or a splitting that is not positive and finite.</exception>
    public static SterileMixing OfAmplitude(Flavour flavour, double sineSquaredDoubleAngle, double massSplittingEv2)
    {
        // 2x/(1 + √(1 − x)) is 1 − √(1 − x) without its cancellation.
        double share = Share(sineSquaredDoubleAngle, nameof(sineSquaredDoubleAngle)) / (2 * (1 + Math.Sqrt(1 - sineSquaredDoubleAngle)));
        return Generation(flavour) switch
        {
            0 => new SterileMixing(share, 0, 0, massSplittingEv2),
            1 => new SterileMixing(0, share, 0, massSplittingEv2),
            _ => new SterileMixing(0, 0, share, massSplittingEv2),
        };
    }

    /// <summary>|U_α4|² of a flavour.</summary>
    public double Of(Flavour flavour) => Generation(flavour) switch { 0 => Electron, 1 => Muon, _ => Tau };

    private static int Generation(Flavour flavour) => flavour switch
    {
        Flavour.ElectronNeutrino or Flavour.ElectronAntineutrino => 0,
        Flavour.MuonNeutrino or Flavour.MuonAntineutrino => 1,
        Flavour.TauNeutrino or Flavour.TauAntineutrino => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(flavour), flavour, "expected a neutrino flavour"),
    };

    private static double Share(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "expected a number from 0 to 1");
}
