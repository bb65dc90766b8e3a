using System.Collections.Immutable;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Templates;

/// <summary>The measured ranges of a quenching curve: that of its table and that stated with it.</summary>
internal sealed class MeasuredRanges(ImmutableArray<MeasuredRange> ranges)
{
    public IRecoilSignal Applied(IRecoilSignal signal) => ranges.Aggregate(signal, (s, range) => range.Applied(s));

    public IEnergyResponse Applied(IEnergyResponse response) => ranges.Aggregate(response, (r, range) => range.Applied(r));
}
