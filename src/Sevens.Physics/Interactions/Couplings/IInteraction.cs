using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>
/// An interaction of neutrinos with nuclei and electrons beside the Standard Model's, by the terms that it adds to the amplitude of each transition between flavours.
/// </summary>
public interface IInteraction
{
    /// <summary>What a reader must know of it.</summary>
    InteractionDescription Description { get; }

    /// <summary>The couplings, which the amplitudes are polynomials of.</summary>
    ImmutableArray<CouplingParameter> Couplings { get; }

    /// <summary>The mass of the mediator, MeV, on which amplitudes depend as shapes; null for contact interactions and photons.</summary>
    CouplingParameter? MediatorMass { get; }

    /// <summary>The value of a coupling at which nothing is added to a convention; that of <see cref="CouplingParameter.Value"/> for most.</summary>
    /// <exception cref="InvalidOperationException">The convention does not say it.</exception>
    double StandardValue(CouplingParameter coupling, Convention convention);

    /// <summary>The terms that are added for an incoming flavour.</summary>
    /// <param name="incoming">The flavour; ν and ν̄ share couplings.</param>
    /// <param name="convention">The convention, which gives form factors and constants.</param>
    /// <param name="mediatorMass">The mass of the mediator, MeV; not used where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive.</exception>
    /// <exception cref="InvalidOperationException">The convention cannot be combined with the interaction.</exception>
    IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass);

    /// <summary>The terms that are added to the amplitude of an electron, in whose vector part the Standard Model has g_V.</summary>
    /// <param name="incoming">The flavour; ν and ν̄ share couplings.</param>
    /// <param name="convention">The convention, which gives constants.</param>
    /// <param name="mediatorMass">The mass of the mediator, MeV; not used where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive.</exception>
    /// <exception cref="InvalidOperationException">The convention cannot be combined with the interaction.</exception>
    IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass);
}
