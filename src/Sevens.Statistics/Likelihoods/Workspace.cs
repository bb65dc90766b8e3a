using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// The scratch memory of one thread for one likelihood and for all likelihoods that share its templates. Evaluations with a workspace allocate
/// nothing; two threads must not share one.
/// </summary>
public sealed class Workspace
{
    /// <summary>Toys of one point are fitted with and without a parameter held, and those of a search at every point of a grid with the same ones.</summary>
    private const int HeldKept = 4;

    private readonly LikelihoodModel model;
    private readonly Queue<HeldChannels> held = [];

    internal Workspace(CompiledChannel[] channels, LikelihoodModel model)
    {
        this.model = model;
        Compiled = channels;
        Channels = [.. channels.Select(c => c.CreateState())];
        Measurements = [.. model.Measurements.Select(m => new MeasurementState(m, model))];
    }

    internal CompiledChannel[] Compiled { get; }

    internal ChannelState[] Channels { get; }

    internal MeasurementState[] Measurements { get; }

    /// <summary>The channels with parameters held, of the last few choices of these.</summary>
    internal HeldChannels HeldBy(FixedParameters parameters)
    {
        foreach (HeldChannels kept in held)
        {
            if (ReferenceEquals(kept.Held, parameters))
            {
                return kept;
            }
        }

        if (held.Count == HeldKept)
        {
            held.Dequeue();
        }

        var made = new HeldChannels(Compiled, model, parameters);
        held.Enqueue(made);
        return made;
    }
}
