using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>One channel at one point; scratch of one thread.</summary>
internal sealed class ChannelState
{
    private readonly CompiledChannel channel;
    private readonly ComponentState[] components;
    private readonly double[] expected;
    private readonly double[] slopes;
    private readonly double[] roots;
    private readonly double[] jacobian;

    public ChannelState(CompiledChannel channel)
    {
        this.channel = channel;
        components = [.. channel.Components.Select(c => new ComponentState(c, channel.BinCount))];
        expected = new double[channel.PaddedCount];
        slopes = new double[channel.PaddedCount];
        roots = new double[channel.PaddedCount];
        jacobian = new double[channel.Parameters.Length * channel.PaddedCount];
    }

    /// <summary>The expectation per bin at the last point, without padding.</summary>
    public ReadOnlySpan<double> Expected => expected.AsSpan(0, channel.BinCount);

    /// <summary>Moves to a point and sums the components.</summary>
    public void MoveTo(ReadOnlySpan<double> theta)
    {
        Array.Clear(expected);
        foreach (ComponentState component in components)
        {
            component.MoveTo(theta);
            component.AddTo(expected);
        }
    }

    /// <summary>The deviance at a point, +∞ where it is infeasible.</summary>
    public double Deviance(ReadOnlySpan<double> theta, ObservedRows observed)
    {
        MoveTo(theta);
        return observed.Deviance(expected);
    }

    /// <summary>Adds the gradient at the last point.</summary>
    public void AddGradient(ObservedRows observed, Span<double> gradient)
    {
        observed.Slopes(expected, slopes);
        foreach (ComponentState component in components)
        {
            component.AddGradient(slopes, gradient);
        }
    }

    /// <summary>Adds the Hessian at the last point; needs <see cref="AddGradient"/> there before.</summary>
    public void AddHessian(ObservedRows observed, Span<double> hessian, int order)
    {
        var accumulator = new SymmetricAccumulator(hessian, order);
        Array.Clear(jacobian);
        foreach (ComponentState component in components)
        {
            component.AddJacobian(jacobian, channel.PaddedCount);
            component.AddCurvature(slopes, accumulator);
        }

        observed.Roots(expected, roots);
        int[] parameters = channel.Parameters;
        for (int p = 0; p < parameters.Length; p++)
        {
            Span<double> row = Row(p);
            PaddedVectors.Multiply(row, row, roots);
            accumulator.AddDiagonal(parameters[p], PaddedVectors.Dot(row, row));
            for (int q = 0; q < p; q++)
            {
                accumulator.AddPair(parameters[p], parameters[q], PaddedVectors.Dot(row, Row(q)));
            }
        }
    }

    /// <summary>The expectation of one component per bin, at the last point.</summary>
    public void CopyComponent(int component, Span<double> destination)
    {
        // The roots are rebuilt by every Hessian; here they serve as a padded row.
        Array.Clear(roots);
        components[component].AddTo(roots);
        roots.AsSpan(0, channel.BinCount).CopyTo(destination);
    }

    /// <summary>The sum over bins of one component at the last point; its gradient is added.</summary>
    public double ComponentTotal(int component, Span<double> gradient)
    {
        Array.Fill(slopes, 1.0);
        return components[component].AddTotal(slopes, gradient);
    }

    private Span<double> Row(int parameter) => jacobian.AsSpan(parameter * channel.PaddedCount, channel.PaddedCount);
}
