using System.Xml;
using Sevens.Figures.Scenes;
using Sevens.Figures.Tests.Plots;
using Sevens.Figures.Tests.Scenes;
using Sevens.Figures.Tests.Verified;
using Sevens.Figures.Writers;

namespace Sevens.Figures.Tests.Writers;

public class SvgWriterTests
{
    [Fact]
    public void Every_element_is_written_as_expected() => VerifiedText.Matches("every-element.verified.svg", SvgWriter.Write(SampleScene.EveryElement));

    [Fact]
    public void A_figure_is_well_formed_XML()
    {
        using XmlReader reader = XmlReader.Create(new StringReader(SvgWriter.Write(SampleFigure.TwoPanels)));
        int elements = 0;
        while (reader.Read())
        {
            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
        }

        Assert.True(elements > 50, $"{elements} elements");
    }

    [Fact]
    public void A_coordinate_that_is_not_a_number_is_refused()
    {
        Scene scene = new(10, 10, [new Circle(new(double.NaN, 1), 1, Colour.Black)]);
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => SvgWriter.Write(scene)).Message, StringComparison.Ordinal);
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => PdfWriter.Write(scene)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_writers_refuse_the_same_text()
    {
        Scene scene = new(10, 10, [new TextLine(new(1, 1), "漢")]);
        Assert.Throws<ArgumentException>(() => SvgWriter.Write(scene));
        Assert.Throws<ArgumentException>(() => PdfWriter.Write(scene));
    }
}
