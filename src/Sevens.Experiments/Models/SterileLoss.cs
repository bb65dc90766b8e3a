using System.Collections.Immutable;
using Sevens.Physics.Interactions.Sterile;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>What a sterile neutrino takes from every term of a signal: A_α times the same product of amplitudes in the oscillating share of the flux.</summary>
/// <param name="Neutrino">The mixing.</param>
/// <param name="MassSplitting">Δm²₄₁, eV².</param>
internal sealed record SterileLoss(SterileNeutrino Neutrino, double MassSplitting)
{
    /// <summary>The terms of a flavour with those that are lost.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="terms">Without mixing.</param>
    /// <param name="values">Mixings that are numbers.</param>
    public IEnumerable<ModelTerm> Of(Flavour flavour, IEnumerable<ModelTerm> terms, ImmutableDictionary<string, double> values)
    {
        var lost = Neutrino.Amplitude(flavour).With(values).Monomials;
        return terms.SelectMany(t => lost.Select(m => t with
        {
            Pair = t.Pair with { MassSplitting = MassSplitting },
            Weight = -t.Weight * m.Coefficient,
            Factors = [.. t.Factors, .. m.Parameters.Select(p => new Proportional(p))],
        }).Prepend(t));
    }
}
