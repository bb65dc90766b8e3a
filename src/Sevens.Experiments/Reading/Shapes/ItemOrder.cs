namespace Sevens.Experiments.Reading.Shapes;

/// <summary>The order the items of a list must have.</summary>
internal enum ItemOrder
{
    /// <summary>Any.</summary>
    Free,

    /// <summary>Each greater than the one before.</summary>
    Increasing,
}
