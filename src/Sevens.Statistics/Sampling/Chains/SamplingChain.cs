namespace Sevens.Statistics.Sampling.Chains;

/// <summary>One of the independent parts of a sampling: it advances by whole steps, and between two of them can be written down and read again.</summary>
internal abstract class SamplingChain
{
    /// <summary>Steps done.</summary>
    public abstract long Done { get; }

    /// <summary>Steps in all; for a chain that ends by itself, an estimate.</summary>
    public abstract long Total { get; }

    /// <summary>Whether nothing is left to do.</summary>
    public abstract bool Finished { get; }

    /// <summary>Does one step.</summary>
    public abstract void Step();

    /// <summary>Writes all that later steps depend on, and what was drawn.</summary>
    public abstract void Save(BinaryWriter writer);

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public abstract void Load(BinaryReader reader);
}
