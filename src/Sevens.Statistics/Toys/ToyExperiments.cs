using Sevens.Numerics.Random;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Toys;

/// <summary>
/// Repetitions of an experiment at one point of its parameters. Toy number i is the same on every processor, in every order and for every number
/// of threads. Immutable and free to share between threads.
/// </summary>
public sealed class ToyExperiments
{
    private readonly Likelihood likelihood;
    private readonly ToyOptions options;
    private readonly double[] point;
    private readonly Observations[] channels;
    private readonly double[] measurements;

    /// <summary>Prepares toys at a point.</summary>
    /// <param name="likelihood">The likelihood of the real data.</param>
    /// <param name="point">The true values, in model order.</param>
    /// <param name="options">Seed, purpose, and what is thrown.</param>
    /// <exception cref="ArgumentException">The point is infeasible.</exception>
    public ToyExperiments(Likelihood likelihood, ReadOnlySpan<double> point, ToyOptions options)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(options);
        this.likelihood = likelihood;
        this.options = options;
        this.point = point.ToArray();
        Workspace workspace = likelihood.CreateWorkspace();
        measurements = likelihood.ExpectedMeasurements(point, workspace);
        channels = new Observations[likelihood.Model.Channels.Length];
        for (int c = 0; c < channels.Length; c++)
        {
            Channel channel = likelihood.Model.Channels[c];
            double[] expected = Expected(c, workspace);
            channels[c] = options.Auxiliary == AuxiliaryData.Thrown && likelihood.Simulated(point, c, workspace) is { } simulated
                ? new SimulatedObservations(expected, simulated, given => Observations.Of(channel, given))
                : Observations.Of(channel, expected);
        }
    }

    /// <summary>The true values, in model order.</summary>
    public ReadOnlySpan<double> Point => point;

    /// <summary>The likelihood of one toy.</summary>
    /// <param name="index">Which one, from 0.</param>
    public Likelihood Throw(long index)
    {
        var stream = new RandomSequence(options.Seed, options.Purpose, index);
        var rows = new ObservedRows[channels.Length];
        for (int c = 0; c < rows.Length; c++)
        {
            double[] values = new double[likelihood.Model.Channels[c].BinCount];
            channels[c].Throw(stream, values);
            rows[c] = likelihood.Observing(c, values);
        }

        return options.Auxiliary == AuxiliaryData.Thrown
            ? likelihood.WithData(rows, Constraints(stream), Measured(stream))
            : likelihood.WithData(rows, likelihood.Constraints.ToArray(), likelihood.MeasuredValues.ToArray());
    }

    /// <summary>Does something with each toy, in parallel, and gives what came of it by toy.</summary>
    /// <param name="work">Gets the number of the toy counted from the first, its likelihood and scratch of the thread; must not depend on anything else.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public T[] Each<T>(Func<int, Likelihood, Workspace, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var results = new T[options.Count];
        int done = 0;
        var sharing = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation };
        Parallel.For(0, options.Count, sharing, likelihood.CreateWorkspace, (toy, _, workspace) =>
        {
            results[toy] = work(toy, Throw(options.First + toy), workspace);
            options.Progress?.Report(Interlocked.Increment(ref done));
            return workspace;
        }, _ => { });
        return results;
    }

    private double[] Expected(int channel, Workspace workspace)
    {
        double[] expected = likelihood.ExpectedCounts(point, channel, workspace);
        for (int i = 0; i < expected.Length; i++)
        {
            if (!(expected[i] >= 0) && likelihood.Model.Channels[channel].Observed is Counts)
            {
                string values = string.Join(", ", likelihood.Model.Parameters.Select((p, k) => FormattableString.Invariant($"{p.Name} = {point[k]:g6}")));
                throw new ArgumentException(
                    FormattableString.Invariant($"channel '{likelihood.Model.Channels[channel].Name}': bin {i} expects {expected[i]}, expected a count that is not negative; at {values}"),
                    nameof(channel));
            }
        }

        return expected;
    }

    private Constraint?[] Constraints(RandomSequence stream)
    {
        ReadOnlySpan<Constraint?> inForce = likelihood.Constraints;
        var thrown = new Constraint?[inForce.Length];
        for (int p = 0; p < thrown.Length; p++)
        {
            thrown[p] = inForce[p]?.ThrownAt(point[p], stream);
        }

        return thrown;
    }

    private double[] Measured(RandomSequence stream)
    {
        double[] values = new double[measurements.Length];
        for (int m = 0; m < values.Length; m++)
        {
            values[m] = measurements[m] + (likelihood.Model.Measurements[m].Sigma * NormalDraw.Next(stream));
        }

        return values;
    }
}
