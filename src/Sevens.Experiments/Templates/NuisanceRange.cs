namespace Sevens.Experiments.Templates;

/// <summary>The values of a nuisance, in sigma, for which its templates hold; beyond them nothing is known.</summary>
/// <param name="Lower">The lowest one.</param>
/// <param name="Upper">The highest one.</param>
public sealed record NuisanceRange(double Lower, double Upper)
{
    /// <summary>No end on either side, for what is folded anew or continued on purpose.</summary>
    public static NuisanceRange Unlimited { get; } = new(double.NegativeInfinity, double.PositiveInfinity);
}
