using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// −2 ln L of a binned model relative to the saturated model, with its exact gradient and Hessian: Σ_bins 2[μ − n + n ln(n/μ)] in channels of counts
/// (extended Poisson; Baker and Cousins, Nucl. Instrum. Meth. 221 (1984) 437), Σ_bins ((d − μ)/σ)² in channels of measured values, and the terms of
/// constraints and auxiliary measurements.
/// Immutable and free to share between threads, each with its own <see cref="Workspace"/>.
/// </summary>
/// <remarks>
/// A point is infeasible, with value +∞ and an undefined (NaN) gradient, where the expectation of a bin of counts is negative, or zero where there are counts, or outside the
/// support of a constraint. A single component may be negative in a bin, which its deformations reach when they are followed beyond their templates: what the data see is the sum.
/// </remarks>
public sealed class Likelihood
{
    private readonly LikelihoodStructure structure;
    private readonly CompiledChannel[] channels;
    private readonly ObservedRows[] observed;
    private readonly Constraint?[] constraints;
    private readonly double[] measured;

    /// <summary>Compiles a model.</summary>
    public Likelihood(LikelihoodModel model)
        : this(
            model,
            LikelihoodStructure.Of(model),
            [.. model.Channels.Select(c => ObservedRows.Of(c.Observed))],
            [.. model.Parameters.Select(p => p.Constraint)],
            [.. model.Measurements.Select(m => m.Value)])
    {
    }

    private Likelihood(LikelihoodModel model, LikelihoodStructure structure, ObservedRows[] observed, Constraint?[] constraints, double[] measured)
    {
        Model = model;
        this.structure = structure;
        channels = structure.Channels;
        this.observed = observed;
        this.constraints = constraints;
        this.measured = measured;
        Magnitude = observed.Sum(o => o.Magnitude);
    }

    /// <summary>The declaration. Its counts and constraints are those of the original data, also after <see cref="WithCounts"/>.</summary>
    public LikelihoodModel Model { get; }

    /// <summary>The number of parameters, fixed ones included: the length of every point and gradient.</summary>
    public int ParameterCount => constraints.Length;

    /// <summary>Positions of the parameters whose derivative may jump at zero: those of piecewise-linear morphs. −0.0 stands for the left side.</summary>
    public ImmutableArray<int> KinkedParameters => structure.KinkedParameters;

    /// <summary>Positions of the parameters that deform templates: those that can make an expectation negative.</summary>
    public ImmutableArray<int> MorphParameters => structure.MorphParameters;

    /// <summary>The size of the sums whose rounding the value carries: counts, and values in units of their errors.</summary>
    internal double Magnitude { get; }

    /// <summary>The constraints in force, in parameter order.</summary>
    public ReadOnlySpan<Constraint?> Constraints => constraints;

    /// <summary>The values of the auxiliary measurements in force, in the order of the model.</summary>
    public ReadOnlySpan<double> MeasuredValues => measured;

    /// <summary>What is observed per bin of a channel: the data in force, which in an Asimov data set are no whole numbers.</summary>
    public double[] ObservedValues(int channel) => observed[channel].Padded[..channels[channel].BinCount];

    /// <summary>New scratch memory for one thread.</summary>
    public Workspace CreateWorkspace() => new(channels, Model);

    /// <summary>The same model with other counts, or other values measured with the same errors; templates and workspaces are shared.</summary>
    /// <param name="channelCounts">Per channel of counts whole numbers that are not negative, per channel of measured values finite ones.</param>
    /// <exception cref="ArgumentException">Another number of channels or bins, or values that a channel cannot have.</exception>
    public Likelihood WithCounts(IReadOnlyList<ReadOnlyMemory<double>> channelCounts)
    {
        if (channelCounts.Count != channels.Length)
        {
            throw new ArgumentException($"counts of {channelCounts.Count} channels for {channels.Length}", nameof(channelCounts));
        }

        return new Likelihood(
            Model, structure, [.. channelCounts.Select((n, c) => ObservedRows.Of(Model.Channels[c].Observed.With(channels[c].Name, n)))], constraints, measured);
    }

    /// <summary>The same model and counts with other auxiliary measurements, in parameter order (null: none).</summary>
    /// <exception cref="ArgumentException">Another number of parameters, or a constraint that makes no sense.</exception>
    public Likelihood WithConstraints(IReadOnlyList<Constraint?> replacements)
    {
        if (replacements.Count != constraints.Length)
        {
            throw new ArgumentException($"{replacements.Count} constraints for {constraints.Length} parameters", nameof(replacements));
        }

        if (replacements.Select(c => c?.Fault()).FirstOrDefault(f => f is not null) is string fault)
        {
            throw new InvalidModelException(fault);
        }

        return new Likelihood(Model, structure, observed, [.. replacements], measured);
    }

