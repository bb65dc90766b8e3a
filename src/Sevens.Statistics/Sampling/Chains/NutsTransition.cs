namespace Sevens.Statistics.Sampling.Chains;

/// <summary>
/// One draw of the no-U-turn sampler with multinomial weights (M. D. Hoffman and A. Gelman, J. Mach. Learn. Res. 15 (2014) 1593; M. Betancourt,
/// arXiv:1701.02434, appendix A): a trajectory is doubled to random sides until it turns back.
/// </summary>
internal sealed class NutsTransition(PosteriorState state, Whitening whitening, double step, RandomDraws random)
{
    private const int MostDoublings = 10;
    private const double DivergenceThreshold = 1000;

    private readonly int dimension = whitening.Centre.Length;
    private double initial;

    /// <summary>A point with its density, for a trajectory to begin from.</summary>
    public NutsPoint At(double[] z, double[] momentum)
    {
        double[] point = new double[dimension], inPoints = new double[dimension], gradient = new double[dimension];
        whitening.ToPoint(z, point);
        double target = state.LogTarget(point, inPoints);
        whitening.Gradient(inPoints, gradient);
        return new NutsPoint(z, momentum, gradient, target);
    }

    /// <summary>One step of the leapfrog method; the direction is the sign of the step.</summary>
    public NutsPoint Leapfrog(NutsPoint from, double signedStep)
    {
        double[] momentum = new double[dimension], z = new double[dimension];
        for (int i = 0; i < dimension; i++)
        {
            momentum[i] = from.Momentum[i] + (0.5 * signedStep * from.Gradient[i]);
            z[i] = from.Z[i] + (signedStep * momentum[i]);
        }

        NutsPoint to = At(z, momentum);
        for (int i = 0; i < dimension; i++)
        {
            momentum[i] += 0.5 * signedStep * to.Gradient[i];
        }

        return to;
    }

    /// <summary>Draws the next point.</summary>
    public (NutsPoint Next, double Acceptance, bool Diverged) Draw(double[] z)
    {
        double[] momentum = new double[dimension];
        random.Normals(momentum);
        NutsPoint start = At(z, momentum);
        initial = start.LogJoint;
        NutsTree whole = Leaf(start);
        double acceptance = 0;
        int visited = 0;
        for (int depth = 0; depth < MostDoublings; depth++)
        {
            int side = random.Unit() < 0.5 ? -1 : 1;
            NutsTree grown = Build(side > 0 ? whole.Last : whole.First, side, depth);
            acceptance += grown.AcceptanceSum;
            visited += grown.Points;
            if (grown.Ended)
            {
                return (whole.Chosen, acceptance / visited, grown.Diverged);
            }

            // Biased progressive sampling: the new half is preferred, so that draws move far.
            NutsPoint chosen = Math.Log(random.Unit()) < grown.LogWeight - whole.LogWeight ? grown.Chosen : whole.Chosen;
            whole = side > 0 ? Joined(whole, grown, chosen) : Joined(grown, whole, chosen);
            if (whole.Ended)
            {
                break;
            }
        }

        return (whole.Chosen, acceptance / visited, Diverged: false);
    }

    private NutsTree Build(NutsPoint from, int side, int depth)
    {
        if (depth == 0)
        {
            return Leaf(Leapfrog(from, side * step));
        }

        NutsTree near = Build(from, side, depth - 1);
        if (near.Ended)
        {
            return near;
        }

        NutsTree far = Build(side > 0 ? near.Last : near.First, side, depth - 1);
        NutsPoint chosen = !far.Ended && Math.Log(random.Unit()) < far.LogWeight - LogSums.Of(near.LogWeight, far.LogWeight) ? far.Chosen : near.Chosen;
        return side > 0 ? Joined(near, far, chosen) : Joined(far, near, chosen);
    }

    private NutsTree Leaf(NutsPoint point)
    {
        double joint = point.LogJoint;
        bool lost = !(initial - joint < DivergenceThreshold);
        return new NutsTree
        {
            First = point,
            Last = point,
            Chosen = point,
            LogWeight = lost ? double.NegativeInfinity : joint - initial,
            MomentumSum = point.Momentum,
            AcceptanceSum = lost ? 0 : Math.Min(1, Math.Exp(joint - initial)),
            Points = 1,
            Diverged = lost,
            Ended = lost,
        };
    }

    private static NutsTree Joined(NutsTree first, NutsTree second, NutsPoint chosen)
    {
        double[] sum = Sum(first.MomentumSum, second.MomentumSum);
        bool ended = first.Ended || second.Ended;

        // The two further tests are between the halves: without them a trajectory that turns exactly once per doubling goes unseen.
        bool turned = ended
            || Turned(sum, first.First, second.Last)
            || Turned(Sum(first.MomentumSum, second.First.Momentum), first.First, second.First)
            || Turned(Sum(first.Last.Momentum, second.MomentumSum), first.Last, second.Last);
        return new NutsTree
        {
            First = first.First,
            Last = second.Last,
            Chosen = chosen,
            LogWeight = LogSums.Of(first.LogWeight, second.LogWeight),
            MomentumSum = sum,
            AcceptanceSum = first.AcceptanceSum + second.AcceptanceSum,
            Points = first.Points + second.Points,
            Diverged = first.Diverged || second.Diverged,
            Ended = turned,
        };
    }

    private static bool Turned(double[] sum, NutsPoint first, NutsPoint last) => Dot(sum, first.Momentum) <= 0 || Dot(sum, last.Momentum) <= 0;

    private static double[] Sum(double[] a, double[] b)
    {
        double[] sum = new double[a.Length];
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] = a[i] + b[i];
        }

        return sum;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
