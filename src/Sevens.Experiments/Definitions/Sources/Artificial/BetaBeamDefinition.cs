using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>Ions that decay in flight towards a round detector; the baseline is from the end of the straight section to its face.</summary>
[Variant("betaBeam")]
[Description("Ions that decay in flight in a straight section, towards a round detector on its axis; the baseline is from the end of the section to the face of the detector.")]
public sealed record BetaBeamDefinition : SourceDefinition
{
    /// <summary>The ions.</summary>
    [Description("The ions: helium6 (electron antineutrinos) or neon18 (electron neutrinos).")]
    public required BeamIon Ion { get; init; }

    /// <summary>γ of the ions.</summary>
    [Within(1, 1e5)]
    [Description("Lorentz factor of the ions; 1 for ions at rest.")]
    public required double LorentzFactor { get; init; }

    /// <summary>Decays per second in the straight section.</summary>
    [Positive]
    [Description("Decays per second in the straight section.")]
    public required Activity Activity { get; init; }

    /// <summary>Length of the straight section.</summary>
    [NonNegative]
    [Description("Length of the straight section; by default all decays are at its end.")]
    public Length StraightSection { get; init; } = Length.FromMetres(0);

    /// <summary>Radius of the detector.</summary>
    [Positive]
    [Description("Radius of the detector, over whose face the flux is averaged.")]
    public required Length DetectorRadius { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new BetaBeamAssembly(this);
}
