using System.Collections.Immutable;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>One amplitude of the Standard Model with its coupling.</summary>
/// <param name="Structure">Vector or axial.</param>
/// <param name="Amplitude">What the coupling multiplies.</param>
/// <param name="Weight">The coupling, or a number that multiplies it.</param>
/// <param name="Factors">The coupling where it is a function of a parameter.</param>
/// <param name="Shift">The coupling where it is a function of nuisances, or null.</param>
internal sealed record StandardAmplitude(
    LorentzStructure Structure, IAmplitude Amplitude, double Weight, ImmutableArray<Factor> Factors, ParameterFunction? Shift);
