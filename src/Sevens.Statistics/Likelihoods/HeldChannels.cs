using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>All channels as functions of the parameters that are not held. Scratch of one thread.</summary>
internal sealed class HeldChannels
{
    private readonly HeldChannel[] channels;
    private readonly double[] last;

    public HeldChannels(CompiledChannel[] channels, LikelihoodModel model, FixedParameters held)
    {
        Held = held;
        this.channels = Array.ConvertAll(channels, c => new HeldChannel(c, held, model.Parameters.Length));
        last = new double[model.Parameters.Length];
        Array.Fill(last, double.NaN);
        Compiled = Array.ConvertAll(this.channels, c => c.Channel);
        Workspace = new Workspace(Compiled, model);
    }

    /// <summary>What is held.</summary>
    public FixedParameters Held { get; }

    /// <summary>The channels of the free parameters.</summary>
    public CompiledChannel[] Compiled { get; }

    /// <summary>Scratch for likelihoods of these channels.</summary>
    public Workspace Workspace { get; }

    /// <summary>Works in the values of the held parameters; nothing is done where they are those of before.</summary>
    public void MoveTo(ReadOnlySpan<double> point)
    {
        bool moved = false;
        for (int p = 0; p < last.Length; p++)
        {
            if (Held.Contains(p) && last[p] != point[p])
            {
                last[p] = point[p];
                moved = true;
            }
        }

        if (moved)
        {
            foreach (HeldChannel channel in channels)
            {
                channel.MoveTo(point);
            }
        }
    }
}
