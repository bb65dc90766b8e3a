using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Solar;

/// <summary>A layer of the Earth with the density Σ_k c_k (r/R)^k.</summary>
/// <param name="OuterRadius">Where it ends, km.</param>
/// <param name="ElectronsPerNucleon">Z/A of its matter.</param>
/// <param name="Coefficients">c_k, g/cm³; R is the radius of the outermost layer.</param>
public sealed record EarthLayer(double OuterRadius, double ElectronsPerNucleon, ImmutableArray<double> Coefficients);
