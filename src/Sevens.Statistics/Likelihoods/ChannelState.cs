using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>One channel at one point; scratch of one thread.</summary>
internal class ChannelState
{
    private readonly double[] expected;

    public ChannelState(CompiledChannel channel)
    {
        Channel = channel;
        var coefficients = new CoefficientStates();
        Components = [.. channel.Components.Select(c => new ComponentState(c, channel.BinCount, coefficients))];
        expected = new double[channel.PaddedCount];
        Slopes = new double[channel.PaddedCount];
        Roots = new double[channel.PaddedCount];
        Jacobian = new double[channel.Parameters.Length * channel.PaddedCount];
    }

    /// <summary>The expectation per bin at the last point, without padding.</summary>
    public ReadOnlySpan<double> Expected => expected.AsSpan(0, Channel.BinCount);

    protected CompiledChannel Channel { get; }

    protected ComponentState[] Components { get; }

    /// <summary>The expectation with its padding.</summary>
    protected ReadOnlySpan<double> PaddedExpected => expected;

    /// <summary>The derivative of the term of each bin in its expectation.</summary>
    protected double[] Slopes { get; }

    /// <summary>The root of its second derivative.</summary>
    protected double[] Roots { get; }

    /// <summary>One row per parameter of the channel: the derivatives of the expectations.</summary>
    protected double[] Jacobian { get; }

    /// <summary>Moves to a point and sums the components.</summary>
    public virtual void MoveTo(ReadOnlySpan<double> theta)
    {
        Array.Clear(expected);
        foreach (ComponentState component in Components)
        {
            component.MoveTo(theta);
            component.AddTo(expected);
        }
    }

    /// <summary>The deviance at a point, +∞ where it is infeasible.</summary>
    public virtual double Deviance(ReadOnlySpan<double> theta, ObservedRows observed)
    {
        MoveTo(theta);
        return observed.Deviance(expected);
    }

    /// <summary>Adds the gradient at the last point.</summary>
    public virtual void AddGradient(ObservedRows observed, Span<double> gradient)
    {
        observed.Slopes(expected, Slopes);
        foreach (ComponentState component in Components)
        {
            component.AddGradient(Slopes, gradient);
        }
    }

    /// <summary>Adds the Hessian at the last point; needs <see cref="AddGradient"/> there before.</summary>
    public virtual void AddHessian(ObservedRows observed, Span<double> hessian, int order)
    {
        var accumulator = new SymmetricAccumulator(hessian, order);
        Array.Clear(Jacobian);
        foreach (ComponentState component in Components)
        {
            component.AddJacobian(Jacobian, Channel.PaddedCount);
            component.AddCurvature(Slopes, accumulator);
        }

        observed.Roots(expected, Roots);
        int[] parameters = Channel.Parameters;
        for (int p = 0; p < parameters.Length; p++)
        {
            Span<double> row = Row(p);
            PaddedVectors.Multiply(row, row, Roots);
            accumulator.AddDiagonal(parameters[p], PaddedVectors.Dot(row, row));
            for (int q = 0; q < p; q++)
            {
                accumulator.AddPair(parameters[p], parameters[q], PaddedVectors.Dot(row, Row(q)));
            }
        }
    }

    /// <summary>What the templates with statistical errors give at the last point; null where all are exact.</summary>
    public virtual SimulatedBins? SimulatedAtPoint() => null;

    /// <summary>The expectation of one component per bin, at the last point.</summary>
    public void CopyComponent(int component, Span<double> destination)
    {
        // The Roots are rebuilt by every Hessian; here they serve as a padded row.
        Array.Clear(Roots);
        Components[component].AddTo(Roots);
        Roots.AsSpan(0, Channel.BinCount).CopyTo(destination);
    }

    /// <summary>The sum over bins of one component at the last point; its gradient is added.</summary>
    public double ComponentTotal(int component, Span<double> gradient)
    {
        Array.Fill(Slopes, 1.0);
        return Components[component].AddTotal(Slopes, gradient);
    }

    protected Span<double> Row(int parameter) => Jacobian.AsSpan(parameter * Channel.PaddedCount, Channel.PaddedCount);
}
