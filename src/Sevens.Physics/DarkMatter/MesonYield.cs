using Sevens.Physics.Constants;

namespace Sevens.Physics.DarkMatter;

/// <summary>Mesons of one kind per proton on target, all of one kinetic energy. A distribution of energies is a sum of such.</summary>
public sealed record MesonYield
{
    /// <summary>Mass of the π⁰, MeV (PDG 2024: 134.9768(5)).</summary>
    public const double NeutralPionMass = 134.9768;

    /// <summary>Mass of the η, MeV (PDG 2024: 547.862(17)).</summary>
    public const double EtaMass = 547.862;

    private MesonYield(MesonSpecies species, double perProton, double kineticEnergyMeV, MesonDirection direction)
    {
        if (!(perProton > 0 && double.IsFinite(perProton)))
        {
            throw new ArgumentOutOfRangeException(nameof(perProton), perProton, "expected a positive, finite number of mesons per proton");
        }

        if (!(kineticEnergyMeV >= 0 && double.IsFinite(kineticEnergyMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(kineticEnergyMeV), kineticEnergyMeV, "expected a kinetic energy in MeV, 0 or more");
        }

        Species = species;
        PerProton = perProton;
        KineticEnergy = kineticEnergyMeV;
        Direction = direction;
    }

    /// <summary>Which meson.</summary>
    public MesonSpecies Species { get; }

    /// <summary>How many per proton; of captured pions, those that give a photon.</summary>
    public double PerProton { get; }

    /// <summary>Kinetic energy, MeV.</summary>
    public double KineticEnergy { get; }

    /// <summary>Where they fly.</summary>
    public MesonDirection Direction { get; }

    /// <summary>What decays: the mass of the meson, or of a pion and a proton at rest, MeV.</summary>
    public double ParentMass => Species switch
    {
        MesonSpecies.NeutralPion => NeutralPionMass,
        MesonSpecies.Eta => EtaMass,
        _ => PhysicalConstants.ChargedPionMass + PhysicalConstants.ProtonMass,
    };

    /// <summary>What is left beside V: nothing but a photon, or a neutron, MeV.</summary>
    public double PartnerMass => Species == MesonSpecies.CapturedPion ? PhysicalConstants.NeutronMass : 0;

    /// <summary>The heaviest V that can be made on its mass shell, MeV.</summary>
    public double HeaviestMediator => ParentMass - PartnerMass;

    /// <summary>π⁰ of one kinetic energy.</summary>
    /// <param name="perProton">How many per proton.</param>
    /// <param name="kineticEnergyMeV">Kinetic energy, MeV; 0 for decay at rest.</param>
    /// <param name="direction">Where they fly.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield that is not positive, or a negative energy.</exception>
    public static MesonYield NeutralPions(double perProton, double kineticEnergyMeV, MesonDirection direction) =>
        new(MesonSpecies.NeutralPion, perProton, kineticEnergyMeV, direction);

    /// <summary>η of one kinetic energy.</summary>
    /// <inheritdoc cref="NeutralPions"/>
    public static MesonYield Etas(double perProton, double kineticEnergyMeV, MesonDirection direction) =>
        new(MesonSpecies.Eta, perProton, kineticEnergyMeV, direction);

    /// <summary>π⁻ that stop and are absorbed, on nucleons at rest.</summary>
    /// <param name="perProton">How many are absorbed per proton.</param>
    /// <param name="radiativeShare">The share of absorptions in which a photon leaves; 0.39 in hydrogen, one or two per cent in nuclei.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield that is not positive, or a share that is not above 0 and at most 1.</exception>
    public static MesonYield CapturedPions(double perProton, double radiativeShare) => radiativeShare is > 0 and <= 1
        ? new(MesonSpecies.CapturedPion, perProton * radiativeShare, 0, MesonDirection.Isotropic)
        : throw new ArgumentOutOfRangeException(nameof(radiativeShare), radiativeShare, "expected a share above 0 and at most 1");
}
