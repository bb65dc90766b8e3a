using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>What total cross sections are averaged over: a table of the user's, or a source.</summary>
internal abstract class AveragingFlux
{
    /// <summary>The file or the source.</summary>
    public abstract string Name { get; }

    /// <summary>The mean neutrino energy, MeV.</summary>
    public abstract double MeanEnergy { get; }

    /// <summary>The files it comes from.</summary>
    public abstract ImmutableArray<InputFile> Inputs { get; }

    /// <summary>What to cite.</summary>
    public abstract ImmutableArray<string> Citations { get; }

    /// <summary>One average per row of the result.</summary>
    public abstract ImmutableArray<FlavourAverage> Averages(MixtureScattering mixture);

    /// <summary>The one average of a figure.</summary>
    /// <param name="mixture">The target.</param>
    /// <param name="flavour">The flavour, where the flux has none of its own.</param>
    public abstract double Mean(MixtureScattering mixture, Flavour flavour);

    /// <summary>The averages as a result has them.</summary>
    public SpectrumAverage Result(MixtureScattering mixture) => new(Name, MeanEnergy, Averages(mixture));
}
