using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Experiments.Catalogs;

/// <summary>
/// A form-factor table as a public code uses it: with the normalisation it was published with, right or wrong, and straight lines between its points. The
/// catalog has every second of them; those between come from the smooth interpolation.
/// </summary>
internal sealed class PublishedTable : IFormFactor
{
    private readonly IFormFactor smooth;
    private readonly ImmutableArray<double> momenta;
    private readonly ImmutableArray<double> values;

    /// <summary>From the corrected table.</summary>
    /// <param name="smooth">The table as it should be.</param>
    /// <param name="momenta">Its points, fm⁻¹, increasing.</param>
    /// <param name="divisor">What it was divided by; null where nothing was wrong.</param>
    public PublishedTable(IFormFactor smooth, IReadOnlyList<double> momenta, TableDivisor? divisor)
    {
        this.smooth = smooth;
        this.momenta = [.. momenta.SelectMany((q, i) => i == 0 ? [0, q] : (double[])[(momenta[i - 1] + q) / 2, q]).Distinct()];
        values = [.. this.momenta.Select(q => divisor is null ? smooth.At(q) : divisor.Restored(q, smooth.At(q)))];
    }

    public double RmsRadius => smooth.RmsRadius;

    public double MaximumMomentumTransfer => smooth.MaximumMomentumTransfer;

    public double Moment(int order) => smooth.Moment(order);

    public double At(double momentumTransfer)
    {
        if (!(momentumTransfer >= 0 && momentumTransfer <= MaximumMomentumTransfer))
        {
            return smooth.At(momentumTransfer);
        }

        int index = momenta.BinarySearch(momentumTransfer);
        if (index >= 0)
        {
            return values[index];
        }

        int upper = Math.Min(~index, momenta.Length - 1);
        double share = (momentumTransfer - momenta[upper - 1]) / (momenta[upper] - momenta[upper - 1]);
        return ((1 - share) * values[upper - 1]) + (share * values[upper]);
    }
}
