namespace Sevens.Physics.Response.Stages;

/// <summary>A stage that gives whole numbers: photo-electrons, electrons, pairs. It takes a mean signal, or the counts of a counting before it.</summary>
public interface ICounting : IResponseStage
{
    /// <summary>The mean count for a signal.</summary>
    double Mean(double signal);

    /// <summary>Probabilities of 0, 1, 2 … counts for a signal.</summary>
    /// <param name="signal">The signal ≥ 0, or a whole number of counts.</param>
    /// <param name="probabilities">Filled; counts beyond its length are left out.</param>
    void Fill(double signal, Span<double> probabilities);

    /// <summary>Signals up to a limit at which the probabilities are not smooth.</summary>
    IEnumerable<double> Kinks(double maximumSignal) => [];
}
