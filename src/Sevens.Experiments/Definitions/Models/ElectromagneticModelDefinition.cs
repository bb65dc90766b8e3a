using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Magnetic moments, charge radii and electric charges of neutrinos.</summary>
[Variant("electromagnetic")]
[Description("Magnetic moments, charge radii and electric charges of neutrinos.")]
public sealed record ElectromagneticModelDefinition : ModelDefinition;
