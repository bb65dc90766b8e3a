using System.Collections.Immutable;

namespace Sevens.Figures.Scenes;

/// <summary>A drawing on a white page: what the SVG and the PDF writer both write, operation by operation.</summary>
public sealed record Scene
{
    /// <summary>Makes a scene.</summary>
    /// <param name="width">Width in points (1/72 inch).</param>
    /// <param name="height">Height in points.</param>
    /// <param name="elements">What is drawn, first to last.</param>
    /// <exception cref="ArgumentException">A size that is not a positive finite number.</exception>
    public Scene(double width, double height, ImmutableArray<SceneElement> elements)
    {
        if (!(width > 0 && height > 0 && double.IsFinite(width) && double.IsFinite(height)))
        {
            throw new ArgumentException(FormattableString.Invariant($"the scene is {width} × {height} pt, expected positive finite sizes"), nameof(width));
        }

        Width = width;
        Height = height;
        Elements = elements;
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>What is drawn, first to last.</summary>
    public ImmutableArray<SceneElement> Elements { get; }

    /// <summary>What the scene shows, written into the documents as their title; empty for none.</summary>
    public string Title { get; init; } = string.Empty;
}
