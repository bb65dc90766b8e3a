namespace Sevens.Statistics.Sampling.Chains;

/// <summary>
/// A chain of the no-U-turn sampler. Its warm-up begins with the curvature at the best fit as its metric, replaces it by the covariance of what it has
/// drawn, and settles the step size; draws of the warm-up are thrown away.
/// </summary>
internal sealed class NutsChain : SamplingChain
{
    private const string Purpose = "sample: nuts";
    private const double StartWidth = 1.5;

    private readonly Posterior posterior;
    private readonly PosteriorState state;
    private readonly long seed;
    private readonly int chain;
    private readonly int warmUp;
    private readonly int draws;
    private readonly DrawList drawn;
    private readonly List<double[]> learned = [];
    private readonly StepSize stepSize = new(0.5);
    private Whitening? whitening;
    private double[] z = [];
    private long done;

    public NutsChain(Posterior posterior, SamplingOptions options, int chain)
    {
        this.posterior = posterior;
        this.chain = chain;
        state = new PosteriorState(posterior);
        seed = options.Seed;
        warmUp = options.WarmUp;
        draws = options.Draws;
        drawn = new DrawList(posterior.Dimension);
    }

    public override long Done => done;

    public override long Total => warmUp + draws;

    public override bool Finished => done >= Total;

    /// <summary>Draws after the warm-up whose trajectory ran into a wall or lost its energy.</summary>
    public int Divergences { get; private set; }

    public SampledChain Result => drawn.ToChain();

    private int MetricFrom => warmUp / 4;

    private int MetricUntil => 3 * warmUp / 4;

    public override void Step()
    {
        Whitening metric = whitening ??= Begin();
        bool warming = done < warmUp;
        RandomDraws random = RandomDraws.Of(seed, Purpose, chain, done + 1);
        double step = warming ? stepSize.Current : stepSize.Final;

        // A step size of its own for each draw keeps a trajectory from closing on itself.
        step *= warming ? 1 : 0.9 + (0.2 * random.Unit());
        (NutsPoint next, double acceptance, bool diverged) = new NutsTransition(state, metric, step, random).Draw(z);
        z = next.Z;
        done++;
        double[] point = new double[z.Length];
        metric.ToPoint(z, point);
        if (!warming)
        {
            Divergences += diverged ? 1 : 0;
            double[] values = state.Parameters(point);
            drawn.Add(values, state.LogPosterior(values));
            return;
        }

        stepSize.Learn(double.IsFinite(acceptance) ? acceptance : 0);
        if (done > MetricFrom && done <= MetricUntil)
        {
            learned.Add(point);
        }

        if (done == MetricUntil && learned.Count > 2 * posterior.Dimension)
        {
            whitening = Whitening.OfPoints(learned);
            learned.Clear();
            z = whitening.ToZ(point);
            stepSize.Restart(stepSize.Current);
        }
    }

    public override void Save(BinaryWriter writer)
    {
        Whitening metric = whitening ??= Begin();
        writer.Write(done);
        writer.Write(Divergences);
        writer.WriteNumbers(z);
        metric.Save(writer);
        stepSize.Save(writer);
        writer.Write(learned.Count);
        foreach (double[] point in learned)
        {
            writer.WriteNumbers(point);
        }

        drawn.Save(writer);
    }

    public override void Load(BinaryReader reader)
    {
        done = reader.ReadInt64();
        Divergences = reader.ReadInt32();
        z = reader.ReadNumbers();
        whitening = Whitening.Load(reader);
        stepSize.Load(reader);
        learned.Clear();
        int count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            learned.Add(reader.ReadNumbers());
        }

        drawn.Load(reader);
    }

    private Whitening Begin()
    {
        double[] centre = StartPoints.Minimum(posterior, seed, chain);
        Whitening first = Whitening.AtPoint(state, centre);
        double[] point = StartPoints.Spread(state, first, RandomDraws.Of(seed, Purpose, chain, 0), StartWidth);
        z = first.ToZ(point);
        return first;
    }
}
