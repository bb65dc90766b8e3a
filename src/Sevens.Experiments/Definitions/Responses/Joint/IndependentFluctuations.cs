using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Joint;

/// <summary>Once the recoil energy is given, each signal fluctuates by itself.</summary>
[Variant("independent")]
[Description("Once the recoil energy is given, each signal fluctuates by itself: ionisation and heat, for example.")]
public sealed record IndependentFluctuations : FluctuationsDefinition;
