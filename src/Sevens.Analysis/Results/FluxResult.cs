using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>What neutrinos sources send to a place in nominal operation: components, spectra on common energies, timing, uncertainties.</summary>
public sealed record FluxResult() : VerbResult("flux")
{
    /// <summary>The sources, in the order asked for.</summary>
    public required ImmutableArray<SourceFlux> Sources { get; init; }

    /// <summary>Energies of every spectrum, MeV.</summary>
    public required ImmutableArray<double> EnergiesMeV { get; init; }
}
