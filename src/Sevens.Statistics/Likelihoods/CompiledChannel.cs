using Sevens.Numerics.Vectors;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>A channel without its counts: components on padded rows, and the parameters that touch it.</summary>
internal sealed class CompiledChannel
{
    public CompiledChannel(Channel channel, LikelihoodModel model)
    {
        Name = channel.Name;
        BinCount = channel.BinCount;
        PaddedCount = PaddedVectors.PaddedLength(BinCount);
        var touching = new SortedSet<int>();
        foreach (Component component in channel.Components)
        {
            touching.UnionWith(component.Factors.Select(f => model.IndexOf(f.Parameter)));
            touching.UnionWith(component.Morphs.Select(m => model.IndexOf(m.Parameter)));
            touching.UnionWith((component.Coefficient?.Parameters ?? []).Select(model.IndexOf));
            touching.UnionWith((component.Shape?.Parameters ?? []).Select(model.IndexOf));
        }

        Parameters = [.. touching];
        Components = [.. channel.Components.Select(c => new CompiledComponent(c, model.IndexOf, name => Array.IndexOf(Parameters, model.IndexOf(name))))];
    }

    public string Name { get; }

    public int BinCount { get; }

    public int PaddedCount { get; }

    /// <summary>Positions in the model of the parameters that touch this channel, ascending; the order of the Jacobian's rows.</summary>
    public int[] Parameters { get; }

    public CompiledComponent[] Components { get; }
}
