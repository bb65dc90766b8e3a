using Sevens.Numerics.Quadrature;
using Sevens.Physics.Response;

namespace Sevens.Physics.Rates;

/// <summary>
/// A detector response prepared for folding: events in bin b = ∫dT (dN/dT) P(b|T) ≈ Σᵢ wᵢ·(dN/dT)(Tᵢ)·P(b|Tᵢ).
/// Panels end at the kinematic end points and at the kinks of the response, so that the sum is exact to better than 1e-6 of a bin.
/// </summary>
public sealed class RecoilFolding
{
    private const int NodesPerPanel = 10;
    private const double WidestPanelMeV = 0.002;
    private const int FewestPanels = 24;
    private readonly PanelGrid grid;
    private readonly double[] weighted;

    private RecoilFolding(IEnergyResponse response, PanelGrid grid, double[] weighted)
    {
        Response = response;
        this.grid = grid;
        this.weighted = weighted;
    }

    /// <summary>The response.</summary>
    public IEnergyResponse Response { get; }

    /// <summary>The recoil energies at which a spectrum is asked for, MeV, increasing.</summary>
    public ReadOnlySpan<double> Recoils => grid.Nodes.AsSpan();

    /// <summary>Prepares a response for spectra that end at given recoil energies.</summary>
    /// <param name="response">The detector response.</param>
    /// <param name="endPointsMeV">Kinematic end points of the spectra to come, MeV; the largest bounds the range.</param>
    /// <param name="refinement">Divides the panel width: 1 for use, 2 to show that the grid is fine enough.</param>
    /// <exception cref="ArgumentException">No end point, or one that is not positive and finite.</exception>
    /// <exception cref="InvalidOperationException">The response is not defined up to the largest end point.</exception>
    public static RecoilFolding Prepare(IEnergyResponse response, IEnumerable<double> endPointsMeV, int refinement = 1)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentOutOfRangeException.ThrowIfLessThan(refinement, 1);
        double[] ends = [.. endPointsMeV];
        if (ends.Length == 0 || ends.Any(end => !(end > 0 && double.IsFinite(end))))
        {
            throw new ArgumentException(
                "found end points " + string.Join(", ", ends.Select(end => FormattableString.Invariant($"{end}"))) + ", expected one or more positive, finite energies in MeV",
                nameof(endPointsMeV));
        }

        double maximum = ends.Max();
        response.RequireDefinedTo(maximum);
        double widest = Math.Min(WidestPanelMeV, maximum / FewestPanels);
        PanelGrid nodes = PanelGrid.Between(0, maximum, [.. ends, .. response.Kinks(maximum)], widest / refinement, NodesPerPanel);
        int bins = response.Axis.Count;
        double[] matrix = new double[nodes.Count * bins];
        for (int i = 0; i < nodes.Count; i++)
        {
            Span<double> row = matrix.AsSpan(i * bins, bins);
            response.Fill(nodes.Nodes[i], row);
            for (int bin = 0; bin < bins; bin++)
            {
                row[bin] *= nodes.Weights[i];
            }
        }

        return new RecoilFolding(response, nodes, matrix);
    }

    /// <summary>Folds a recoil spectrum.</summary>
    /// <param name="spectrum">dN/dT at <see cref="Recoils"/>, events per MeV.</param>
    /// <param name="bins">Filled with events per bin.</param>
    /// <exception cref="ArgumentException">Another number of values than recoils, or of bins than the axis has.</exception>
    public void Fold(ReadOnlySpan<double> spectrum, Span<double> bins)
    {
        if (spectrum.Length != grid.Count || bins.Length != Response.Axis.Count)
        {
            throw new ArgumentException(
                $"found {spectrum.Length} spectrum values and {bins.Length} bins, expected {grid.Count} and {Response.Axis.Count}", nameof(spectrum));
        }

        bins.Clear();
        int count = bins.Length;
        for (int i = 0; i < spectrum.Length; i++)
        {
            double value = spectrum[i];
            if (value == 0)
            {
                continue;
            }

            ReadOnlySpan<double> row = weighted.AsSpan(i * count, count);
            for (int bin = 0; bin < count; bin++)
            {
                bins[bin] += value * row[bin];
            }
        }
    }
}
