using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>The weak charge of a nucleus from parity violation in its atom.</summary>
[Variant("atomicParityViolation")]
[Description("The weak charge of a nucleus from parity violation in its atom.")]
public sealed record AtomicParityViolationDefinition : MeasurementDefinition
{
    /// <summary>The nuclide, for example Cs133.</summary>
    [Description("The nuclide, for example Cs133.")]
    public required string Nuclide { get; init; }

    /// <summary>Q_W as published, corrected for the assumed skin.</summary>
    [Description("Q_W as published, corrected for the assumed skin.")]
    public required MeasuredValue WeakCharge { get; init; }

    /// <summary>R_n − R_p, fm, for which the published Q_W is corrected.</summary>
    [Description("R_n − R_p, fm, for which the published Q_W is corrected.")]
    public required double AssumedSkinFm { get; init; }

    /// <summary>Q_W in the Standard Model with its radiative corrections.</summary>
    [Description("Q_W in the Standard Model with its radiative corrections.")]
    public required double StandardModelWeakCharge { get; init; }

    /// <summary>sin²θ_W for which it was computed.</summary>
    [Within(0.05, 0.6)]
    [Description("sin²θ_W for which it was computed.")]
    public required double StandardModelWeakMixingAngle { get; init; }
}
