using Sevens.Statistics.Sampling.Chains;

namespace Sevens.Statistics.Sampling.Nested;

/// <summary>
/// One run of nested sampling (J. Skilling, Bayesian Anal. 1 (2006) 833): the lowest of its live points is replaced again and again by one drawn from the
/// prior above it, by slice sampling that starts from another live point (as W. J. Handley, M. P. Hobson and A. N. Lasenby, arXiv:1506.00171).
/// </summary>
internal sealed class NestedRun : SamplingChain
{
    private const string Purpose = "sample: nested";

    /// <summary>Ends when what the live points can still add is this share of the evidence.</summary>
    private const double Remainder = 1e-3;

    /// <summary>Draws of the prior per live point before a posterior that is nowhere finite is given up.</summary>
    private const int MostTries = 100_000;

    private readonly PosteriorState state;
    private readonly SliceMove move;
    private readonly long seed;
    private readonly int run;
    private readonly int dimension;
    private readonly double[][] live;
    private readonly double[] logLikelihoods;
    private readonly List<DeadPoint> dead = [];
    private Whitening? spread;
    private double logEvidence = double.NegativeInfinity;
    private long done;

    public NestedRun(Posterior posterior, SamplingOptions options, int run)
    {
        state = new PosteriorState(posterior);
        seed = options.Seed;
        this.run = run;
        dimension = posterior.Dimension;
        live = new double[options.LivePoints][];
        logLikelihoods = new double[options.LivePoints];
        move = new SliceMove(state, dimension);
    }

    public override long Done => done;

    /// <summary>From how much is left to gain: a live point takes ln X down by 1/live.</summary>
    public override long Total
    {
        get
        {
            if (Finished || done == 0)
            {
                return Math.Max(1, done);
            }

            double left = logLikelihoods.Max() - ((double)done / live.Length) - logEvidence - Math.Log(Remainder);
            return done + Math.Max(1, (long)(Math.Clamp(left, 0, 1e6) * live.Length));
        }
    }

    public override bool Finished => dead.Count > done && done > 0;

    /// <summary>All points in rising order of likelihood, the last live ones among them.</summary>
    public IReadOnlyList<DeadPoint> Dead => dead;

    /// <summary>Points drawn from the prior to find the first live ones.</summary>
    public long Tried { get; private set; }

    /// <summary>The first live points.</summary>
    public int LivePoints => live.Length;

    public override void Step()
    {
        if (Tried == 0)
        {
            Begin();
        }

        int lowest = 0;
        for (int i = 1; i < live.Length; i++)
        {
            lowest = logLikelihoods[i] < logLikelihoods[lowest] ? i : lowest;
        }

        double threshold = logLikelihoods[lowest];
        double logVolume = -(double)done / live.Length;
        double logWeight = threshold + logVolume + Math.Log(1 - Math.Exp(-1.0 / live.Length));
        logEvidence = LogSums.Of(logEvidence, logWeight);
        dead.Add(new DeadPoint(live[lowest], threshold, live.Length));
        done++;
        if (logLikelihoods.Max() + logVolume < logEvidence + Math.Log(Remainder))
        {
            End(lowest);
            return;
        }

        if (spread is null || done % live.Length == 0)
        {
            spread = Whitening.OfPoints(live);
        }

        RandomDraws random = RandomDraws.Of(seed, Purpose, run, done);
        int from = random.Below(live.Length - 1);
        from += from >= lowest ? 1 : 0;
        (live[lowest], logLikelihoods[lowest]) = move.From(live[from], logLikelihoods[from], threshold, live, spread, random);
    }

    public override void Save(BinaryWriter writer)
    {
        if (Tried == 0)
        {
            Begin();
        }

        writer.Write(done);
        writer.Write(Tried);
        writer.Write(logEvidence);
        writer.WriteNumbers(logLikelihoods);
        foreach (double[] point in live)
        {
            writer.WriteNumbers(point);
        }

        writer.Write(spread is not null);
        spread?.Save(writer);
        writer.Write(dead.Count);
        foreach (DeadPoint point in dead)
        {
            writer.WriteNumbers(point.Cube);
            writer.Write(point.LogLikelihood);
            writer.Write(point.Live);
        }
    }

    public override void Load(BinaryReader reader)
    {
        done = reader.ReadInt64();
        Tried = reader.ReadInt64();
        logEvidence = reader.ReadDouble();
        reader.ReadNumbers().CopyTo(logLikelihoods, 0);
        for (int i = 0; i < live.Length; i++)
        {
            live[i] = reader.ReadNumbers();
        }

        spread = reader.ReadBoolean() ? Whitening.Load(reader) : null;
        dead.Clear();
        int count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            dead.Add(new DeadPoint(reader.ReadNumbers(), reader.ReadDouble(), reader.ReadInt32()));
        }
    }

    private void Begin()
    {
        for (int i = 0; i < live.Length; i++)
        {
            RandomDraws random = RandomDraws.Of(seed, "sample: nested starts", run, i);
            double[] point = new double[dimension];
            int tries = 0;
            do
            {
                if (tries++ == MostTries)
                {
                    throw new InvalidOperationException($"found no finite likelihood in {MostTries} points of the prior, expected one: narrow the priors to where the model can give the data");
                }

                for (int k = 0; k < dimension; k++)
                {
                    point[k] = random.Unit();
                }

                logLikelihoods[i] = state.LogLikelihoodInCube(point);
            }
            while (!double.IsFinite(logLikelihoods[i]));
            Tried += tries;
            live[i] = point;
        }
    }

    private void End(int removed)
    {
        int[] rest = [.. Enumerable.Range(0, live.Length).Where(i => i != removed).OrderBy(i => logLikelihoods[i]).ThenBy(i => i)];
        for (int k = 0; k < rest.Length; k++)
        {
            dead.Add(new DeadPoint(live[rest[k]], logLikelihoods[rest[k]], rest.Length - k));
        }
    }
}
