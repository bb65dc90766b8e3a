using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Experiments.Sources;

/// <summary>Makes the proton pulse that a definition states.</summary>
internal static class PulseAssembly
{
    /// <summary>The pulse; null for what is none: nothing, or a table of arrival times.</summary>
    public static ProtonPulse? Of(ArrivalDefinition? definition) => definition switch
    {
        GaussianPulseArrival pulse => new GaussianPulse(pulse.Mean.Microseconds, pulse.Sigma.Microseconds),
        SquarePulseArrival pulse => new SquarePulse(pulse.Start.Microseconds, pulse.Width.Microseconds),
        TriangularPulseArrival pulse => new TriangularPulse(pulse.Start.Microseconds, pulse.Base.Microseconds),
        BunchTrainArrival train when Of(train.Bunch) is { } bunch => new BunchTrain(bunch, train.Separation.Microseconds, train.Count),
        _ => null,
    };
}