    /// <summary>
    /// The same model where each count or value, and the outcome of each auxiliary measurement, is its expectation at a point: the Asimov data set
    /// (arXiv:1007.1727). Its −2 ln L is zero there.
    /// </summary>
    /// <exception cref="ArgumentException">The point is infeasible.</exception>
    public Likelihood Asimov(ReadOnlySpan<double> theta)
    {
        Workspace workspace = CreateWorkspace();
        var rows = new ObservedRows[channels.Length];
        for (int c = 0; c < channels.Length; c++)
        {
            rows[c] = observed[c].At(ExpectedCounts(theta, c, workspace));
        }

        var centred = new Constraint?[constraints.Length];
        for (int p = 0; p < centred.Length; p++)
        {
            centred[p] = constraints[p]?.CentredAt(theta[p]);
        }

        return WithData(rows, centred, ExpectedMeasurements(theta, workspace));
    }

    /// <summary>What the auxiliary measurements of functions of the parameters are expected to give at a point.</summary>
    internal double[] ExpectedMeasurements(ReadOnlySpan<double> theta, Workspace workspace)
    {
        Check(theta, workspace);
        double[] expected = new double[measured.Length];
        for (int m = 0; m < expected.Length; m++)
        {
            expected[m] = workspace.Measurements[m].Expected(theta);
        }

        return expected;
    }

    /// <summary>What the templates of a channel with statistical errors give at a point; null where all are exact.</summary>
    internal SimulatedBins? Simulated(ReadOnlySpan<double> theta, int channel, Workspace workspace)
    {
        MoveTo(theta, channel, workspace);
        return workspace.Channels[channel].SimulatedAtPoint();
    }

    /// <summary>Other values observed in a channel, with the precision of its own.</summary>
    internal ObservedRows Observing(int channel, ReadOnlySpan<double> values) => observed[channel].At(values);

    /// <summary>The same model with a tiny count in every bin that has none and expects something at a point.</summary>
    internal Likelihood Guarded(ReadOnlySpan<double> theta, double count, Workspace workspace)
    {
        var rows = new ObservedRows[channels.Length];
        for (int c = 0; c < rows.Length; c++)
        {
            double[] expected = ExpectedWithoutCounts(theta, c, workspace);
            rows[c] = Array.Exists(expected, e => e > 0) ? observed[c].At([.. ObservedValues(c).Zip(expected, (n, e) => e > 0 ? count : n)]) : observed[c];
        }

        return WithData(rows, constraints, measured);
    }

    /// <summary>What the bins without counts expect at a point; 0 in all others, and in channels of measured values.</summary>
    internal double[] ExpectedWithoutCounts(ReadOnlySpan<double> theta, int channel, Workspace workspace) => observed[channel] is CountRows rows
        ? [.. ExpectedCounts(theta, channel, workspace).Zip(rows.Counts, (e, n) => n == 0 ? e : 0)]
        : new double[channels[channel].BinCount];

    /// <summary>The same model with other data of all kinds.</summary>
    internal Likelihood WithData(ObservedRows[] rows, Constraint?[] outcomes, double[] values) => new(Model, structure, rows, outcomes, values);

    /// <summary>
    /// The same function of the parameters that are not held, with what the held ones do worked into the templates: equal to rounding, and as fast as if the held ones were not
    /// there. It does not see other values of the held ones, and has derivatives in free parameters only. Good until the workspace is used for other held values.
    /// </summary>
    /// <param name="held">What is held.</param>
    /// <param name="point">Where, in model order; as long as the parameters.</param>
    /// <param name="workspace">Scratch of this thread for this likelihood.</param>
    internal (Likelihood Likelihood, Workspace Workspace) HeldAt(FixedParameters held, ReadOnlySpan<double> point, Workspace workspace)
    {
        HeldChannels reduced = workspace.HeldBy(held);
        if (reduced.Compiled.AsSpan().SequenceEqual(channels))
        {
            return (this, workspace);
        }

        reduced.MoveTo(point);
        return (new Likelihood(Model, structure with { Channels = reduced.Compiled }, observed, constraints, measured), reduced.Workspace);
    }

    /// <summary>−2 ln L at a point, +∞ where it is infeasible.</summary>
    /// <exception cref="ArgumentException">Wrong length, a parameter that is not finite, or a workspace of another model.</exception>
    public double Value(ReadOnlySpan<double> theta, Workspace workspace) => Terms(theta, workspace).Total;

    /// <summary>The two parts of −2 ln L at a point.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Value"/>.</exception>
    public LikelihoodTerms Terms(ReadOnlySpan<double> theta, Workspace workspace)
    {
        Check(theta, workspace);
        double data = 0;
        for (int c = 0; c < channels.Length; c++)
        {
            data += workspace.Channels[c].Deviance(theta, observed[c]);
        }

        double auxiliary = 0;
        for (int p = 0; p < constraints.Length; p++)
        {
            auxiliary += constraints[p]?.At(theta[p]).Value ?? 0;
        }

        for (int m = 0; m < measured.Length; m++)
        {
            auxiliary += workspace.Measurements[m].At(theta, measured[m]);
        }

        return new LikelihoodTerms(data, auxiliary);
    }

