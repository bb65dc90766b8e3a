namespace Sevens.Physics.Sources.Oscillation;

/// <summary>
/// 3+1 oscillation at a baseline so short that only Δm²₄₁ acts: P_αα = 1 − 4|U_α4|²(1 − |U_α4|²) S and P_αs = 4|U_α4|²|U_s4|² S,
/// S = ⟨sin²(1.267 Δm² L/E)⟩ over the extensions of source and detector. Below the energy of the 5000th oscillation maximum S is its mean, 1/2.
/// </summary>
public sealed class SterileOscillation : ISurvivalProbability
{
    /// <summary>1/(4ħc) = 1.267 for Δm² in eV², L in m and E in MeV.</summary>
    private const double PhaseFactor = 1000 / (4 * Constants.PhysicalConstants.HbarC);

    /// <summary>
    /// The mean takes over after a whole number of periods, where the first term that it leaves out of a moment vanishes; the next is φ(E)E/phase², with 5000 periods 1e-9.
    /// </summary>
    private const int FollowedPeriods = 5000;
    private const double PanelPhase = 2 * Math.PI;

    /// <summary>Takes mixing, distances and what counts as surviving.</summary>
    public SterileOscillation(SterileMixing mixing, OscillationPath path, SterileForm form)
    {
        ArgumentNullException.ThrowIfNull(mixing);
        ArgumentNullException.ThrowIfNull(path);
        Mixing = mixing;
        Path = path;
        Form = form;
    }

    /// <summary>The mixing.</summary>
    public SterileMixing Mixing { get; }

    /// <summary>The distances.</summary>
    public OscillationPath Path { get; }

    /// <summary>What counts as surviving.</summary>
    public SterileForm Form { get; }

    /// <summary>The energy below which the oscillation is replaced by its mean, MeV.</summary>
    public double AveragedBelow => 2 * PhaseFactor * Mixing.MassSplitting * Path.Baseline / (2 * Math.PI * FollowedPeriods);

    /// <summary>The largest part of a flavour that can be lost: 4|U_α4|²(1 − |U_α4|²) or 4|U_α4|²|U_s4|².</summary>
    public double Amplitude(Flavour flavour)
    {
        double share = Mixing.Of(flavour);
        return 4 * share * (Form == SterileForm.NeutralCurrent ? Mixing.Sterile : 1 - share);
    }

    /// <inheritdoc/>
    public double At(Flavour flavour, double energyMeV)
    {
        double mean = energyMeV < AveragedBelow ? 0.5 : Path.MeanSineSquared(PhaseFactor * Mixing.MassSplitting / energyMeV);
        return 1 - (Amplitude(flavour) * mean);
    }

    /// <inheritdoc/>
    public IEnumerable<double> Breaks(double lowestMeV, double highestMeV)
    {
        double phaseTimesEnergy = 2 * PhaseFactor * Mixing.MassSplitting * Path.Longest;
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
