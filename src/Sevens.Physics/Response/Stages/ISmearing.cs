namespace Sevens.Physics.Response.Stages;

/// <summary>A stage that gives a continuous signal: a density around what it takes, with its integrals.</summary>
public interface ISmearing : IResponseStage
{
    /// <summary>The width of the density, in the unit it gives; 0 where it is a single value.</summary>
    double Width(double signal);

    /// <summary>The mean of what it gives.</summary>
    double Mean(double signal);

    /// <summary>Between which values all but 1e-16 of the density lies.</summary>
    (double Lower, double Upper) Reach(double signal);

    /// <summary>The density at a value, for a width above 0.</summary>
    double Density(double signal, double value);

    /// <summary>The probability of [lower, upper), for a width above 0.</summary>
    double Mass(double signal, double lower, double upper);

    /// <summary>∫ value × density over [lower, upper), for a width above 0.</summary>
    double FirstMoment(double signal, double lower, double upper);

    /// <summary>The probabilities between edges that follow each other, for a width above 0; one call where each edge serves two bins.</summary>
    /// <param name="signal">What is smeared.</param>
    /// <param name="edges">Increasing edges.</param>
    /// <param name="masses">Receives one number fewer than there are edges.</param>
    void Masses(double signal, ReadOnlySpan<double> edges, Span<double> masses)
    {
        for (int i = 1; i < edges.Length; i++)
        {
            masses[i - 1] = Mass(signal, edges[i - 1], edges[i]);
        }
    }
}
