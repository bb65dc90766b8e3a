namespace Sevens.Experiments.Reading.Shapes;

/// <summary>Whether a key may be left out.</summary>
internal enum Presence
{
    /// <summary>It may; the property keeps its initial value.</summary>
    Optional,

    /// <summary>It must be there.</summary>
    Required,
}
