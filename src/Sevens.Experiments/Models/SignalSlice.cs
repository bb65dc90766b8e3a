using System.Collections.Immutable;
using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Models;

/// <summary>A part of a signal that has terms of its own: one flux component on one nuclide, or on electrons.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Index">Its place among the folded templates of a product of amplitudes on this target.</param>
/// <param name="Terms">Its terms in a model.</param>
internal sealed record SignalSlice(string Name, int Index, Func<ISignalModel, IEnumerable<ModelTerm>> Terms)
{
    /// <summary>The slices of nuclei, by nuclide and flux component.</summary>
    public static ImmutableArray<SignalSlice> OfNuclei(Experiment experiment) =>
    [
        .. (from nuclide in experiment.Material.Nuclides from flux in experiment.Flux select (nuclide.Nuclide, flux.Flavour))
            .Select((p, i) => new SignalSlice(p.Nuclide.Name, i, m => m.Terms(p.Flavour, p.Nuclide))),
    ];

    /// <summary>The slices of electrons; none where an experiment does not see their recoils.</summary>
    public static ImmutableArray<SignalSlice> OfElectrons(Experiment experiment) => experiment.HasElectrons
        ? [.. experiment.Flux.Select((f, i) => new SignalSlice("electrons", i, m => m.ElectronTerms(f.Flavour)))]
        : [];
}
