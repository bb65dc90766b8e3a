using System.Collections.Immutable;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response.Stages;

/// <summary>A counting with the selections on its counts.</summary>
internal sealed record CountedStage(ICounting Counting, ImmutableArray<IEfficiency> Selections)
{
    public double Accepted(int count)
    {
        double accepted = 1;
        foreach (IEfficiency efficiency in Selections)
        {
            accepted *= efficiency.At(count);
        }

        return accepted;
    }
}
