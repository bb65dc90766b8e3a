using System.Collections.Immutable;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Physics.Conventions;

/// <summary>Spin expectation values as public codes state them.</summary>
internal static class PeerSpins
{
    private const string Klos = "arXiv:1304.7684";

    /// <summary>schedges/pyCEvNS.</summary>
    public static ImmutableArray<SpinContent> Schedges { get; } =
    [
        new("F19", 0.5, 0.478, -0.002, Klos) { Citation = Klos },
        new("Na23", 1.5, 0.224, 0.024, Klos) { Citation = Klos },
        new("Ge73", 4.5, 0.031, 0.439, Klos) { Citation = Klos },
        new("I127", 2.5, 0.342, 0.031, Klos) { Citation = Klos },
        new("Xe129", 0.5, 0.010, 0.329, Klos) { Citation = Klos },
        new("Xe131", 1.5, 0.009, -0.272, Klos) { Citation = Klos },
        new("Cs133", 3.5, 0, 0, "none in the code"),
    ];
}
