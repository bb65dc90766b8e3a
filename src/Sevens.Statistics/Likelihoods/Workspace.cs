using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// The scratch memory of one thread for one likelihood and for all likelihoods that share its templates. Evaluations with a workspace allocate
/// nothing; two threads must not share one.
/// </summary>
public sealed class Workspace
{
    internal Workspace(CompiledChannel[] channels, LikelihoodModel model)
    {
        Compiled = channels;
        Channels = [.. channels.Select(c => c.CreateState())];
        Measurements = [.. model.Measurements.Select(m => new MeasurementState(m, model))];
    }

    internal CompiledChannel[] Compiled { get; }

    internal ChannelState[] Channels { get; }

    internal MeasurementState[] Measurements { get; }
}
