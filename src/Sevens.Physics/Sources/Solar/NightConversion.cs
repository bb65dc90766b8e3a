using System.Collections.Immutable;
using System.Numerics;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// Three flavours at night: the mass states of <see cref="AdiabaticConversion"/> cross the Earth, exactly through each shell of constant density, averaged
/// over the directions of the Sun.
/// </summary>
public sealed class NightConversion : ISolarConversion
{
    /// <summary>What the Earth does grows in proportion to energy below this, where oscillations average out.</summary>
    private const double LowestTabulated = 0.25;
    private const int Energies = 128;
    private readonly AdiabaticConversion sun;
    private readonly Earth earth;
    private readonly NadirExposure exposure;
    private readonly Lazy<ImmutableArray<FlavourMatrix[]>> table;

    /// <summary>Takes what arrives, the Earth and the directions.</summary>
    public NightConversion(AdiabaticConversion sun, Earth earth, NadirExposure exposure)
    {
        ArgumentNullException.ThrowIfNull(sun);
        ArgumentNullException.ThrowIfNull(earth);
        ArgumentNullException.ThrowIfNull(exposure);
        this.sun = sun;
        this.earth = earth;
        this.exposure = exposure;
        table = new(() => [.. Enumerable.Range(0, Energies).Select(i => Changes(Energy(i)))]);
    }

    /// <inheritdoc/>
    /// <remarks>The change by the Earth is interpolated between 128 energies from 0.25 to 20 MeV, to 3e-4 of a probability.</remarks>
    public FlavourMatrix DensityMatrix(SolarBranch branch, double energyMeV)
    {
        EnergyRange.RequirePositive(energyMeV);
        if (energyMeV > EnergyRange.Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(energyMeV), energyMeV, FormattableString.Invariant($"expected a neutrino energy of at most {EnergyRange.Highest} MeV"));
        }

        double place = Math.Sqrt(Math.Max(0, energyMeV - LowestTabulated) / (EnergyRange.Highest - LowestTabulated)) * (Energies - 1);
        int below = Math.Min((int)place, Energies - 2);
        double share = place - below;
        double scale = Math.Min(1, energyMeV / LowestTabulated);
        (double lowest, double middle, double highest) = sun.RankProbabilities(branch, energyMeV);
        FlavourMatrix Change(int rank) => scale * (((1 - share) * table.Value[below][rank]) + (share * table.Value[below + 1][rank]));
        return sun.DensityMatrix(branch, energyMeV) + (lowest * Change(0)) + (middle * Change(1)) + (highest * Change(2));
    }

    /// <summary>The density matrix at one energy without interpolation.</summary>
    /// <param name="branch">Where the neutrino was produced.</param>
    /// <param name="energyMeV">Its energy, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive.</exception>
    public FlavourMatrix ExactDensityMatrix(SolarBranch branch, double energyMeV)
    {
        (double lowest, double middle, double highest) = sun.RankProbabilities(branch, energyMeV);
        FlavourMatrix[] changes = Changes(energyMeV);
        return sun.DensityMatrix(branch, energyMeV) + (lowest * changes[0]) + (middle * changes[1]) + (highest * changes[2]);
    }

    /// <summary>The tabulated energies: dense at low ones, where the change grows in proportion, and never far apart, because it swings at high ones.</summary>
    private static double Energy(int i)
    {
        double share = (double)i / (Energies - 1);
        return LowestTabulated + ((EnergyRange.Highest - LowestTabulated) * share * share);
    }

    /// <summary>⟨S|ν_k⟩⟨ν_k|S†⟩ − |ν_k⟩⟨ν_k| of each mass state, averaged over directions.</summary>
    private FlavourMatrix[] Changes(double energyMeV)
    {
        var passage = new EarthPassage(sun.Hamiltonian, earth, energyMeV);
        FlavourMatrix[] changes = [.. sun.Hamiltonian.MassProjectors.Select(p => -1 * p)];
        Span<Complex> states = stackalloc Complex[9];
        for (int bin = 0; bin < exposure.Cosines.Length; bin++)
        {
            if (exposure.Weights[bin] > 0)
            {
                passage.Through(exposure.Cosines[bin], states);
                for (int k = 0; k < 3; k++)
                {
                    changes[k] += exposure.Weights[bin] * FlavourMatrix.Projector(states[k], states[3 + k], states[6 + k]);
                }
            }
        }

        return changes;
    }
}
