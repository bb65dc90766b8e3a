using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Experiments.Definitions.Sources.Oscillation;

/// <summary>One sterile neutrino, at the baseline of the experiment.</summary>
[Variant("sterile")]
[Description("One sterile neutrino (3+1), at the baseline of the experiment, averaged over the extent of source and detector along it.")]
public sealed record SterileDefinition : OscillationDefinition, ISelfChecked
{
    /// <summary>|U_e4|².</summary>
    [Within(0, 1)]
    [Description("|U_e4|^2; by default 0.")]
    public double Electron { get; init; }

    /// <summary>|U_μ4|².</summary>
    [Within(0, 1)]
    [Description("|U_mu4|^2; by default 0.")]
    public double Muon { get; init; }

    /// <summary>|U_τ4|².</summary>
    [Within(0, 1)]
    [Description("|U_tau4|^2; by default 0.")]
    public double Tau { get; init; }

    /// <summary>Δm²₄₁, eV².</summary>
    [Positive]
    [Description("Mass splitting of the fourth state, eV^2.")]
    public required double MassSplitting { get; init; }

    /// <summary>What counts as surviving.</summary>
    [Description("What counts as surviving: disappearance (P_aa, the flavour of birth) or neutralCurrent (1 - P_as, every active flavour).")]
    public required SterileForm Form { get; init; }

    /// <summary>Length of the source along the baseline.</summary>
    [NonNegative]
    [Description("Length of the source along the baseline; by default a point.")]
    public Length SourceExtent { get; init; } = Length.FromMetres(0);

    /// <summary>Length of the detector along the baseline.</summary>
    [NonNegative]
    [Description("Length of the detector along the baseline; by default a point.")]
    public Length DetectorExtent { get; init; } = Length.FromMetres(0);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Electron + Muon + Tau > 1)
        {
            yield return new Discrepancy("electron", FormattableString.Invariant($"electron + muon + tau = {Electron + Muon + Tau}"), "a sum of at most 1: mixing is unitary");
        }

        if (Electron + Muon + Tau == 0)
        {
            yield return new Discrepancy("electron", "no mixing", "electron, muon or tau above 0");
        }
    }

    /// <inheritdoc/>
    internal override ISurvivalProbability Survival(SourceContext context)
    {
        double baseline = context.Baseline ?? throw context.BaselineFault("nothing", "the distance to the source, over which its neutrinos oscillate");
        return new SterileOscillation(
            new SterileMixing(Electron, Muon, Tau, MassSplitting), new OscillationPath(baseline, SourceExtent.Metres, DetectorExtent.Metres), Form);
    }
}
