using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// The adiabatic two-flavour reduction in daylight, averaged over the production zones:
/// P_ee = cos⁴θ₁₃ (1 + cos 2θ₁₂ cos 2θ_m)/2 + sin⁴θ₁₃, cos 2θ_m = (cos 2θ₁₂ − b)/√((cos 2θ₁₂ − b)² + sin² 2θ₁₂), b = 2EV cos²θ₁₃/Δm²₂₁;
/// the rest is divided into ν_μ and ν_τ as cos²θ₂₃ to sin²θ₂₃, without coherence. [doi:10.1103/PhysRevLett.57.1275; PDG review of neutrino mixing]
/// </summary>
public sealed class TwoFlavourConversion : ISolarConversion
{
    private readonly OscillationParameters parameters;
    private readonly SolarInterior interior;

    /// <summary>Takes mixing and the Sun.</summary>
    public TwoFlavourConversion(OscillationParameters parameters, SolarInterior interior)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(interior);
        this.parameters = parameters;
        this.interior = interior;
    }

    /// <inheritdoc/>
    public FlavourMatrix DensityMatrix(SolarBranch branch, double energyMeV)
    {
        EnergyRange.RequirePositive(energyMeV);
        double survival = 0;
        foreach (ProductionZone zone in interior.Production(branch))
        {
            survival += zone.Weight * Survival(energyMeV, zone.Matter.ElectronDensity);
        }

        double rest = 1 - survival;
        return new FlavourMatrix(survival, rest * (1 - parameters.SinSquared23), rest * parameters.SinSquared23);
    }

    private double Survival(double energyMeV, double electronDensity)
    {
        double cosine13 = 1 - parameters.SinSquared13;
        double b = 2 * energyMeV * 1e6 * Hamiltonian.PotentialPerMole * electronDensity * cosine13 / parameters.SmallSplitting;
        double cosine = 1 - (2 * parameters.SinSquared12);
        double sineSquared = 1 - (cosine * cosine);
        double inMatter = (cosine - b) / Math.Sqrt(((cosine - b) * (cosine - b)) + sineSquared);
        return (cosine13 * cosine13 * (1 + (cosine * inMatter)) / 2) + (parameters.SinSquared13 * parameters.SinSquared13);
    }
}
