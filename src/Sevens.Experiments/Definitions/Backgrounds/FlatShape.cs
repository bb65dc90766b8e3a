using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>The same number of events per unit of the first axis; uniform in time.</summary>
[Variant("flat")]
[Description("The same number of events per unit of the first axis; uniform in time.")]
public sealed record FlatShape : ShapeDefinition;
