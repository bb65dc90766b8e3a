namespace Sevens.Statistics.Sampling.Chains;

/// <summary>
/// An ensemble of walkers moved by the stretch of J. Goodman and J. Weare, Commun. Appl. Math. Comput. Sci. 5 (2010) 65, half of them at a time along lines
/// through the other half: blind to any linear distortion, and in need of no gradient.
/// </summary>
internal sealed class EnsembleChain : SamplingChain
{
    private const string Purpose = "sample: ensemble";
    private const double Stretch = 2;
    private const double StartWidth = 1;
    private const int DifferentStarts = 8;

    private readonly Posterior posterior;
    private readonly PosteriorState state;
    private readonly SamplingOptions options;
    private readonly DrawList[] drawn;
    private readonly double[] trial;
    private double[][] walkers = [];
    private double[] targets = [];
    private long done;

    public EnsembleChain(Posterior posterior, SamplingOptions options)
    {
        this.posterior = posterior;
        this.options = options;
        state = new PosteriorState(posterior);
        int count = Math.Max(options.Chains, (2 * posterior.Dimension) + 2);
        count += count % 2;
        drawn = [.. Enumerable.Range(0, count).Select(_ => new DrawList(posterior.Dimension))];
        trial = new double[posterior.Dimension];
    }

    public override long Done => done;

    public override long Total => (long)options.Thinning * (options.WarmUp + options.Draws);

    public override bool Finished => done >= Total;

    /// <summary>Moves that were accepted, as a share.</summary>
    public long Accepted { get; private set; }

    public IEnumerable<SampledChain> Results => drawn.Select(d => d.ToChain());

    public override void Step()
    {
        if (walkers.Length == 0)
        {
            Begin();
        }

        int half = walkers.Length / 2;
        for (int w = 0; w < walkers.Length; w++)
        {
            RandomDraws random = RandomDraws.Of(options.Seed, Purpose, w, done + 1);
            double[] other = walkers[w < half ? half + random.Below(half) : random.Below(half)];
            double root = 1 + ((Stretch - 1) * random.Unit());
            double factor = root * root / Stretch;
            for (int i = 0; i < trial.Length; i++)
            {
                trial[i] = other[i] + (factor * (walkers[w][i] - other[i]));
            }

            double target = state.LogTarget(trial);
            if (Math.Log(random.Unit()) < ((trial.Length - 1) * Math.Log(factor)) + target - targets[w])
            {
                walkers[w] = [.. trial];
                targets[w] = target;
                Accepted++;
            }
        }

        done++;
        if (done % options.Thinning == 0 && done > (long)options.Thinning * options.WarmUp)
        {
            for (int w = 0; w < walkers.Length; w++)
            {
                double[] values = state.Parameters(walkers[w]);
                drawn[w].Add(values, state.LogPosterior(values));
            }
        }
    }

    public override void Save(BinaryWriter writer)
    {
        if (walkers.Length == 0)
        {
            Begin();
        }

        writer.Write(done);
        writer.Write(Accepted);
        writer.WriteNumbers(targets);
        for (int w = 0; w < walkers.Length; w++)
        {
            writer.WriteNumbers(walkers[w]);
            drawn[w].Save(writer);
        }
    }

    public override void Load(BinaryReader reader)
    {
        done = reader.ReadInt64();
        Accepted = reader.ReadInt64();
        targets = reader.ReadNumbers();
        walkers = new double[targets.Length][];
        for (int w = 0; w < walkers.Length; w++)
        {
            walkers[w] = reader.ReadNumbers();
            drawn[w].Load(reader);
        }
    }

    private void Begin()
    {
        Whitening[] starts =
            [.. Enumerable.Range(0, Math.Min(DifferentStarts, options.Chains)).Select(k => Whitening.AtPoint(state, StartPoints.Minimum(posterior, options.Seed, k)))];
        walkers = new double[drawn.Length][];
        targets = new double[drawn.Length];
        for (int w = 0; w < walkers.Length; w++)
        {
            walkers[w] = StartPoints.Spread(state, starts[w % starts.Length], RandomDraws.Of(options.Seed, Purpose, w, 0), StartWidth);
            targets[w] = state.LogTarget(walkers[w]);
        }
    }
}
