using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A tensor interaction with one coupling.</summary>
[Variant("tensor")]
[Description("A tensor interaction with one coupling.")]
public sealed record TensorModelDefinition : ModelDefinition;
