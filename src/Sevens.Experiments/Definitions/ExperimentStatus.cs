using System.ComponentModel;
using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Definitions;

/// <summary>The state of an experiment in 2026.</summary>
public sealed record ExperimentStatus : ISelfChecked
{
    /// <summary>The state.</summary>
    [Description("planned, construction, commissioning, running, finished, superseded, or pending where the physics is not predicted yet.")]
    public required ExperimentState State { get; init; }

    /// <summary>What is known beside it; of a pending experiment what is missing.</summary>
    [Description("What is known beside it; needed where pending: what is missing.")]
    public string? Note { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (State is ExperimentState.Pending && string.IsNullOrWhiteSpace(Note))
        {
            yield return new Discrepancy("note", "nothing", "what is missing before a pending experiment can be predicted");
        }
    }
}
