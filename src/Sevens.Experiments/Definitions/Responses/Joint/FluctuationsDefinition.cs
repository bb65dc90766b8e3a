using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Joint;

/// <summary>How the fluctuations of two signals of one recoil hang together.</summary>
[Variants("kind")]
[Description("How the fluctuations of the two signals of one recoil hang together.")]
public abstract record FluctuationsDefinition;
