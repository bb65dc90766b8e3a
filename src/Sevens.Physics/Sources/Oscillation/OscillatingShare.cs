namespace Sevens.Physics.Sources.Oscillation;

/// <summary>
/// S = ⟨sin²(1.267 Δm² L/E)⟩ over the extensions of source and detector: the share of neutrinos that an oscillation with full amplitude takes away.
/// Below the energy of the 5000th maximum it is its mean, 1/2.
/// </summary>
public sealed class OscillatingShare : ISurvivalProbability
{
    /// <summary>1/(4ħc) = 1.267 for Δm² in eV², L in m and E in MeV.</summary>
    private const double PhaseFactor = 1000 / (4 * Constants.PhysicalConstants.HbarC);

    /// <summary>
    /// The mean takes over after a whole number of periods, where the first term that it leaves out of a moment vanishes; the next is φ(E)E/phase², with 5000 periods 1e-9.
    /// </summary>
    private const int FollowedPeriods = 5000;
    private const double PanelPhase = 2 * Math.PI;

    /// <summary>Takes splitting and distances.</summary>
    /// <param name="massSplittingEv2">Δm², eV².</param>
    /// <param name="path">The distances.</param>
    /// <exception cref="ArgumentOutOfRangeException">A splitting that is not positive and finite.</exception>
    public OscillatingShare(double massSplittingEv2, OscillationPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        MassSplitting = massSplittingEv2 > 0 && double.IsFinite(massSplittingEv2)
            ? massSplittingEv2
            : throw new ArgumentOutOfRangeException(nameof(massSplittingEv2), massSplittingEv2, "expected a positive, finite mass splitting in eV²");
        Path = path;
    }

    /// <summary>Δm², eV².</summary>
    public double MassSplitting { get; }

    /// <summary>The distances.</summary>
    public OscillationPath Path { get; }

    /// <summary>The energy below which the oscillation is replaced by its mean, MeV.</summary>
    public double AveragedBelow => 2 * PhaseFactor * MassSplitting * Path.Baseline / (2 * Math.PI * FollowedPeriods);

    /// <summary>S at an energy, the same for all flavours.</summary>
    /// <param name="energyMeV">Neutrino energy, MeV, above zero.</param>
    public double At(double energyMeV) => energyMeV < AveragedBelow ? 0.5 : Path.MeanSineSquared(PhaseFactor * MassSplitting / energyMeV);

    /// <inheritdoc/>
    public double At(Flavour flavour, double energyMeV) => At(energyMeV);

    /// <inheritdoc/>
    public IEnumerable<double> Breaks(double lowestMeV, double highestMeV)
    {
        double phaseTimesEnergy = 2 * PhaseFactor * MassSplitting * Path.Longest;
        double start = Math.Max(lowestMeV, AveragedBelow);
        if (AveragedBelow > lowestMeV && AveragedBelow < highestMeV)
        {
            yield return AveragedBelow;
        }

        if (!(start > 0))
        {
            yield break;
        }

        int last = (int)Math.Ceiling(phaseTimesEnergy / highestMeV / PanelPhase);
        for (int panel = (int)Math.Floor(phaseTimesEnergy / start / PanelPhase); panel >= Math.Max(1, last); panel--)
        {
            double energy = phaseTimesEnergy / (panel * PanelPhase);
            if (energy > start && energy < highestMeV)
            {
                yield return energy;
            }
        }
    }
}
