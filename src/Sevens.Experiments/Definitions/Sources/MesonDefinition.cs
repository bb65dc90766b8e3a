using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Mesons of one kind and kinetic energy per proton; a distribution of energies is a list of such.</summary>
public sealed record MesonDefinition : ISelfChecked
{
    /// <summary>Which meson.</summary>
    [Description("Which meson.")]
    public required MesonSpecies Meson { get; init; }

    /// <summary>How many per proton on target.</summary>
    [Positive]
    [Description("How many per proton on target.")]
    public required double PerProton { get; init; }

    /// <summary>Kinetic energy of π⁰ and η; at rest where it is not stated.</summary>
    [Description("Kinetic energy of neutral pions and etas; at rest where it is not stated.")]
    public BeamEnergy? KineticEnergy { get; init; }

    /// <summary>Where π⁰ and η fly; everywhere alike where it is not stated.</summary>
    [Description("Where neutral pions and etas fly; everywhere alike where it is not stated.")]
    public MesonDirection? Direction { get; init; }

    /// <summary>Of absorbed pions, the share that gives a photon.</summary>
    [Positive]
    [Description("Of absorbed pions, the share that gives a photon: 0.39 in hydrogen, one or two per cent in nuclei.")]
    public double? RadiativeShare { get; init; }

    /// <summary>The mesons.</summary>
    internal MesonYield Yield => Meson switch
    {
        MesonSpecies.NeutralPion => MesonYield.NeutralPions(PerProton, KineticMeV, Direction ?? MesonDirection.Isotropic),
        MesonSpecies.Eta => MesonYield.Etas(PerProton, KineticMeV, Direction ?? MesonDirection.Isotropic),
        _ => MesonYield.CapturedPions(PerProton, RadiativeShare!.Value),
    };

    private double KineticMeV => 1000 * (KineticEnergy?.CanonicalValue ?? 0);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool captured = Meson == MesonSpecies.CapturedPion;
        if (captured != RadiativeShare is not null)
        {
            yield return new Discrepancy("radiativeShare", captured ? "nothing" : "a share", captured ? "the share of absorptions that give a photon" : "none: only absorbed pions have one");
        }

        if (RadiativeShare is > 1)
        {
            yield return new Discrepancy("radiativeShare", "a share above 1", "1 at most");
        }

        if (captured && (KineticEnergy is not null || Direction is not null))
        {
            yield return new Discrepancy("kineticEnergy", "an energy or direction of absorbed pions", "neither: they are at rest");
        }

        if (KineticEnergy is { CanonicalValue: < 0 })
        {
            yield return new Discrepancy("kineticEnergy", "a negative energy", "0 MeV or more");
        }
    }
}
