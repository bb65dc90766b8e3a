using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>What has become of an experiment.</summary>
[Description("planned, construction, commissioning, running, finished, superseded (by a later analysis or stage), or pending: its physics is not predicted yet.")]
public enum ExperimentState
{
    /// <summary>Proposed or designed.</summary>
    Planned,

    /// <summary>Being built.</summary>
    Construction,

    /// <summary>Being made to work.</summary>
    Commissioning,

    /// <summary>Taking data.</summary>
    Running,

    /// <summary>Data taking has ended.</summary>
    Finished,

    /// <summary>Replaced by a later analysis or stage.</summary>
    Superseded,

    /// <summary>Its physics is not predicted yet; the note says what is missing.</summary>
    Pending,
}
