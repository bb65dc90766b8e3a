namespace Sevens.Experiments.Templates;

/// <summary>What multiplies the mean signals of a chain, where a nuisance scales them.</summary>
/// <param name="First">Of the first signal; null leaves it.</param>
/// <param name="Second">Of the second signal; null leaves it.</param>
internal sealed record SignalScales(double? First, double? Second)
{
    public static SignalScales None { get; } = new(null, null);
}