    /// <summary>−2 ln L and its gradient in all parameters.</summary>
    /// <param name="theta">The point.</param>
    /// <param name="gradient">Receives the gradient; NaN where the point is infeasible.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <exception cref="ArgumentException">As for <see cref="Value"/>.</exception>
    public double Gradient(ReadOnlySpan<double> theta, Span<double> gradient, Workspace workspace)
    {
        double value = Value(theta, workspace);
        Span<double> target = gradient[..ParameterCount];
        if (double.IsPositiveInfinity(value))
        {
            target.Fill(double.NaN);
            return value;
        }

        for (int p = 0; p < constraints.Length; p++)
        {
            target[p] = constraints[p]?.At(theta[p]).First ?? 0;
        }

        foreach (MeasurementState measurement in workspace.Measurements)
        {
            measurement.AddGradient(target);
        }

        for (int c = 0; c < channels.Length; c++)
        {
            workspace.Channels[c].AddGradient(observed[c], target);
        }

        return value;
    }

    /// <summary>−2 ln L with its gradient and Hessian in all parameters.</summary>
    /// <param name="theta">The point.</param>
    /// <param name="gradient">Receives the gradient.</param>
    /// <param name="hessian">Receives the second derivatives, row-major and symmetric; NaN where the point is infeasible.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <exception cref="ArgumentException">As for <see cref="Value"/>.</exception>
    public double Hessian(ReadOnlySpan<double> theta, Span<double> gradient, Span<double> hessian, Workspace workspace)
    {
        double value = Gradient(theta, gradient, workspace);
        int order = ParameterCount;
        Span<double> target = hessian[..(order * order)];
        if (double.IsPositiveInfinity(value))
        {
            target.Fill(double.NaN);
            return value;
        }

        target.Clear();
        for (int p = 0; p < order; p++)
        {
            target[(p * order) + p] = constraints[p]?.At(theta[p]).Second ?? 0;
        }

        foreach (MeasurementState measurement in workspace.Measurements)
        {
            measurement.AddHessian(target, order);
        }

        for (int c = 0; c < channels.Length; c++)
        {
            workspace.Channels[c].AddHessian(observed[c], target, order);
        }

        return value;
    }

    /// <summary>The expectation per bin of a channel at a point.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Value"/>.</exception>
    public double[] ExpectedCounts(ReadOnlySpan<double> theta, int channel, Workspace workspace)
    {
        MoveTo(theta, channel, workspace);
        return workspace.Channels[channel].Expected.ToArray();
    }

    /// <summary>The expectation per bin of one component of a channel at a point.</summary>
    /// <exception cref="ArgumentException">As for <see cref="ExpectedCounts(ReadOnlySpan{double}, int, Workspace)"/>.</exception>
    public double[] ExpectedCounts(ReadOnlySpan<double> theta, int channel, int component, Workspace workspace)
    {
        MoveTo(theta, channel, workspace);
        double[] expected = new double[channels[channel].BinCount];
        workspace.Channels[channel].CopyComponent(component, expected);
        return expected;
    }

    /// <summary>The expected number of one component summed over the bins of a channel.</summary>
    /// <param name="theta">The point.</param>
    /// <param name="channel">The position of the channel.</param>
    /// <param name="component">The position of the component in it.</param>
    /// <param name="gradient">Receives its gradient in all parameters.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <exception cref="ArgumentException">As for <see cref="ExpectedCounts(ReadOnlySpan{double}, int, Workspace)"/>.</exception>
    public double ComponentTotal(ReadOnlySpan<double> theta, int channel, int component, Span<double> gradient, Workspace workspace)
    {
        MoveTo(theta, channel, workspace);
        gradient[..ParameterCount].Clear();
        return workspace.Channels[channel].ComponentTotal(component, gradient);
    }

    private void MoveTo(ReadOnlySpan<double> theta, int channel, Workspace workspace)
    {
        Check(theta, workspace);
        workspace.Channels[channel].MoveTo(theta);
    }

    private void Check(ReadOnlySpan<double> theta, Workspace workspace)
    {
        if (theta.Length != ParameterCount)
        {
            throw new ArgumentException($"{theta.Length} values for {ParameterCount} parameters", nameof(theta));
        }

        for (int p = 0; p < theta.Length; p++)
        {
            if (!double.IsFinite(theta[p]))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"parameter '{Model.Parameters[p].Name}' is {theta[p]}, expected a finite number"), nameof(theta));
            }
        }

        if (!ReferenceEquals(workspace.Compiled, channels))
        {
            throw new ArgumentException("the workspace belongs to another model", nameof(workspace));
        }
    }
}
