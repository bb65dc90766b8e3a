using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;

namespace Sevens.Physics.Rates;

/// <summary>Events per bin of a target in a flux behind a response, whatever the neutrinos do there.</summary>
public interface IEventRate
{
    /// <summary>Events per bin for every flux component and nuclide that takes part.</summary>
    /// <param name="convention">Constants, couplings and form factors, as far as the interaction knows them.</param>
    ImmutableArray<RateComponent> Predict(Convention convention);

    /// <summary>Templates of amplitudes: one list per pair, in their order.</summary>
    /// <param name="convention">Constants, masses and kinematic form.</param>
    /// <param name="pairs">The pairs.</param>
    /// <exception cref="InvalidOperationException">The interaction is not made of amplitudes.</exception>
    ImmutableArray<ImmutableArray<RateComponent>> Templates(Convention convention, IReadOnlyList<AmplitudePair> pairs);
}
