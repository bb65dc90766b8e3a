using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Expected events of one experiment while one number of its definition is varied.</summary>
/// <param name="Name">The experiment.</param>
/// <param name="Keys">The keys of the definition that are varied together.</param>
/// <param name="Unit">The unit of the values; empty for a pure number.</param>
/// <param name="Stated">What the definition states, as it is written; null where it states nothing.</param>
/// <param name="Base">The prediction of the definition as it is; its value is null where it is not a number in the same unit.</param>
/// <param name="Points">One prediction per value, in the order asked for.</param>
public sealed record ExperimentVariation(
    string Name, ImmutableArray<string> Keys, string Unit, string? Stated, VariationPoint Base, ImmutableArray<VariationPoint> Points);
