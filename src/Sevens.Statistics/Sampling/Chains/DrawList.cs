namespace Sevens.Statistics.Sampling.Chains;

/// <summary>Points of a chain as they are drawn.</summary>
internal sealed class DrawList(int dimension)
{
    private readonly List<double> values = [];
    private readonly List<double> densities = [];

    public int Count => densities.Count;

    public void Add(ReadOnlySpan<double> point, double logDensity)
    {
        foreach (double value in point)
        {
            values.Add(value);
        }

        densities.Add(logDensity);
    }

    public SampledChain ToChain() => new(dimension, [.. values], [.. densities]);

    public void Save(BinaryWriter writer)
    {
        writer.WriteNumbers([.. values]);
        writer.WriteNumbers([.. densities]);
    }

    public void Load(BinaryReader reader)
    {
        values.Clear();
        densities.Clear();
        values.AddRange(reader.ReadNumbers());
        densities.AddRange(reader.ReadNumbers());
    }
}
