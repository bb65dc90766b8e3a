using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>What all likelihoods of one model share, whatever their data.</summary>
internal sealed record LikelihoodStructure(CompiledChannel[] Channels, ImmutableArray<int> MorphParameters, ImmutableArray<int> KinkedParameters)
{
    public static LikelihoodStructure Of(LikelihoodModel model)
    {
        Morph[] morphs = [.. model.Channels.SelectMany(c => c.Components).SelectMany(c => c.Morphs)];
        return new LikelihoodStructure(
            [.. model.Channels.Select(c => new CompiledChannel(c, model))],
            [.. morphs.Select(m => model.IndexOf(m.Parameter)).Distinct().Order()],
            [.. morphs.Where(m => m.Interpolation == MorphInterpolation.PiecewiseLinear).Select(m => model.IndexOf(m.Parameter)).Distinct().Order()]);
    }
}
