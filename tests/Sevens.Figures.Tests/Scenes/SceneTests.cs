using Sevens.Figures.Scenes;

namespace Sevens.Figures.Tests.Scenes;

public class SceneTests
{
    [Fact]
    public void Sizes_must_be_positive_and_the_message_names_them()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Scene(0, 10, []));
        Assert.Contains("0 × 10", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Scene(10, double.NaN, []));
    }

    [Fact]
    public void Shapes_need_enough_points_and_positive_sizes()
    {
        Assert.Contains("1 points", Assert.Throws<ArgumentException>(() => new Polyline([new(0, 0)], new Stroke(Colour.Black, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("2 points", Assert.Throws<ArgumentException>(() => new Polygon([new(0, 0), new(1, 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => new Circle(new(0, 0), -1, Colour.Black)).Message, StringComparison.Ordinal);
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => new Stroke(Colour.Black, double.NaN)).Message, StringComparison.Ordinal);
        Assert.Contains("1.5", Assert.Throws<ArgumentException>(() => new Rectangle(new Box(0, 0, 1, 1)) { Opacity = 1.5 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tint_mixes_with_white()
    {
        Assert.Equal(new Colour(100, 50, 0), new Colour(100, 50, 0).Tinted(0));
        Assert.Equal(Colour.White, new Colour(100, 50, 0).Tinted(1));

        // 0 + 255/2 = 127.5 rounds up; 55 + 200/2 = 155.
        Assert.Equal(new Colour(128, 155, 255), new Colour(0, 55, 255).Tinted(0.5));
        Assert.Equal("#0072b2", new Colour(0, 114, 178).ToString());
    }
}
