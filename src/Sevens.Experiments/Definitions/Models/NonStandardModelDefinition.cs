using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Vector interactions with quarks at a point, by flavour.</summary>
[Variant("nonStandard")]
[Description("Vector interactions with quarks at a point, by flavour.")]
public sealed record NonStandardModelDefinition : ModelDefinition;
