using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>A shell of constant density.</summary>
/// <param name="OuterRadius">Where it ends, km.</param>
/// <param name="Matter">Its matter.</param>
internal readonly record struct EarthShell(double OuterRadius, MatterState Matter);
