using Sevens.Figures.Scenes;
using Sevens.Figures.Tests.Plots;
using Sevens.Figures.Tests.Scenes;

namespace Sevens.Figures.Tests.Writers;

public class RenderedTests
{
    [Fact]
    public void Shapes_look_the_same_in_both_formats()
    {
        Renderer.Pixmap svg = Renderer.Svg(SampleScene.Shapes);
        Renderer.Pixmap pdf = Renderer.Pdf(SampleScene.Shapes);

        // Only the smoothing of edges may differ. A shift by one point or a lost opacity makes this number ten times larger than allowed.
        Assert.InRange(svg.MeanDifference(pdf), 0, 0.3);
        Assert.InRange(pdf.Inked, 0.2, 0.6);
    }

    [Fact]
    public void Colours_opacity_and_clipping_are_as_the_scene_says()
    {
        foreach (Renderer.Pixmap pixels in new[] { Renderer.Svg(SampleScene.Shapes), Renderer.Pdf(SampleScene.Shapes) })
        {
            Assert.Equal(new Colour(230, 159, 0), pixels.At(30, 25));
            Assert.Equal(new Colour(0, 158, 115), pixels.At(45, 70));

            // Right of the clip box, though within the circle.
            Assert.Equal(Colour.White, pixels.At(60, 72));

            // Blue at 40 % on white: 255 + 0.4·(0, 114, 178 − 255), within the rounding of the renderers.
            Colour blended = pixels.At(105, 60);
            Assert.InRange(blended.Red, 152, 154);
            Assert.InRange(blended.Green, 198, 200);
            Assert.InRange(blended.Blue, 223, 225);
        }
    }

    [Fact]
    public void A_figure_has_the_same_size_and_about_the_same_ink_in_both_formats()
    {
        Renderer.Pixmap svg = Renderer.Svg(SampleFigure.TwoPanels);
        Renderer.Pixmap pdf = Renderer.Pdf(SampleFigure.TwoPanels);

        // Letters differ where the fonts of the machine do; everything else must lie in the same place.
        Assert.InRange(svg.MeanDifference(pdf), 0, 6);
        Assert.InRange(pdf.Inked, 0.05, 0.7);
        Assert.InRange(svg.Inked, 0.9 * pdf.Inked, 1.1 * pdf.Inked);
    }
}
