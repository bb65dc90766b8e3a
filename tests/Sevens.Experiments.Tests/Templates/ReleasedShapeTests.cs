using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tests.Templates;

public class ReleasedShapeTests
{
    private static readonly Axis Energy = Axis.Uniform("energy", "keVee", 0, 2, 2);
    private static readonly Axis F90 = Axis.Uniform("f90", "", 0, 1, 2);
    private static readonly Axis Time = Axis.Uniform("time", "us", 0, 2, 2);
    private static readonly BinnedArray Prompt = new([Time], [1, 0]);
    private static readonly BinnedArray Delayed = new([Time], [0.25, 0.75]);
    private static readonly BinnedArray Shape = new([Energy, F90, Time], [0.20, 0.30, 0.10, 0.10, 0.05, 0.10, 0.05, 0.10]);

    // The Standard Model: 30 prompt events (20, 10) and 70 delayed ones (40, 30); by energy and time 20 + 10, 30; 10 + 7.5, 22.5.
    private static readonly ReleasedShape Released = new(Shape, [([20, 10], Prompt), ([40, 30], Delayed)]);

    [Fact]
    public void The_standard_model_has_the_released_shape_and_the_folded_number()
    {
        BinnedArray sum = Released.Of([20, 10], Prompt).Plus(Released.Of([40, 30], Delayed));
        Assert.Equal(Shape.Values.ToArray().Select(v => 100 * v), sum.Values.ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Another_spectrum_moves_events_in_energy_and_time_and_keeps_the_other_axes()
    {
        // Twice the prompt events of the first energy bin alone: weight 40/30 in its first time bin.
        double[] moved = Released.Of([40, 0], Prompt).Values.ToArray();
        Assert.Equal([100 * 0.20 * 40 / 30, 0, 100 * 0.10 * 40 / 30, 0, 0, 0, 0, 0], moved, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(Shape.Values[0] / Shape.Values[2], moved[0] / moved[2], 12);
    }

    [Fact]
    public void A_bin_that_the_standard_model_hardly_fills_takes_the_weight_of_its_neighbour()
    {
        var sparse = new ReleasedShape(Shape, [([100, 0.01], Delayed)]);
        double[] values = sparse.Of([50, 5], Delayed).Values.ToArray();
        Assert.Equal(Shape.Values.ToArray().Select(v => v * 100.01 / 2), values, (a, b) => Math.Abs(a - b) < 1e-12);
    }
}
