using System.Globalization;

namespace Sevens.Experiments.Reading.Rules;

/// <summary>The value lies between two limits, both included; for a quantity they are in its canonical unit.</summary>
/// <param name="lower">The least value.</param>
/// <param name="upper">The greatest value.</param>
public sealed class WithinAttribute(double lower, double upper) : BoundsAttribute
{
    /// <summary>The least value.</summary>
    public double Lower { get; } = lower;

    /// <summary>The greatest value.</summary>
    public double Upper { get; } = upper;

    internal override string Expected => string.Create(CultureInfo.InvariantCulture, $"from {Lower} to {Upper}");

    internal override IReadOnlyList<(string Keyword, double Limit)> SchemaKeywords => [("minimum", Lower), ("maximum", Upper)];

    internal override bool Admits(double value) => value >= Lower && value <= Upper;
}
