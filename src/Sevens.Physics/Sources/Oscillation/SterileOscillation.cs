namespace Sevens.Physics.Sources.Oscillation;

/// <summary>
/// 3+1 oscillation at a baseline so short that only Δm²₄₁ acts: P_αα = 1 − 4|U_α4|²(1 − |U_α4|²) S and P_αs = 4|U_α4|²|U_s4|² S,
/// S = ⟨sin²(1.267 Δm² L/E)⟩ over the extensions of source and detector. Below the energy of the 5000th oscillation maximum S is its mean, 1/2.
/// </summary>
public sealed class SterileOscillation : ISurvivalProbability
{
    private readonly OscillatingShare share;

    /// <summary>Takes mixing, distances and what counts as surviving.</summary>
    public SterileOscillation(SterileMixing mixing, OscillationPath path, SterileForm form)
    {
        ArgumentNullException.ThrowIfNull(mixing);
        ArgumentNullException.ThrowIfNull(path);
        Mixing = mixing;
        Path = path;
        Form = form;
        share = new OscillatingShare(mixing.MassSplitting, path);
    }

    /// <summary>The mixing.</summary>
    public SterileMixing Mixing { get; }

    /// <summary>The distances.</summary>
    public OscillationPath Path { get; }

    /// <summary>What counts as surviving.</summary>
    public SterileForm Form { get; }

    /// <summary>The energy below which the oscillation is replaced by its mean, MeV.</summary>
    public double AveragedBelow => share.AveragedBelow;

    /// <summary>The largest part of a flavour that can be lost: 4|U_α4|²(1 − |U_α4|²) or 4|U_α4|²|U_s4|².</summary>
    public double Amplitude(Flavour flavour)
    {
        double mixed = Mixing.Of(flavour);
        return 4 * mixed * (Form == SterileForm.NeutralCurrent ? Mixing.Sterile : 1 - mixed);
    }

    /// <inheritdoc/>
    public double At(Flavour flavour, double energyMeV) => 1 - (Amplitude(flavour) * share.At(energyMeV));

    /// <inheritdoc/>
    public IEnumerable<double> Breaks(double lowestMeV, double highestMeV) => share.Breaks(lowestMeV, highestMeV);
}
