using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>How a background fills the axes.</summary>
[Variants("kind")]
[Description("How a background fills the axes.")]
public abstract record ShapeDefinition;
