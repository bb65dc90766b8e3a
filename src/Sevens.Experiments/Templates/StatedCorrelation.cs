using Sevens.Experiments.Definitions.Nuisances;

namespace Sevens.Experiments.Templates;

/// <summary>A correlation of nuisances, with the place that states it.</summary>
/// <param name="Correlation">What is stated.</param>
/// <param name="Place">Where, for messages: an experiment or a nuisance of the catalog.</param>
public sealed record StatedCorrelation(NuisanceCorrelation Correlation, string Place);
