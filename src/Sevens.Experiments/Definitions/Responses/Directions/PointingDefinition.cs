using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Directions;

/// <summary>Where the source stands while data are taken.</summary>
[Variants("kind")]
[Description("Where the source stands while data are taken, and from which axis angles are measured.")]
public abstract record PointingDefinition;
