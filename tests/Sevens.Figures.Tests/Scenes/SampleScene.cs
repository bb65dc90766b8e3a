using Sevens.Figures.Scenes;

namespace Sevens.Figures.Tests.Scenes;

internal static class SampleScene
{
    /// <summary>One of each element, with the numbers that are hard to write: halves, negative ones, ones with many decimals.</summary>
    public static Scene EveryElement { get; } = new(120, 80.5,
    [
        new Polyline([new(1, 2), new(3.25, 4), new(5, -6.126)], new Stroke(new Colour(0, 114, 178), 0.5)),
        new Polyline([new(0, -0.001), new(10, 0)], new Stroke(Colour.Black, 2, LinePattern.Dashed)),
        new Polygon([new(0, 0), new(10, 0), new(10, 10)]) { Fill = new Colour(230, 159, 0) },
        new Rectangle(new Box(5, 6, 7, 8)) { Fill = new Colour(86, 180, 233), Opacity = 0.35 },
        new Rectangle(new Box(5, 6, 7, 8)) { Outline = new Stroke(Colour.Black, 0.6) },
        new ClipGroup(new Box(1, 1, 50, 50), [new Circle(new(20, 30), 1.7, Colour.Black)]),
        new TextLine(new(10, 20), "a < b"),
        new TextLine(new(10, 20), "10⁻⁴⁰ cm²")
        {
            Size = 10, Weight = FontWeight.Bold, Anchor = TextAnchor.Middle, Colour = new Colour(213, 94, 0), Rotation = -90,
        },
        new TextLine(new(10, 20), "ε_{ee}^{dV}") { Size = 10, Anchor = TextAnchor.End },
    ])
    {
        Title = "Every element & more",
    };

    /// <summary>Shapes only: no fonts, so that two renderers should agree to the edges of the shapes.</summary>
    public static Scene Shapes { get; } = new(150, 100,
    [
        new Rectangle(new Box(10, 10, 50, 30)) { Fill = new Colour(230, 159, 0) },
        new Polygon([new(70, 80), new(140, 80), new(105, 20)]) { Fill = new Colour(0, 114, 178), Opacity = 0.4, Outline = new Stroke(Colour.Black, 2) },
        new ClipGroup(new Box(10, 50, 40, 40), [new Circle(new(50, 70), 20, new Colour(0, 158, 115))]),
        new Polyline([new(5, 95), new(60, 45), new(145, 95)], new Stroke(new Colour(213, 94, 0), 1.5, LinePattern.DashDotted)),
    ]);
}
