using Sevens.Numerics.Interpolation;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>A mediator's mass as a parameter of a fit.</summary>
/// <param name="Parameter">The parameter, MeV.</param>
/// <param name="Nodes">Where the signal is folded, in ln(M/MeV).</param>
/// <param name="Error">The largest error found half-way between nodes, relative to the largest bin at that mass.</param>
public sealed record MediatorMassParameter(Parameter Parameter, ChebyshevNodes Nodes, double Error);
