using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Channels;

/// <summary>A reaction that makes the signal in place of coherent scattering.</summary>
[Variants("kind")]
[Description("A reaction that makes the signal in place of coherent scattering.")]
public abstract record ChannelDefinition;
