namespace Sevens.Experiments.Reading.Rules;

/// <summary>The value is zero or greater.</summary>
public sealed class NonNegativeAttribute : BoundsAttribute
{
    internal override string Expected => "0 or greater";

    internal override IReadOnlyList<(string Keyword, double Limit)> SchemaKeywords => [("minimum", 0)];

    internal override bool Admits(double value) => value >= 0;
}
