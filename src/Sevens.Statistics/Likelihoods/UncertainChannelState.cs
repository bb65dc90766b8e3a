using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// A channel some of whose templates were made of a finite number of events. In each bin the sum A of those templates is multiplied by one γ, which an auxiliary Poisson
/// count of τ = 1/δ² events measures, δ being the relative error of the sum: 2[τγ − τ − τ ln γ] ("Barlow–Beeston light": R. Barlow and C. Beeston, Comput. Phys. Commun. 77 (1993)
/// 219; J. S. Conway, arXiv:1103.0354). The γ are profiled in closed form; they are no parameters.
/// </summary>
/// <remarks>
/// With F(γ, A, B) the term of a bin that expects μ = γA + B, the profiled one has the slopes F_A = 2γg and F_B = 2g (2g that of the bin in μ) and the second derivatives
/// F_XY − F_γX·F_γY/F_γγ: one row whose square adds, and one whose square subtracts.
/// </remarks>
internal sealed class UncertainChannelState : ChannelState
{
    private readonly double[] squaredErrors;
    private readonly bool[] uncertain;
    private readonly double[] simulated;
    private readonly double[] gammas;
    private readonly double[] profiled;
    private readonly double[] simulatedSlopes;
    private readonly double[] simulatedJacobian;

    public UncertainChannelState(CompiledChannel channel, double[] squaredErrors)
        : base(channel)
    {
        this.squaredErrors = squaredErrors;
        uncertain = [.. channel.Components.Select(c => c.IsUncertain)];
        simulated = new double[channel.PaddedCount];
        gammas = new double[channel.PaddedCount];
        profiled = new double[channel.PaddedCount];
        simulatedSlopes = new double[channel.PaddedCount];
        simulatedJacobian = new double[channel.Parameters.Length * channel.PaddedCount];
    }

    /// <inheritdoc/>
    public override void MoveTo(ReadOnlySpan<double> theta)
    {
        base.MoveTo(theta);
        Array.Clear(simulated);
        for (int c = 0; c < uncertain.Length; c++)
        {
            if (uncertain[c])
            {
                Components[c].AddTo(simulated);
            }
        }
    }

    /// <inheritdoc/>
    public override double Deviance(ReadOnlySpan<double> theta, ObservedRows observed)
    {
        MoveTo(theta);
        ReadOnlySpan<double> expected = PaddedExpected;
        double constraint = 0;
        for (int i = 0; i < gammas.Length; i++)
        {
            double a = simulated[i], b = expected[i] - a;
            if (a < 0)
            {
                return double.PositiveInfinity;
            }

            gammas[i] = a > 0 && squaredErrors[i] > 0 ? observed.Gamma(i, a, b, squaredErrors[i]) : 1;
            profiled[i] = (gammas[i] * a) + b;
            constraint += squaredErrors[i] > 0 ? (gammas[i] - 1 - Math.Log(gammas[i])) / squaredErrors[i] : 0;
        }

        double deviance = observed.Deviance(profiled) + (2 * constraint);
        return double.IsNaN(deviance) ? double.PositiveInfinity : deviance;
    }

    /// <inheritdoc/>
    public override void AddGradient(ObservedRows observed, Span<double> gradient)
    {
        observed.Slopes(profiled, Slopes);
        PaddedVectors.Multiply(simulatedSlopes, gammas, Slopes);
        for (int c = 0; c < uncertain.Length; c++)
        {
            Components[c].AddGradient(uncertain[c] ? simulatedSlopes : Slopes, gradient);
        }
    }

    /// <inheritdoc/>
    public override void AddHessian(ObservedRows observed, Span<double> hessian, int order)
    {
        var accumulator = new SymmetricAccumulator(hessian, order);
        Array.Clear(Jacobian);
        Array.Clear(simulatedJacobian);
        for (int c = 0; c < uncertain.Length; c++)
        {
            Components[c].AddJacobian(uncertain[c] ? simulatedJacobian : Jacobian, Channel.PaddedCount);
            Components[c].AddCurvature(uncertain[c] ? simulatedSlopes : Slopes, accumulator);
        }

        observed.Roots(profiled, Roots);
        int[] parameters = Channel.Parameters;
        for (int p = 0; p < parameters.Length; p++)
        {
            Span<double> adding = Row(p);
            Span<double> subtracting = SimulatedRow(p);
            for (int i = 0; i < adding.Length; i++)
            {
                (double exact, double part, double a, double gamma) = (adding[i], subtracting[i], simulated[i], gammas[i]);
                double second = Roots[i] * Roots[i];
                adding[i] = Roots[i] * ((gamma * part) + exact);

                // F_γA·∂A + F_γB·∂B over √F_γγ, with F_γγ multiplied by δ² above and below so that exact bins need no case of their own.
                double mixed = ((Slopes[i] + (gamma * a * second)) * part) + (a * second * exact);
                subtracting[i] = mixed * Math.Sqrt(squaredErrors[i] / ((a * a * second * squaredErrors[i]) + (2 / (gamma * gamma))));
            }

            accumulator.AddDiagonal(parameters[p], PaddedVectors.Dot(adding, adding) - PaddedVectors.Dot(subtracting, subtracting));
            for (int q = 0; q < p; q++)
            {
                accumulator.AddPair(parameters[p], parameters[q], PaddedVectors.Dot(adding, Row(q)) - PaddedVectors.Dot(subtracting, SimulatedRow(q)));
            }
        }
    }

    /// <inheritdoc/>
    public override SimulatedBins SimulatedAtPoint() => new(simulated.AsSpan(0, Channel.BinCount).ToArray(), squaredErrors.AsSpan(0, Channel.BinCount).ToArray());

    private Span<double> SimulatedRow(int parameter) => simulatedJacobian.AsSpan(parameter * Channel.PaddedCount, Channel.PaddedCount);
}
