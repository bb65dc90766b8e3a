using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>How much of a nuclear recoil's energy is seen.</summary>
[Variants("kind")]
[Description("How much of a nuclear recoil's energy is seen.")]
public abstract record QuenchingDefinition
{
    /// <summary>The nuisance that deforms or scales the curve.</summary>
    [Description("The nuisance that deforms the curve.")]
    public string? Nuisance { get; init; }

    /// <summary>The measured range, and what holds beyond it; by default the curve holds everywhere.</summary>
    [Description("The measured range of the curve, and what holds beyond it; by default the curve holds everywhere.")]
    public QuenchingRangeDefinition? Range { get; init; }

    /// <summary>Whether the curve depends on the element that recoils.</summary>
    internal virtual CurveScope Scope => CurveScope.AllElements;

    /// <summary>The names of the parameters that a nuisance can move.</summary>
    internal virtual IEnumerable<string> Parameters => [];

    /// <summary>The same curve with one of its <see cref="Parameters"/> moved.</summary>
    internal virtual QuenchingDefinition Moved(string parameter, double by) =>
        throw new InvalidOperationException($"found parameter '{parameter}', expected {(Parameters.Any() ? "one of " + string.Join(", ", Parameters) : "a curve with parameters")}");
}
