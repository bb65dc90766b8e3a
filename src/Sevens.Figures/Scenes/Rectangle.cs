namespace Sevens.Figures.Scenes;

/// <summary>An upright rectangle: filled, outlined or both.</summary>
/// <param name="Box">Where it is.</param>
public sealed record Rectangle(Box Box) : SceneElement
{
    /// <summary>The colour inside; none leaves it empty.</summary>
    public Colour? Fill { get; init; }

    /// <summary>How much of what lies below the fill hides: 1 all, 0 nothing.</summary>
    /// <exception cref="ArgumentException">It is not between 0 and 1.</exception>
    public double Opacity { get; init => field = Share.Checked("opacity", value); } = 1;

    /// <summary>The line around it; none by default.</summary>
    public Stroke? Outline { get; init; }
}
