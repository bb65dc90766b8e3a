using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>One stage of a response: it takes what the stage before gives.</summary>
[Variants("kind")]
[Description("One stage of a response: it takes what the stage before gives.")]
public abstract record StageDefinition
{
    /// <summary>The nuisance that moves a parameter of the stage.</summary>
    [Description("The nuisance that moves a parameter of the stage.")]
    public string? Nuisance { get; init; }

    /// <summary>The names of the parameters that a nuisance can move.</summary>
    internal abstract IEnumerable<string> Parameters { get; }

    /// <summary>The same stage with one of its <see cref="Parameters"/> moved.</summary>
    internal virtual StageDefinition Moved(string parameter, double by) =>
        throw new InvalidOperationException($"found parameter '{parameter}', expected one of {string.Join(", ", Parameters)}");
}
