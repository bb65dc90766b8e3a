using Sevens.Numerics.Axes;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>
/// A released shape of the Standard Model's signal, on energy, further axes and time, and what it becomes for another spectrum or flavour: each bin is weighted with the
/// folded events over those that the Standard Model folds there in energy and time. The distribution on the further axes at given energy and time stays the released one;
/// the Standard Model under <see cref="Physics.Conventions.Convention.Sevens"/> has exactly the released shape and the folded number.
/// </summary>
internal sealed class ReleasedShape
{
    /// <summary>
    /// Bins that hold less of the reference take the weight of the nearest that holds more: the tails of our resolution and of the released one differ, and their ratio would be no weight.
    /// </summary>
    private const double LeastShare = 1e-3;

    private readonly BinnedArray shape;
    private readonly double[,] reference;
    private readonly double expected;
    private readonly int[] energyBin;
    private readonly int[] timeBin;

    /// <summary>Takes the shape and what the Standard Model folds.</summary>
    /// <param name="shape">Total 1; energy first, time last where there is more than one axis and time is observed.</param>
    /// <param name="standard">Events by energy bin and accepted share by time bin of each component of the Standard Model's signal.</param>
    public ReleasedShape(BinnedArray shape, IReadOnlyList<(double[] Energies, BinnedArray Times)> standard)
    {
        this.shape = shape;
        reference = new double[standard[0].Energies.Length, standard[0].Times.Values.Length];
        foreach ((double[] energies, BinnedArray times) in standard)
        {
            for (int e = 0; e < energies.Length; e++)
            {
                for (int t = 0; t < times.Values.Length; t++)
                {
                    reference[e, t] += energies[e] * times.Values[t];
                }
            }
        }

        double[] byEnergy = new double[reference.GetLength(0)];
        double[] byTime = new double[reference.GetLength(1)];
        for (int e = 0; e < byEnergy.Length; e++)
        {
            for (int t = 0; t < byTime.Length; t++)
            {
                byEnergy[e] += reference[e, t];
                byTime[t] += reference[e, t];
            }
        }

        expected = byEnergy.Sum();
        energyBin = Nearest(byEnergy);
        timeBin = Nearest(byTime);
    }

    /// <summary>Events of a component on all axes.</summary>
    /// <param name="energies">Its events by energy bin, before time.</param>
    /// <param name="times">Its accepted share by time bin.</param>
    public BinnedArray Of(ReadOnlySpan<double> energies, BinnedArray times)
    {
        double[] values = new double[shape.Values.Length];
        int perEnergy = values.Length / energies.Length;
        int timeBins = times.Values.Length;
        for (int i = 0; i < values.Length; i++)
        {
            int e = energyBin[i / perEnergy];
            int t = timeBin[i % timeBins];
            values[i] = shape.Values[i] * expected * energies[e] * times.Values[t] / reference[e, t];
        }

        return new BinnedArray(shape.Axes, values);
    }

    private int[] Nearest(double[] events)
    {
        int[] held = [.. Enumerable.Range(0, events.Length).Where(i => events[i] >= LeastShare * expected)];
        return [.. Enumerable.Range(0, events.Length).Select(i => held.MinBy(h => Math.Abs(h - i)))];
    }
}
