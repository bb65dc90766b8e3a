using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>The electron of a charged-current reaction, whose kinetic energy is seen in full.</summary>
[Variant("electron")]
[Description("The electron of a charged-current channel, whose kinetic energy is seen in full, keVee; for channels alone.")]
public sealed record LeptonEnergyDefinition : QuenchingDefinition;
