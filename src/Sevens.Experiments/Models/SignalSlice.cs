using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Models;

/// <summary>A part of a signal that has terms of its own: one flux component, or an element off the diagonal of a density matrix, on one nuclide or on electrons.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Flux">The flux component or element.</param>
/// <param name="Nuclide">The nuclide; none for electrons.</param>
/// <param name="Index">Its place among the folded templates of a product of amplitudes on this target.</param>
internal sealed record SignalSlice(string Name, FluxComponent Flux, Nuclide? Nuclide, int Index)
{
    /// <summary>The slices of nuclei, by nuclide and flux component, then by nuclide and element off the diagonal.</summary>
    public static ImmutableArray<SignalSlice> OfNuclei(Experiment experiment)
    {
        SignalSlice[] Of(ImmutableArray<FluxComponent> fluxes, int first) =>
        [
            .. (from nuclide in experiment.Material.Nuclides from flux in fluxes select (nuclide.Nuclide, Flux: flux))
                .Select((p, i) => new SignalSlice(p.Nuclide.Name, p.Flux, p.Nuclide, first + i)),
        ];
        SignalSlice[] diagonal = Of(experiment.Flux, 0);
        return [.. diagonal, .. Of(experiment.Coherences, diagonal.Length)];
    }

    /// <summary>The slices of electrons; none where an experiment does not see their recoils.</summary>
    public static ImmutableArray<SignalSlice> OfElectrons(Experiment experiment) => experiment.HasElectrons
        ? [.. experiment.Flux.Concat(experiment.Coherences).Select((f, i) => new SignalSlice("electrons", f, null, i))]
        : [];

    /// <summary>Its terms in a model.</summary>
    public IEnumerable<ModelTerm> Terms(ISignalModel model) => (Flux.Coherence, Nuclide) switch
    {
        (null, { } nuclide) => model.Terms(Flux.Flavour, nuclide),
        (null, null) => model.ElectronTerms(Flux.Flavour),
        ({ } coherence, { } nuclide) => model.CoherenceTerms(Flux.Flavour, coherence, nuclide),
        ({ } coherence, null) => model.ElectronCoherenceTerms(Flux.Flavour, coherence),
    };
}
