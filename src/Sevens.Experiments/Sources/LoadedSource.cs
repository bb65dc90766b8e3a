using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>A source of the catalog or of a file at a place, in nominal operation.</summary>
/// <param name="Definition">What was read.</param>
/// <param name="Flux">Its components as flux, cm⁻² s⁻¹, with uncertainties and citations.</param>
/// <param name="Inputs">Every file it was made from, with its hash.</param>
public sealed record LoadedSource(SourceDefinition Definition, NeutrinoSource Flux, ImmutableArray<InputFile> Inputs);
