using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>The science runs of XENONnT: exposures, and the axes of tables that hold them side by side.</summary>
internal static class XenonntRuns
{
    /// <summary>Cells of the four-dimensional binning of one run, three bins each way.</summary>
    public const int Cells = 81;

    /// <summary>What every table says of its axis.</summary>
    public const string CellNote =
        "cell = 27 i + 9 j + 3 k + l with i, j, k, l the bins (from 0) in cS2, S2 shadow, S1 score and S2 score; edges differ by run";

    /// <summary>Exposures of SR0, SR1 and SR2, tonne-years: the live times of the configurations of the two releases.</summary>
    public static ImmutableArray<double> Exposures { get; } = [1.174398, 2.342593, 3.249665];

    /// <summary>The cells.</summary>
    public static Axis CellAxis { get; } = Axis.Uniform("cell", string.Empty, 0, Cells, Cells);

    /// <summary>The first runs, SR0 upwards.</summary>
    public static Axis RunAxis(int runs) => Axis.Uniform("run", string.Empty, 0, runs, runs);

    /// <summary>The exposure of the first runs together, tonne-years.</summary>
    public static double Exposure(int runs) => Exposures.Take(runs).Sum();
}
