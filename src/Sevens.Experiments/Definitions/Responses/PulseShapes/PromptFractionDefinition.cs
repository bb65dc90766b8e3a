using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.PulseShapes;

/// <summary>The mean share of prompt light of a nuclear recoil, as a function of its energy.</summary>
[Variants("kind")]
[Description("The mean share of prompt light of a nuclear recoil (F90), as a function of its energy.")]
public abstract record PromptFractionDefinition
{
    /// <summary>The names of the parameters that a nuisance can move.</summary>
    internal virtual IEnumerable<string> Parameters => [];

    /// <summary>The same curve with one of its <see cref="Parameters"/> moved.</summary>
    internal virtual PromptFractionDefinition Moved(string parameter, double by) =>
        throw new InvalidOperationException($"found parameter '{parameter}', expected one of {string.Join(", ", Parameters)}");
}
