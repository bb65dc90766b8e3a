using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Observed and fitted events of one experiment.</summary>
/// <param name="Observed">Observed counts.</param>
/// <param name="Components">Component → fitted events.</param>
public sealed record FittedEvents(double Observed, ImmutableSortedDictionary<string, FittedComponentEvents> Components);
