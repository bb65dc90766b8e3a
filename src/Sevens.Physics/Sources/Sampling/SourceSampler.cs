using Sevens.Numerics.Axes;
using Sevens.Numerics.Random;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Sources.Sampling;

/// <summary>
/// Draws neutrinos of a source: component and energy together from one table, then the time of its phase. Cells have their exact share; within a cell the
/// density is linear. The same stream gives the same neutrinos.
/// </summary>
public sealed class SourceSampler
{
    private const int EnergyCells = 1024;
    private const int TimeCells = 2048;

    // After so many muon lifetimes 2e-9 of the delayed neutrinos are left.
    private const double MuonLifetimes = 20;
    private const double MicrosecondsPerSecond = 1e6;
    private readonly CellSampler energies;
    private readonly int[] componentOf;
    private readonly CellSampler?[] times;

    /// <summary>Prepares the tables of a source.</summary>
    /// <exception cref="ArgumentException">A pulsed component of a source without an arrival time, a spectrum that is neither a line nor a continuum, or a flux of zero.</exception>
    public SourceSampler(NeutrinoSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        (DensityCell Cell, int Component)[] cells = [.. source.Components.SelectMany((c, i) => Cells(source, c).Select(cell => (cell, i)))];
        energies = new CellSampler([.. cells.Select(c => c.Cell)]);
        componentOf = [.. cells.Select(c => c.Component)];
        Dictionary<(EmissionPhase Phase, EmissionInterval? Interval), CellSampler?> alike =
            source.Components.DistinctBy(c => (c.Phase, c.Interval)).ToDictionary(c => (c.Phase, c.Interval), c => Times(source, c));
        times = [.. source.Components.Select(c => alike[(c.Phase, c.Interval)])];
    }

    /// <summary>The source.</summary>
    public NeutrinoSource Source { get; }

    /// <summary>Draws one neutrino.</summary>
    /// <param name="stream">The random numbers; four are taken of a component with an arrival time, three of a steady one.</param>
    public NeutrinoDraw Draw(RandomSequence stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        double energy = energies.Draw(stream, out int cell);
        int component = componentOf[cell];
        double time = times[component] is { } pulsed ? pulsed.Draw(stream, out _) : MicrosecondsPerSecond * stream.NextUnit();
        return new NeutrinoDraw(component, energy, time);
    }

    private static IEnumerable<DensityCell> Cells(NeutrinoSource source, FluxComponent component)
    {
        switch (component.Spectrum)
        {
            case LineSpectrum line:
                return [new DensityCell(line.EndPoint, line.EndPoint, component.Fluence, 1, 1)];
            case IContinuousSpectrum continuum:
                double[] ends = Ends(continuum.LowestEnergy, continuum.EndPoint, continuum.Kinks, EnergyCells);
                return ends.Zip(ends.Skip(1), (lower, upper) => new DensityCell(
                    lower,
                    upper,
                    component.Fluence * Math.Max(0, continuum.MomentsAbove(lower).Zeroth - continuum.MomentsAbove(upper).Zeroth),
                    continuum.Density(lower),
                    continuum.Density(upper)));
            default:
                throw new ArgumentException($"source '{source.Name}': found component '{component.Label}' with neither a line nor a density, expected one", nameof(source));
        }
    }

    private static CellSampler? Times(NeutrinoSource source, FluxComponent component) => component switch
    {
        { Interval: { } interval } => new CellSampler([new DensityCell(MicrosecondsPerSecond * interval.Start, MicrosecondsPerSecond * interval.End, 1, 1, 1)]),
        { Phase: EmissionPhase.Steady } => null,
        _ => source.Arrival switch
        {
            ProtonPulse pulse => Times(pulse, component.Phase),
            TabulatedArrivalTime table => Times(table.Of(component.Phase)),
            _ => throw new ArgumentException(
                $"source '{source.Name}': found a pulsed component and no arrival time, expected a proton pulse or a table", nameof(source)),
        },
    };

    private static CellSampler Times(ProtonPulse pulse, EmissionPhase phase)
    {
        double[] breaks = [.. pulse.Breaks];
        double[] edges = Ends(breaks[0], breaks[^1] + (MuonLifetimes * PhysicalConstants.MuonLifetime), breaks, TimeCells);
        double[] shares = pulse.Fractions(phase, edges, acceptance: null);
        return new CellSampler([.. shares.Select((share, i) => new DensityCell(
            edges[i], edges[i + 1], share, pulse.Density(phase, edges[i]), pulse.Density(phase, edges[i + 1])))]);
    }

    /// <summary>A histogram says nothing of the density within its bins, which is taken as even.</summary>
    private static CellSampler Times(BinnedArray table) =>
        new([.. table.ToArray().Select((share, i) => new DensityCell(table.Axes[0].Edges[i], table.Axes[0].Edges[i + 1], share, 1, 1))]);

    /// <summary>Equal steps, and every break among them.</summary>
    private static double[] Ends(double lower, double upper, IEnumerable<double> breaks, int count) =>
        [.. Enumerable.Range(0, count + 1).Select(i => lower + ((upper - lower) * i / count)).Concat(breaks.Where(b => b > lower && b < upper)).Distinct().Order()];
}
