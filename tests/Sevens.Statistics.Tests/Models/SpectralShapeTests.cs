using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Models;

public class SpectralShapeTests
{
    private static readonly Axis Energy = new("energy", "keVee", [0.2, 0.7, 1.2, 1.5]);

    // From mpmath with 40 digits: value, ∂μ, ∂σ, ∂μμ, ∂μσ, ∂σσ.
    [Theory]
    [InlineData(1.3, 0.08, 0, 3.1908916729108962e-14, -3.0429006662862623e-12, 2.2821754997146967e-11, 2.8527193746433709e-10, -2.1015032726539499e-9, 1.5476002607440287e-8)]
    [InlineData(1.3, 0.08, 1, 0.10564977366682335, -2.2831135673597309, 2.8538919591806455, 35.673649489758069, -16.053142268418, -15.607221667369964)]
    [InlineData(1.3, 0.08, 2, 0.88814056100736861, 2.0640098111931671, -3.4016513496274841, -42.520641870343551, 1.6744582718890626, -13.49249596438193)]
    [InlineData(0.1, 0.4, 0, 0.33448647304821821, 0.6428763028423937, -0.24402341074531322, -0.61005852686328306, -3.2774897130314737, -1.4741341715693093)]
    [InlineData(0.1, 0.4, 1, 0.063827438033803509, 0.30106008291075169, 0.42317274154865549, 1.0579318538716387, 0.6388780666604586, -0.56583744073010148)]
    [InlineData(0.1, 0.4, 2, 0.0027471341560190317, 0.020552199516363232, 0.054882268616788087, 0.13720567154197022, 0.31161764748391552, 0.67372248254224371)]
    public void A_line_agrees_with_forty_digit_arithmetic(
        double centre, double width, int bin, double value, double byCentre, double byWidth, double byCentreTwice, double byBoth, double byWidthTwice)
    {
        double[][] rows = Rows(Line(ShapeArgument.Free("c"), ShapeArgument.Free("w")), centre, width);
        double[] expected = [value, byCentre, byWidth, byCentreTwice, byBoth, byWidthTwice];
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], rows[i][bin], 1e-11 * Math.Abs(expected[i]));
        }
    }

    // From mpmath with 40 digits: value and derivatives in the scale.
    [Theory]
    [InlineData(0.05, 0, 0.99995460007534637, -0.0090799832959376813, -1.4527964772844577)]
    [InlineData(0.05, 1, 4.5397868609094355e-5, 0.0090791614912149908, 1.4525009463914394)]
    [InlineData(0.05, 2, 2.056044533420999e-9, 8.2180472269049122e-7, 0.00029553089301824616)]
    [InlineData(0.3, 0, 0.82191093329695336, -0.90538541530294254, 2.0615155608304574)]
    [InlineData(0.3, 1, 0.15523892300524514, 0.69143324502457123, -2.4689529193525178)]
    [InlineData(0.3, 2, 0.022850143697801502, 0.2139521702783713, 0.4074373585220604)]
    [InlineData(40.0, 0, 0.38846626588299172, -9.6388206941069709e-5, 4.8251184222346577e-6)]
    [InlineData(40.0, 1, 0.3836406604267963, 2.4696852978963144e-5, -1.2512348557486338e-6)]
    [InlineData(40.0, 2, 0.22789307369021198, 7.1691353962106565e-5, -3.5738835664860238e-6)]
    public void An_exponential_agrees_with_forty_digit_arithmetic(double scale, int bin, double value, double first, double second)
    {
        double[][] rows = Rows(new ExponentialScaleShape("s", [Energy], "energy", (0.2, 1.5)), scale);
        Assert.Equal(value, rows[0][bin], 1e-12 * value);
        Assert.Equal(first, rows[1][bin], 1e-10 * Math.Abs(first));
        Assert.Equal(second, rows[2][bin], 1e-9 * Math.Abs(second));
    }

    [Fact]
    public void A_cut_exponential_keeps_the_area_of_what_it_was_cut_from()
    {
        double[] whole = Value(new ExponentialScaleShape("s", [Energy], "energy", (0.2, 1.5)), 0.3);
        double[] cut = Value(new ExponentialScaleShape("s", [new Axis("energy", "keVee", [0.7, 1.2])], "energy", (0.2, 1.5)), 0.3);
        Assert.Equal(1, whole.Sum(), 1e-14);
        Assert.Equal(whole[1], cut[0], 1e-15);
    }

    [Fact]
    public void A_constant_leaves_one_parameter()
    {
        GaussianLineShape both = Line(ShapeArgument.Free("c"), ShapeArgument.Free("w"));
        Assert.Equal(Value(both, 1.1, 0.3), Value(Line(ShapeArgument.Fixed(1.1), ShapeArgument.Free("w")), 0.3));
        Assert.Equal(Value(both, 1.1, 0.3), Value(Line(ShapeArgument.Free("c"), ShapeArgument.Fixed(0.3)), 1.1));
    }

    [Fact]
    public void A_line_needs_something_free() =>
        Assert.Throws<ArgumentException>(() => Line(ShapeArgument.Fixed(1), ShapeArgument.Fixed(0.1)));

    [Fact]
    public void A_range_that_falls_is_refused() => Assert.Contains(
        "1.5 … 0.2",
        Assert.Throws<ArgumentException>(() => new ExponentialScaleShape("s", [Energy], "energy", (1.5, 0.2))).Message,
        StringComparison.Ordinal);

    private static GaussianLineShape Line(ShapeArgument centre, ShapeArgument width) => new(centre, width, [Energy], "energy");

    private static double[] Value(ParametricShape shape, params double[] arguments) => Rows(shape, arguments)[0];

    private static double[][] Rows(ParametricShape shape, params double[] arguments)
    {
        int bins = shape.BinCount;
        double[] storage = new double[ShapeRows.CountFor(arguments.Length) * bins];
        shape.Evaluate(arguments, new ShapeRows(storage, arguments.Length, bins, bins));
        return [.. storage.Chunk(bins)];
    }
}
