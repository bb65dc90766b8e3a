using Sevens.Physics.Constants;

namespace Sevens.Physics.Sources.StoppedPion;

/// <summary>
/// A neutrino of muon decay at rest, φ(E) = a·E²/m³ + b·E³/m⁴ up to m_μ/2:
/// ν_e: 192 E²/m³ (1/2 − E/m); ν̄_μ: 64 E²/m³ (3/4 − E/m). [Standard; e.g. arXiv:1804.09459]
/// The tail moments are polynomials in E_min, exact.
/// </summary>
public sealed class MichelSpectrum : IContinuousSpectrum
{
    private const double Muon = PhysicalConstants.MuonMass;
    private readonly double square;
    private readonly double cube;

    private MichelSpectrum(double square, double cube)
    {
        this.square = square / (Muon * Muon * Muon);
        this.cube = cube / (Muon * Muon * Muon * Muon);
    }

    /// <summary>The ν_e of μ⁺ decay; mean 0.30 m_μ.</summary>
    public static MichelSpectrum ElectronNeutrino { get; } = new(96, -192);

    /// <summary>The ν̄_μ of μ⁺ decay; mean 0.35 m_μ.</summary>
    public static MichelSpectrum MuonAntineutrino { get; } = new(48, -64);

    /// <inheritdoc/>
    public double EndPoint => Muon / 2;

    /// <inheritdoc/>
    public double MeanEnergy => Antiderivative(EndPoint, -1);

    /// <inheritdoc/>
    public double LowestEnergy => 0;

    /// <inheritdoc/>
    public double Density(double energyMeV) =>
        energyMeV is >= 0 and <= (Muon / 2) ? energyMeV * energyMeV * (square + (cube * energyMeV)) : 0;

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV)
    {
        if (minimumMeV >= EndPoint)
        {
            return default;
        }

        return new TailMoments(Tail(minimumMeV, 0), Tail(minimumMeV, 1), Tail(minimumMeV, 2));
    }

    private double Tail(double minimum, int inversePower) => Antiderivative(EndPoint, inversePower) - Antiderivative(minimum, inversePower);

    private double Antiderivative(double energy, int inversePower)
    {
        double power = energy;
        for (int i = 1; i < 3 - inversePower; i++)
        {
            power *= energy;
        }

        return power * ((square / (3 - inversePower)) + (cube * energy / (4 - inversePower)));
    }
}
