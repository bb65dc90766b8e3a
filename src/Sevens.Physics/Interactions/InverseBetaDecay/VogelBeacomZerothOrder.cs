namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>Zeroth order in 1/M: σ = σ₀(f² + 3g²) p_e E_e with E_e = E_ν − Δ. Above the truth by about 7 E_ν/M. [hep-ph/9903554 eq. 7]</summary>
/// <param name="normalisation">σ₀(f² + 3g²).</param>
public sealed class VogelBeacomZerothOrder(BetaNormalisation normalisation) : IInverseBetaDecay
{
    /// <inheritdoc/>
    public string Convention => $"Vogel-Beacom, zeroth order in 1/M; {normalisation.Name}";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is negative or not finite.</exception>
    public double TotalCrossSection(double neutrinoEnergyMeV) =>
        normalisation.CrossSectionScale * ProtonTarget.PhaseSpace(ProtonTarget.Checked(neutrinoEnergyMeV) - ProtonTarget.MassDifference);
}
