using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Calibrations;

namespace Sevens.Experiments.Catalogs;

/// <summary>Measured points with the files they came from.</summary>
/// <param name="Definition">The points.</param>
/// <param name="Inputs">The files.</param>
public sealed record CalibrationPoints(QuenchingPointsDefinition Definition, ImmutableArray<InputFile> Inputs);
