using System.Collections.Immutable;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>What the signal of experiments depends on: parameters, and for every incoming flavour and nuclide the terms whose sum is the signal.</summary>
public interface ISignalModel
{
    /// <summary>The parameters; each has bounds within which the terms are known.</summary>
    ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The terms of one flavour on one nuclide.</summary>
    IEnumerable<ModelTerm> Terms(Flavour flavour, Nuclide nuclide);

    /// <summary>The terms on one electron.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    IEnumerable<ModelTerm> ElectronTerms(Flavour flavour);

    /// <summary>The terms on one nuclide of an element off the diagonal of the density matrix of incoming flavours; none where the model keeps flavour.</summary>
    /// <param name="flavour">α of ρ_αβ.</param>
    /// <param name="coherence">β, and which part of ρ_αβ.</param>
    /// <param name="nuclide">The target.</param>
    IEnumerable<ModelTerm> CoherenceTerms(Flavour flavour, FluxCoherence coherence, Nuclide nuclide) => [];

    /// <summary>The same on one electron.</summary>
    /// <param name="flavour">α of ρ_αβ.</param>
    /// <param name="coherence">β, and which part of ρ_αβ.</param>
    IEnumerable<ModelTerm> ElectronCoherenceTerms(Flavour flavour, FluxCoherence coherence) => [];
}
