using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.Response.Stages;

/// <summary>One smearing after another, an avalanche read out with noise for example: the second acts on every value the first gives.</summary>
public sealed class ConvolvedSmearing : ISmearing
{
    private const int NodesPerPanel = 10;
    private const int Gradings = 24;
    private readonly ISmearing first;
    private readonly ISmearing second;

    /// <summary>Takes both.</summary>
    public ConvolvedSmearing(ISmearing first, ISmearing second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        this.first = first;
        this.second = second;
    }

    /// <inheritdoc/>
    public SignalKind Gives(SignalKind taken) => second.Gives(first.Gives(taken));

    /// <inheritdoc/>
    public double Width(double signal) => first.Width(signal) == 0
        ? second.Width(first.Mean(signal))
        : Math.Sqrt(Math.Pow(first.Width(signal), 2) + Math.Pow(second.Width(first.Mean(signal)), 2));

    /// <inheritdoc/>
    public double Mean(double signal) => second.Mean(first.Mean(signal));

    /// <inheritdoc/>
    public (double Lower, double Upper) Reach(double signal)
    {
        (double lower, double upper) = first.Reach(signal);
        return (second.Reach(Math.Max(0, lower)).Lower, second.Reach(upper).Upper);
    }

    /// <inheritdoc/>
    public double Density(double signal, double value) => first.Width(signal) == 0
        ? second.Density(first.Mean(signal), value)
        : Around(signal, value, between => second.Density(between, value));

    /// <inheritdoc/>
    public double Mass(double signal, double lower, double upper) => first.Width(signal) == 0
        ? second.Mass(first.Mean(signal), lower, upper)
        : Below(signal, upper) - Below(signal, lower);

    /// <inheritdoc/>
    public double FirstMoment(double signal, double lower, double upper) => first.Width(signal) == 0
        ? second.FirstMoment(first.Mean(signal), lower, upper)
        : MomentBelow(signal, upper) - MomentBelow(signal, lower);

    /// <summary>What ends below an edge: all that stands well below it before the second smearing, and part of what stands near it.</summary>
    private double Below(double signal, double edge)
    {
        double from = Math.Max(0, second.Reach(Math.Max(0, edge)).Lower);
        double near = Around(signal, edge, between => second.Mass(between, second.Reach(between).Lower, edge));
        return near + (from > 0 ? first.Mass(signal, 0, from) : 0);
    }

    private double MomentBelow(double signal, double edge)
    {
        double from = Math.Max(0, second.Reach(Math.Max(0, edge)).Lower);
        double near = Around(signal, edge, between => second.FirstMoment(between, second.Reach(between).Lower, edge));
        return near + (from > 0 ? first.FirstMoment(signal, 0, from) : 0);
    }

    /// <summary>∫ of the first density times what the second makes of it, over the values that the second can carry across an edge.</summary>
    private double Around(double signal, double edge, Func<double, double> integrand)
    {
        (double lowest, double highest) = first.Reach(signal);
        (double lower, double upper) = second.Reach(Math.Max(0, edge));
        double from = Math.Max(Math.Max(0, lowest), lower);
        double to = Math.Min(highest, upper);
        if (!(to > from))
        {
            return 0;
        }

        // A gamma density goes like a power at 0: panels that halve toward it.
        IEnumerable<double> gradings = from == 0 ? Enumerable.Range(1, Gradings).Select(i => to * Math.ScaleB(1, -i)) : [];
        PanelGrid grid = PanelGrid.Between(from, to, gradings, Math.Min(first.Width(signal), second.Width(Math.Max(0, edge))), NodesPerPanel);
        double sum = 0;
        for (int i = 0; i < grid.Count; i++)
        {
            sum += grid.Weights[i] * first.Density(signal, grid.Nodes[i]) * integrand(grid.Nodes[i]);
        }

        return sum;
    }
}
