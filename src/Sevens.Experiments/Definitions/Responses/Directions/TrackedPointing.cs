using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Directions;

/// <summary>Angles are measured from the direction in which the neutrinos travel.</summary>
[Variant("tracked")]
[Description("Angles are measured from the direction in which the neutrinos travel: a beam, a reactor, or the Sun where it stands at the time of the event.")]
public sealed record TrackedPointing : PointingDefinition;
