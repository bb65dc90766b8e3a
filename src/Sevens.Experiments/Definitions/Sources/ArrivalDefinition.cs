using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>When neutrinos arrive on the clock of the data.</summary>
[Variants("kind")]
[Description("When neutrinos arrive on the clock of the data.")]
public abstract record ArrivalDefinition;
