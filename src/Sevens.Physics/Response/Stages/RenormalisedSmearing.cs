namespace Sevens.Physics.Response.Stages;

/// <summary>
/// A smearing that gives nothing below zero: its density is cut there and raised by 1/P(above 0), so that no signal is lost. For a Gaussian the factor is
/// 2/(1 + erf(x/(√2 σ))). It says that a signal is measured, whatever its noise; one near zero is carried to higher values. [arXiv:2202.10829]
/// </summary>
public sealed class RenormalisedSmearing : ISmearing
{
    private readonly ISmearing smearing;

    /// <summary>Takes the smearing to cut.</summary>
    public RenormalisedSmearing(ISmearing smearing)
    {
        ArgumentNullException.ThrowIfNull(smearing);
        this.smearing = smearing;
    }

    /// <inheritdoc/>
    public SignalKind Gives(SignalKind taken) => smearing.Gives(taken);

    /// <inheritdoc/>
    public double Width(double signal) => smearing.Width(signal);

    /// <inheritdoc/>
    public double Mean(double signal) => smearing.Width(signal) == 0
        ? smearing.Mean(signal)
        : smearing.FirstMoment(signal, 0, smearing.Reach(signal).Upper) / Kept(signal);

    /// <inheritdoc/>
    public (double Lower, double Upper) Reach(double signal)
    {
        (double lower, double upper) = smearing.Reach(signal);
        return (Math.Max(0, lower), upper);
    }

    /// <inheritdoc/>
    public double Density(double signal, double value) => value < 0 ? 0 : smearing.Density(signal, value) / Kept(signal);

    /// <inheritdoc/>
    public double Mass(double signal, double lower, double upper) =>
        upper <= 0 ? 0 : smearing.Mass(signal, Math.Max(0, lower), upper) / Kept(signal);

    /// <inheritdoc/>
    public double FirstMoment(double signal, double lower, double upper) =>
        upper <= 0 ? 0 : smearing.FirstMoment(signal, Math.Max(0, lower), upper) / Kept(signal);

    /// <inheritdoc/>
    public void Masses(double signal, ReadOnlySpan<double> edges, Span<double> masses)
    {
        // Bins below zero are empty; the one that zero divides is taken by itself.
        int first = 0;
        while (first < edges.Length && edges[first] < 0)
        {
            first++;
        }

        if (first > 0)
        {
            masses[..(first - 1)].Clear();
            if (first < edges.Length)
            {
                masses[first - 1] = Mass(signal, 0, edges[first]);
            }
        }

        if (first >= edges.Length - 1)
        {
            return;
        }

        Span<double> above = masses[first..];
        smearing.Masses(signal, edges[first..], above);
        double kept = Kept(signal);
        for (int i = 0; i < above.Length; i++)
        {
            above[i] /= kept;
        }
    }

    private double Kept(double signal)
    {
        (double lower, double upper) = smearing.Reach(signal);
        return lower >= 0 ? 1 : smearing.Mass(signal, 0, upper);
    }
}
