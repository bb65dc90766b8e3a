namespace Sevens.Experiments.Reading.Rules;

/// <summary>The value is greater than zero.</summary>
public sealed class PositiveAttribute : BoundsAttribute
{
    internal override string Expected => "greater than 0";

    internal override IReadOnlyList<(string Keyword, double Limit)> SchemaKeywords => [("exclusiveMinimum", 0)];

    internal override bool Admits(double value) => value > 0;
}
