using Sevens.Numerics.Axes;
using Sevens.Physics.Response;

namespace Sevens.Physics.Tests.Response;

public sealed class TemplateResponseTests
{
    private static readonly Axis Recoil = Axis.Uniform("recoil", "keVnr", 1, 3, 2);
    private static readonly Axis Run = Axis.Uniform("run", string.Empty, 0, 2, 2);
    private static readonly Axis Cell = Axis.Uniform("cell", string.Empty, 0, 2, 2);

    /// <summary>Templates at 1.5 and 2.5 keV, the second twice the first.</summary>
    private static readonly BinnedArray Templates = new([Recoil, Run, Cell], [0.0, 0.1, 0.2, 0.1, 0, 0.2, 0.4, 0.2]);

    [Theory]
    [InlineData(1.5, 1)] // a delta recoil comes back as its template
    [InlineData(2.5, 2)]
    [InlineData(2.0, 1.5)] // half-way between them
    [InlineData(1.1, 1)] // in the outer half of the first bin
    [InlineData(2.9, 2)]
    [InlineData(0.9, 0)] // where nothing was simulated
    [InlineData(3.1, 0)]
    public void A_recoil_is_detected_as_the_templates_around_it_say(double recoilKeV, double factor)
    {
        var response = new TemplateResponse(Templates);
        double[] cells = new double[4];
        response.Fill(recoilKeV / 1000, cells);
        double[] expected = [0, 0.1 * factor, 0.2 * factor, 0.1 * factor];
        Assert.All(expected.Zip(cells), pair => Assert.Equal(pair.First, pair.Second, 1e-14));
    }

    [Fact]
    public void It_is_not_smooth_at_the_templates_and_at_the_ends()
    {
        Assert.Equal([0.001, 0.0015, 0.0025, 0.003], new TemplateResponse(Templates).Kinks(1).Order());
        Assert.Equal([0.001, 0.0015], new TemplateResponse(Templates).Kinks(0.002).Order());
    }

    [Theory]
    [InlineData(1.1, 0, "found the probability 1.1 for recoils of 1.5 keV, expected 0 to 1")]
    [InlineData(-0.1, 0, "found the probability -0.1 for recoils of 1.5 keV, expected 0 to 1")]
    [InlineData(0.75, 0.5, "found probabilities for recoils of 1.5 keV that add up to 1.25, expected at most 1")]
    public void What_is_no_probability_is_refused(double first, double second, string message)
    {
        var bad = new BinnedArray([Recoil, Cell], [first, second, 0, 0]);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new TemplateResponse(bad)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_need_axes_of_the_data() =>
        Assert.Throws<ArgumentException>(() => new TemplateResponse(new BinnedArray([Recoil], [0.1, 0.2])));
}
