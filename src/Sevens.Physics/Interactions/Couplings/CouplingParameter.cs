namespace Sevens.Physics.Interactions.Couplings;

/// <summary>A parameter of an interaction.</summary>
/// <param name="Name">The name by which it is set, freed and scanned.</param>
/// <param name="Unit">Its unit; empty for a pure number.</param>
/// <param name="Description">What it is, in a line.</param>
/// <param name="Size">A typical size: the step of a fit where nothing else tells one.</param>
public sealed record CouplingParameter(string Name, string Unit, string Description, double Size)
{
    /// <summary>The value without new physics.</summary>
    public double Value { get; init; }

    /// <summary>The lowest value; −∞ where there is none.</summary>
    public double Lower { get; init; } = double.NegativeInfinity;

    /// <summary>The highest value; +∞ where there is none.</summary>
    public double Upper { get; init; } = double.PositiveInfinity;
}
