using System.Collections.Immutable;
using System.Numerics;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// Three flavours in daylight, with any couplings to matter: ν_e is divided among the eigenstates of the Hamiltonian where it is produced, each leaves the
/// Sun as the mass state of the same rank, and the mass states reach the Earth without coherence: ρ = Σ_k P_k |ν_k⟩⟨ν_k|.
/// </summary>
public sealed class AdiabaticConversion : ISolarConversion
{
    /// <summary>Below it neutrinos jump between levels with a probability under e^(−10π/2) ≈ 1e-7.</summary>
    private const double LargestNonAdiabaticity = 0.1;
    private const double RadiusMetres = 6.957e8;
    private static readonly double[] CheckedEnergies = [1.5, 5, 19];
    private readonly SolarInterior interior;
    private readonly Hamiltonian hamiltonian;
    private readonly Lazy<SmoothProbabilities?>[] smooth;

    /// <summary>Takes mixing, couplings and the Sun.</summary>
    /// <param name="parameters">Masses and mixing.</param>
    /// <param name="couplings">Couplings beyond the standard model, or <see cref="MatterCouplings.Standard"/>.</param>
    /// <param name="interior">Matter and production zones.</param>
    /// <exception cref="ArgumentException">The evolution would not be adiabatic; the message says where.</exception>
    public AdiabaticConversion(OscillationParameters parameters, MatterCouplings couplings, SolarInterior interior)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(couplings);
        ArgumentNullException.ThrowIfNull(interior);
        this.interior = interior;
        hamiltonian = new Hamiltonian(parameters, couplings);
        RequireAdiabatic(couplings);
        smooth = [.. SolarBranches.All.Select(branch => new Lazy<SmoothProbabilities?>(() => SmoothProbabilities.Of(energy => ZoneAverage(branch, energy))))];
    }

    /// <summary>The Hamiltonian, for the way through the Earth.</summary>
    internal Hamiltonian Hamiltonian => hamiltonian;

    /// <summary>The probabilities of ν₁, ν₂, ν₃ at the Earth; they sum to 1.</summary>
    /// <param name="branch">Where the neutrino was produced.</param>
    /// <param name="energyMeV">Its energy, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive.</exception>
    public (double First, double Second, double Third) MassProbabilities(SolarBranch branch, double energyMeV)
    {
        (double lowest, double middle, double highest) = RankProbabilities(branch, energyMeV);
        Span<double> byNumber = stackalloc double[3];
        byNumber[hamiltonian.MassNumbers[0]] = lowest;
        byNumber[hamiltonian.MassNumbers[1]] = middle;
        byNumber[hamiltonian.MassNumbers[2]] = highest;
        return (byNumber[0], byNumber[1], byNumber[2]);
    }

    /// <inheritdoc/>
    public FlavourMatrix DensityMatrix(SolarBranch branch, double energyMeV)
    {
        (double lowest, double middle, double highest) = RankProbabilities(branch, energyMeV);
        return (lowest * hamiltonian.MassProjectors[0]) + (middle * hamiltonian.MassProjectors[1]) + (highest * hamiltonian.MassProjectors[2]);
    }

    /// <summary>How the probabilities of the two lightest mass states change with couplings, at one energy; that of the heaviest is what is left of 1.</summary>
    /// <param name="branch">Where the neutrino was produced.</param>
    /// <param name="energyMeV">Its energy, MeV.</param>
    /// <param name="directions">What a parameter of 1 adds to the couplings.</param>
    internal (LevelChange Lightest, LevelChange Middle) Changes(SolarBranch branch, double energyMeV, ImmutableArray<MatterCouplings> directions)
    {
        EnergyRange.RequirePositive(energyMeV);
        ImmutableArray<ProductionZone> zones = ProductionRule.Of(interior.Production(branch));
        return (new LevelChange(hamiltonian, zones, energyMeV, 0, directions), new LevelChange(hamiltonian, zones, energyMeV, 1, directions));
    }

    /// <summary>|ν_k⟩⟨ν_k| − |ν_3⟩⟨ν_3| of the two lightest mass states: what takes the place of the heaviest.</summary>
    internal (FlavourMatrix Lightest, FlavourMatrix Middle) Replacements =>
        (hamiltonian.MassProjectors[0] + (-1 * hamiltonian.MassProjectors[2]), hamiltonian.MassProjectors[1] + (-1 * hamiltonian.MassProjectors[2]));

    /// <summary>The probabilities of the mass states from the lightest.</summary>
    internal (double Lowest, double Middle, double Highest) RankProbabilities(SolarBranch branch, double energyMeV)
    {
        EnergyRange.RequirePositive(energyMeV);
        return energyMeV is >= SmoothProbabilities.Lowest and <= SmoothProbabilities.Highest && smooth[(int)branch].Value is { } polynomials
            ? polynomials.At(energyMeV)
            : ZoneAverage(branch, energyMeV);
    }

    private (double Lowest, double Middle, double Highest) ZoneAverage(SolarBranch branch, double energyMeV)
    {
        double lowest = 0, middle = 0, highest = 0;
        foreach (ProductionZone zone in interior.Production(branch))
        {
            (double a, double b, double c) = Eigenvalues.ElectronContent(hamiltonian.At(energyMeV, zone.Matter));
            lowest += zone.Weight * a;
            middle += zone.Weight * b;
            highest += zone.Weight * c;
        }

        return (lowest, middle, highest);
    }

    /// <summary>|⟨k|dH/dr|l⟩|·ħc ÷ (E_k − E_l)² must stay small everywhere in the tabulated Sun.</summary>
    private void RequireAdiabatic(MatterCouplings couplings)
    {
        const int Step = 4;
        for (int i = Step; i < interior.Radii.Length; i += Step)
        {
            MatterState inner = interior.Matter[i - Step], outer = interior.Matter[i];
            double length = (interior.Radii[i] - interior.Radii[i - Step]) * RadiusMetres;
            foreach (double energy in CheckedEnergies)
            {
                double worst = NonAdiabaticity(energy, inner, outer, length);
                if (!(worst < LargestNonAdiabaticity))
                {
                    throw new ArgumentException(
                        FormattableString.Invariant(
                            $"found a non-adiabaticity of {worst:G3} at {energy} MeV and r = {interior.Radii[i]:G3} R☉, expected it below {LargestNonAdiabaticity}: with these masses, mixings and couplings neutrinos jump between levels, which is not calculated"),
                        nameof(couplings));
                }
            }
        }
    }

    private double NonAdiabaticity(double energyMeV, MatterState inner, MatterState outer, double lengthMetres)
    {
        var system = Eigensystem.Of(hamiltonian.At(energyMeV, outer));
        FlavourMatrix change = hamiltonian.Matter(energyMeV, outer) + (-1 * hamiltonian.Matter(energyMeV, inner));
        double worst = 0;
        for (int k = 0; k < 2; k++)
        {
            // Levels that are not neighbours are farther apart and never the first to mix.
            double gap = system.Values[k + 1] - system.Values[k];
            Complex element = Element(change, system.Vectors, k, k + 1);
            double momentum = 2 * energyMeV * 1e6 * PhysicalConstants.HbarC * 1e-9;
            worst = Math.Max(worst, element.Magnitude / lengthMetres * momentum / (gap * gap));
        }

        return worst;
    }

    private static Complex Element(in FlavourMatrix matrix, Complex[] vectors, int left, int right)
    {
        Flavour[] flavours = [Flavour.ElectronNeutrino, Flavour.MuonNeutrino, Flavour.TauNeutrino];
        Complex sum = 0;
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                sum += Complex.Conjugate(vectors[(3 * row) + left]) * matrix[flavours[row], flavours[column]] * vectors[(3 * column) + right];
            }
        }

        return sum;
    }
}
