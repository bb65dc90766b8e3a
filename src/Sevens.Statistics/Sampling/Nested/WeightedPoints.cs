using Sevens.Statistics.Sampling.Chains;

namespace Sevens.Statistics.Sampling.Nested;

/// <summary>The points of one run of nested sampling, or of several merged, with their posterior weights and the evidence.</summary>
internal sealed class WeightedPoints
{
    private readonly List<DeadPoint> points;
    private readonly double[] logWeights;

    private WeightedPoints(List<DeadPoint> points, double logFeasible, double feasibleVariance)
    {
        this.points = points;
        logWeights = new double[points.Count];
        double logVolume = 0;
        double sum = double.NegativeInfinity;
        for (int k = 0; k < logWeights.Length; k++)
        {
            // The volume shrinks by ⟨ln t⟩ = −1/live with every point removed.
            double shrink = 1.0 / points[k].Live;
            logWeights[k] = points[k].LogLikelihood + logVolume + Math.Log(1 - Math.Exp(-shrink));
            logVolume -= shrink;
            sum = LogSums.Of(sum, logWeights[k]);
        }

        LogEvidence = sum + logFeasible;
        double information = 0, above = 0, variance = feasibleVariance;
        for (int k = logWeights.Length - 1; k >= 0; k--)
        {
            logWeights[k] -= sum;
            double weight = Math.Exp(logWeights[k]);
            information += weight > 0 ? weight * (points[k].LogLikelihood - sum) : 0;
            above += weight;

            // Each shrinkage has the variance 1/live², and moves all weight above it.
            variance += above * above / ((double)points[k].Live * points[k].Live);
        }

        Information = information;
        Error = Math.Sqrt(variance);
        double squares = 0;
        foreach (double weight in logWeights)
        {
            squares += Math.Exp(2 * weight);
        }

        EffectiveSize = 1 / squares;
    }

    /// <summary>ln Z, with Z the mean of the likelihood over the prior.</summary>
    public double LogEvidence { get; }

    /// <summary>Its standard error, from the scatter of the shrinkages.</summary>
    public double Error { get; }

    /// <summary>The information gained on the prior, in nats.</summary>
    public double Information { get; }

    /// <summary>(Σw)²/Σw².</summary>
    public double EffectiveSize { get; }

    /// <summary>The points of one run.</summary>
    public static WeightedPoints Of(NestedRun run) => Of([run]);

    /// <summary>The points of several runs as those of one with as many live points as all together.</summary>
    public static WeightedPoints Of(IReadOnlyList<NestedRun> runs)
    {
        int[] next = new int[runs.Count];
        List<DeadPoint> merged = [];
        int total = runs.Sum(r => r.Dead.Count);
        while (merged.Count < total)
        {
            int lowest = -1, live = 0;
            for (int r = 0; r < runs.Count; r++)
            {
                if (next[r] < runs[r].Dead.Count)
                {
                    live += runs[r].Dead[next[r]].Live;
                    lowest = lowest < 0 || runs[r].Dead[next[r]].LogLikelihood < runs[lowest].Dead[next[lowest]].LogLikelihood ? r : lowest;
                }
            }

            merged.Add(runs[lowest].Dead[next[lowest]++] with { Live = live });
        }

        double found = runs.Sum(r => (double)r.LivePoints), tried = runs.Sum(r => (double)r.Tried);
        return new WeightedPoints(merged, Math.Log(found / tried), (1 / found) - (1 / tried));
    }

    /// <summary>Draws of equal weight: systematic resampling, in random order so that a chain of them has no drift.</summary>
    public SampledChain Resampled(Posterior posterior, int draws, RandomDraws random)
    {
        var state = new PosteriorState(posterior);
        int[] chosen = new int[draws];
        double offset = random.Unit(), sum = 0;
        int k = 0;
        for (int i = 0; i < draws; i++)
        {
            double target = (i + offset) / draws;
            while (k < logWeights.Length - 1 && sum + Math.Exp(logWeights[k]) < target)
            {
                sum += Math.Exp(logWeights[k++]);
            }

            chosen[i] = k;
        }

        for (int i = draws - 1; i > 0; i--)
        {
            int j = random.Below(i + 1);
            (chosen[i], chosen[j]) = (chosen[j], chosen[i]);
        }

        var list = new DrawList(posterior.Dimension);
        foreach (int index in chosen)
        {
            double[] values = state.ParametersInCube(points[index].Cube);
            list.Add(values, state.LogPosterior(values));
        }

        return list.ToChain();
    }
}
