using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Supernova;

/// <summary>
/// Flavour conversion on the way out of a star, as survival probabilities of ν_e and ν̄_e: F(ν_e) = p F⁰(ν_e) + (1 − p) F⁰(ν_x), and what leaves ν_e is shared by ν_μ and ν_τ.
/// The sum over flavours, to which coherent scattering answers, does not change. [arXiv:hep-ph/9907423]
/// </summary>
public sealed record FlavourConversion
{
    /// <summary>Takes the two survival probabilities.</summary>
    /// <param name="neutrinoSurvival">p of ν_e.</param>
    /// <param name="antineutrinoSurvival">p̄ of ν̄_e.</param>
    /// <exception cref="ArgumentOutOfRangeException">One outside [0, 1].</exception>
    public FlavourConversion(double neutrinoSurvival, double antineutrinoSurvival)
    {
        NeutrinoSurvival = Probability(neutrinoSurvival, nameof(neutrinoSurvival));
        AntineutrinoSurvival = Probability(antineutrinoSurvival, nameof(antineutrinoSurvival));
    }

    /// <summary>No conversion: flavours as emitted.</summary>
    public static FlavourConversion None { get; } = new(1, 1);

    /// <summary>p of ν_e.</summary>
    public double NeutrinoSurvival { get; }

    /// <summary>p̄ of ν̄_e.</summary>
    public double AntineutrinoSurvival { get; }

    /// <summary>
    /// Adiabatic conversion at both resonances: p = sin²θ₁₃, p̄ = cos²θ₁₂ cos²θ₁₃ for the normal ordering; p = sin²θ₁₂ cos²θ₁₃, p̄ = sin²θ₁₃ for the inverted one.
    /// </summary>
    /// <param name="ordering">The order of the masses.</param>
    /// <param name="sineSquaredTheta12">sin²θ₁₂.</param>
    /// <param name="sineSquaredTheta13">sin²θ₁₃.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sin² outside [0, 1].</exception>
    public static FlavourConversion Adiabatic(MassOrdering ordering, double sineSquaredTheta12, double sineSquaredTheta13)
    {
        double s12 = Probability(sineSquaredTheta12, nameof(sineSquaredTheta12));
        double s13 = Probability(sineSquaredTheta13, nameof(sineSquaredTheta13));
        return ordering == MassOrdering.Normal
            ? new FlavourConversion(s13, (1 - s12) * (1 - s13))
            : new FlavourConversion(s12 * (1 - s13), s13);
    }

    /// <summary>Converts the six flavours of a burst.</summary>
    /// <param name="emitted">One component per flavour, in any order; a flavour that is missing is not emitted. Continua only.</param>
    /// <returns>The components at the star's surface, which are those at Earth after the mass eigenstates have separated; only those with neutrinos.</returns>
    /// <exception cref="ArgumentException">A flavour that stands twice, or a line.</exception>
    public ImmutableArray<FluxComponent> Apply(ImmutableArray<FluxComponent> emitted)
    {
        if (emitted.Select(c => c.Flavour).Distinct().Count() != emitted.Length || emitted.FirstOrDefault(c => c.Spectrum is not IContinuousSpectrum) is not null)
        {
            throw new ArgumentException(
                $"found components {string.Join(", ", emitted.Select(c => $"{c.Flavour.Written()} ({c.Spectrum.GetType().Name})"))}, expected continua, one per flavour", nameof(emitted));
        }

        if (this == None)
        {
            return emitted;
        }

        return
        [
            .. Half(emitted, NeutrinoSurvival, Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino),
            .. Half(emitted, AntineutrinoSurvival, Flavour.ElectronAntineutrino, Flavour.MuonAntineutrino, Flavour.TauAntineutrino),
        ];
    }

    /// <summary>Neutrinos or antineutrinos: p F_e + (1 − p)(F_μ + F_τ)/2 arrive as ν_e, and half of what remains as each of the others.</summary>
    private static IEnumerable<FluxComponent> Half(ImmutableArray<FluxComponent> emitted, double survival, Flavour electron, Flavour muon, Flavour tau)
    {
        (Flavour Arriving, double OfElectron, double OfHeavy)[] shares =
            [(electron, survival, (1 - survival) / 2), (muon, (1 - survival) / 2, (1 + survival) / 4), (tau, (1 - survival) / 2, (1 + survival) / 4)];
        foreach ((Flavour arriving, double ofElectron, double ofHeavy) in shares)
        {
            (IContinuousSpectrum Spectrum, double Weight)[] parts =
            [
                .. emitted.Where(c => c.Flavour == electron).Select(c => ((IContinuousSpectrum)c.Spectrum, ofElectron * c.Fluence)),
                .. emitted.Where(c => c.Flavour == muon || c.Flavour == tau).Select(c => ((IContinuousSpectrum)c.Spectrum, ofHeavy * c.Fluence)),
            ];
            double fluence = parts.Sum(p => p.Weight);
            if (fluence > 0)
            {
                yield return new FluxComponent(arriving, new MixedSpectrum(parts), EmissionPhase.Steady, fluence);
            }
        }
    }

    private static double Probability(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "expected a number from 0 to 1");
}
