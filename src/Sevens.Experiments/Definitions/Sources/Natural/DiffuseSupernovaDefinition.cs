using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Natural;

/// <summary>The diffuse background of past supernovae, as the integral over redshift.</summary>
[Variant("diffuseSupernova")]
[Description("The diffuse background of past supernovae: Fermi-Dirac spectra integrated over redshift with star formation and a flat expanding universe.")]
public sealed record DiffuseSupernovaDefinition : SourceDefinition
{
    /// <summary>What each supernova sends.</summary>
    [AtLeastOne("flavour")]
    [Description("What each supernova sends, per flavour.")]
    public required ImmutableArray<PastSpeciesDefinition> Species { get; init; }

    /// <summary>Star formation today, solar masses per year and cubic megaparsec.</summary>
    [Positive]
    [Description("Star formation today, solar masses per year and cubic megaparsec; by default 0.0178 (0.0142 to 0.0213).")]
    public double StarFormation { get; init; } = 0.0178;

    /// <summary>Supernovae per solar mass of stars.</summary>
    [Positive]
    [Description("Core collapses per solar mass of stars; by default 0.0070, for a Salpeter initial mass function.")]
    public double SupernovaePerSolarMass { get; init; } = 0.0070;

    /// <summary>H₀, km s⁻¹ Mpc⁻¹.</summary>
    [Positive]
    [Description("Hubble constant, km/s/Mpc; by default 70.")]
    public double HubbleConstant { get; init; } = 70;

    /// <summary>Ω_m of a flat universe.</summary>
    [Within(0, 1)]
    [Description("Share of matter in a flat universe; by default 0.3.")]
    public double MatterShare { get; init; } = 0.3;

    /// <summary>Flux of all flavours, in place of what the integral gives.</summary>
    [Positive]
    [Description("Flux of all flavours together, in place of what the integral gives; shapes and shares stay.")]
    public Flux? Total { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new DiffuseSupernovaAssembly(this);
}
