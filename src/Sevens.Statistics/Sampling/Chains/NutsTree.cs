namespace Sevens.Statistics.Sampling.Chains;

/// <summary>A stretch of a Hamiltonian trajectory: its ends, the sum of its momenta, and one of its points drawn with the target's weight.</summary>
internal sealed class NutsTree
{
    public required NutsPoint First { get; init; }

    public required NutsPoint Last { get; init; }

    public required NutsPoint Chosen { get; init; }

    /// <summary>ln Σ exp(−H) over its points.</summary>
    public required double LogWeight { get; init; }

    public required double[] MomentumSum { get; init; }

    public required double AcceptanceSum { get; init; }

    public required int Points { get; init; }

    public required bool Diverged { get; init; }

    /// <summary>Whether the trajectory has turned back on itself within it, or ran into a wall.</summary>
    public required bool Ended { get; init; }
}
