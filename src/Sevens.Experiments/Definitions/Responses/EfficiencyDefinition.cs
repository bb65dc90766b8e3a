using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Selection efficiency as a function of the signal at its place.</summary>
[Variants("kind")]
[Description("Selection efficiency as a function of the signal at its place.")]
public abstract record EfficiencyDefinition
{
    /// <summary>The nuisance that deforms the curve.</summary>
    [Description("The nuisance that deforms the curve.")]
    public string? Nuisance { get; init; }

    /// <summary>The names of the parameters that a nuisance can move.</summary>
    internal virtual IEnumerable<string> Parameters => [];

    /// <summary>The same curve with one of its <see cref="Parameters"/> moved.</summary>
    internal virtual EfficiencyDefinition Moved(string parameter, double by) =>
        throw new InvalidOperationException($"found parameter '{parameter}', expected {(Parameters.Any() ? "one of " + string.Join(", ", Parameters) : "a curve with parameters")}");
}
