using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Response.Directions;

/// <summary>
/// What a detector makes of the direction of a recoil: the bins of cos θ between the track and the direction of the neutrinos, or another axis. At given
/// recoil energy the angle is that of the neutrino energy, so that each cell of the true angle holds the neutrinos between two energies, lines and continua
/// alike; resolution, wrong senses and the moving source act on Legendre polynomials, of which that of degree 0, all recoils, is never touched.
/// </summary>
public sealed class DirectionResponse
{
    private readonly AngularResolution resolution;
    private readonly IEfficiency sense;
    private readonly double[] cells;
    private readonly double[][] cellMeans;
    private readonly double[][] binIntegrals;
    private readonly double[] pointing;

    /// <summary>Takes the parts.</summary>
    /// <param name="axis">cos θ, within [−1, 1].</param>
    /// <param name="resolution">The angular resolution.</param>
    /// <param name="sense">The probability, as a function of the recoil energy in keVnr, that head and tail of a track are told apart correctly.</param>
    /// <param name="pointing">Where the source stands.</param>
    /// <exception cref="ArgumentException">An axis beyond [−1, 1], or a perfect resolution with a source that moves.</exception>
    public DirectionResponse(Axis axis, AngularResolution resolution, IEfficiency sense, SourcePointing pointing)
    {
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(sense);
        ArgumentNullException.ThrowIfNull(pointing);
        if (axis.Lower < -1 || axis.Upper > 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"axis '{axis.Name}': found {axis.Lower} to {axis.Upper}, expected a cosine, from −1 to 1"), nameof(axis));
        }

        if (resolution.IsPerfect && pointing != SourcePointing.Tracked)
        {
            throw new ArgumentException("direction: found a perfect resolution with a source that moves, expected a resolution or a tracked source", nameof(resolution));
        }

        Axis = axis;
        this.resolution = resolution;
        this.sense = sense;
        int highest = resolution.IsPerfect ? 0 : resolution.HighestDegree;
        cells = resolution.IsPerfect
            ? [.. axis.Edges.Concat(axis.Edges.Select(e => -e)).Append(0).Append(1).Where(e => e is >= 0 and <= 1).Distinct().Order()]
            : EvenInAngle((int)Math.Ceiling(Math.PI / 2 / resolution.CellWidth));
        cellMeans = LegendreIntegrals.Between(cells, highest);
        foreach (double[] row in cellMeans)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] /= cells[i + 1] - cells[i];
            }
        }

        binIntegrals = LegendreIntegrals.Between(axis.Edges, highest);
        this.pointing = pointing.Means(highest);
    }

    /// <summary>cos θ.</summary>
    public Axis Axis { get; }

    /// <summary>Recoil energies, MeV, at which some bin begins or ends for neutrinos of an energy; none where the resolution hides them.</summary>
    internal IEnumerable<double> Kinks(double neutrinoEnergyMeV, double massMeV) =>
        resolution.IsPerfect ? cells.Where(c => c > 0).Select(c => RecoilAngle.Recoil(c, neutrinoEnergyMeV, massMeV)) : [];

    /// <summary>The tail moments of the neutrinos whose recoils of an energy are seen in each bin.</summary>
    /// <param name="spectrum">The spectrum.</param>
    /// <param name="recoilMeV">T &gt; 0, MeV.</param>
    /// <param name="massMeV">M, MeV.</param>
    /// <param name="minimumEnergyMeV">The least neutrino energy that gives the recoil.</param>
    /// <param name="bins">Filled; one per bin.</param>
    internal void Fill(IEnergySpectrum spectrum, double recoilMeV, double massMeV, double minimumEnergyMeV, Span<TailMoments> bins)
    {
        bins.Clear();
        TailMoments above = spectrum.MomentsAbove(minimumEnergyMeV);
        if (above == default)
        {
            return;
        }

        double right = sense.At(1000 * recoilMeV);
        Span<TailMoments> expansion = stackalloc TailMoments[pointing.Length];
        for (int cell = cells.Length - 2; cell >= 0 && above != default; cell--)
        {
            double energy = RecoilAngle.NeutrinoEnergy(cells[cell], recoilMeV, massMeV);
            TailMoments beyond = double.IsFinite(energy) ? spectrum.MomentsAbove(energy) : default;
            var within = new TailMoments(above.Zeroth - beyond.Zeroth, above.First - beyond.First, above.Second - beyond.Second);
            above = beyond;
            if (within == default)
            {
                continue;
            }

            if (resolution.IsPerfect)
            {
                AddExactly((cells[cell] + cells[cell + 1]) / 2, within, right, bins);
                continue;
            }

            for (int l = 0; l < expansion.Length; l++)
            {
                Add(ref expansion[l], within, cellMeans[l][cell]);
            }
        }

        if (!resolution.IsPerfect)
        {
            Expand(expansion, resolution.Variance(recoilMeV), right, bins);
        }
    }

    private static void Add(ref TailMoments sum, in TailMoments moments, double share) =>
        sum = new TailMoments(sum.Zeroth + (share * moments.Zeroth), sum.First + (share * moments.First), sum.Second + (share * moments.Second));

    private static double[] EvenInAngle(int count) => [.. Enumerable.Range(0, count + 1).Select(i => i == count ? 1 : Math.Sin(Math.PI / 2 * i / count))];

    private void AddExactly(double cosine, in TailMoments moments, double right, Span<TailMoments> bins)
    {
        if (Axis.IndexOf(cosine) is >= 0 and int ahead)
        {
            Add(ref bins[ahead], moments, right);
        }

        if (Axis.IndexOf(-cosine) is >= 0 and int behind)
        {
            Add(ref bins[behind], moments, 1 - right);
        }
    }

    /// <summary>From Legendre polynomials to bins, each with what resolution, senses and pointing leave of it.</summary>
    private void Expand(ReadOnlySpan<TailMoments> expansion, double variance, double right, Span<TailMoments> bins)
    {
        for (int l = 0; l < expansion.Length; l++)
        {
            double left = Math.Exp(-l * (l + 1) * variance / 2) * pointing[l] * (l % 2 == 0 ? 1 : (2 * right) - 1);
            for (int bin = 0; bin < bins.Length; bin++)
            {
                Add(ref bins[bin], expansion[l], ((2 * l) + 1) / 2.0 * left * binIntegrals[l][bin]);
            }
        }
    }
}
