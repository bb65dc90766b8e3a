using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response.Stages;

/// <summary>A stage that keeps part of what it takes: an efficiency in the signal at its place of the chain.</summary>
public sealed class Selection : IResponseStage
{
    /// <summary>Takes the efficiency.</summary>
    public Selection(IEfficiency efficiency)
    {
        ArgumentNullException.ThrowIfNull(efficiency);
        Efficiency = efficiency;
    }

    /// <summary>ε(x).</summary>
    public IEfficiency Efficiency { get; }

    /// <inheritdoc/>
    public SignalKind Gives(SignalKind taken) => taken;
}
