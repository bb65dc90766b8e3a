using Sevens.Numerics.Quadrature;
using Sevens.Physics.Response;

namespace Sevens.Physics.Rates;

/// <summary>
/// A detector response prepared for folding: events in bin b = ∫dT (dN/dT) P(b|T) ≈ Σᵢ wᵢ·(dN/dT)(Tᵢ)·P(b|Tᵢ).
/// Panels end at the kinematic end points and at the kinks of the response, and halve where the response is sharper than they are,
/// so that the sum is exact to better than 1e-6 of a bin.
/// </summary>
public sealed class RecoilFolding
{
    private const int NodesPerPanel = 10;
    private const double WidestPanelMeV = 0.002;
    private const int FewestPanels = 24;
    private const int MostRounds = 16;

    /// <summary>
    /// The share of a bin that the last two Legendre coefficients of P(bin|T) may carry in one panel. A ten-point rule errs by the product of
    /// coefficients that follow them, which is of the order of the square.
    /// </summary>
    private const double Resolution = 1e-5;
    private static readonly double[][] LastLegendre = [Projection(NodesPerPanel - 2), Projection(NodesPerPanel - 1)];
    private readonly PanelGrid grid;
    private readonly double[] weighted;
    private readonly int cells;

    private RecoilFolding(IEnergyResponse response, PanelGrid grid, double[] weighted)
    {
        Response = response;
        this.grid = grid;
        this.weighted = weighted;
        cells = response.Cells;
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
    /// <exception cref="InvalidOperationException">The response is not defined up to the largest end point, or jumps where it declares no kink.</exception>
    public static RecoilFolding Prepare(IEnergyResponse response, IEnumerable<double> endPointsMeV, int refinement = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(refinement, 1);
        return Resolve(response, endPointsMeV, WidestPanelMeV, refinement);
    }

    /// <summary>The same for the kinetic energies of leptons, which are a thousand times those of nuclei.</summary>
    internal static RecoilFolding PrepareLeptons(IEnergyResponse response, IEnumerable<double> endPointsMeV) =>
        Resolve(response, endPointsMeV, double.PositiveInfinity, refinement: 1);

    private static RecoilFolding Resolve(IEnergyResponse response, IEnumerable<double> endPointsMeV, double widestPanelMeV, int refinement)
    {
        ArgumentNullException.ThrowIfNull(response);
        double[] ends = [.. endPointsMeV];
        if (ends.Length == 0 || ends.Any(end => !(end > 0 && double.IsFinite(end))))
        {
            throw new ArgumentException(
                "found end points " + string.Join(", ", ends.Select(end => FormattableString.Invariant($"{end}"))) + ", expected one or more positive, finite energies in MeV",
                nameof(endPointsMeV));
        }

        double maximum = ends.Max();
        response.RequireDefinedTo(maximum);
        double widest = Math.Min(widestPanelMeV, maximum / FewestPanels) / refinement;
        List<double> cuts = [.. ends, .. response.Kinks(maximum)];
        for (int round = 0; ; round++)
        {
            PanelGrid nodes = PanelGrid.Between(0, maximum, cuts, widest, NodesPerPanel);
            double[] matrix = Matrix(response, nodes);
            double[] further = [.. UnresolvedPanels(nodes, matrix, response.Cells)];
            if (further.Length == 0)
            {
                return new RecoilFolding(response, nodes, matrix);
            }

            if (round == MostRounds)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"the response on axis '{response.Axes[0].Name}' is too sharp to fold near T = {further[0] * 1000:G4} keVnr: panels of {widest * 1000 / (1 << MostRounds):G2} keVnr do not resolve it"));
            }

            cuts.AddRange(further);
        }
    }

    /// <summary>Folds a recoil spectrum.</summary>
    /// <param name="spectrum">dN/dT at <see cref="Recoils"/>, events per MeV.</param>
    /// <param name="bins">Filled with events per bin.</param>
    /// <exception cref="ArgumentException">Another number of values than recoils, or of bins than the axes have.</exception>
    public void Fold(ReadOnlySpan<double> spectrum, Span<double> bins)
    {
        if (spectrum.Length != grid.Count || bins.Length != cells)
        {
            throw new ArgumentException(
                $"found {spectrum.Length} spectrum values and {bins.Length} bins, expected {grid.Count} and {cells}", nameof(spectrum));
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

    /// <summary>P(bin | T) times the weight of each node, one row per node.</summary>
    private static double[] Matrix(IEnergyResponse response, PanelGrid nodes)
    {
        int bins = response.Cells;
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

        return matrix;
    }

    /// <summary>The ends and the middle of every panel in which some bin's probability varies faster than the rule can follow.</summary>
    private static IEnumerable<double> UnresolvedPanels(PanelGrid nodes, double[] matrix, int bins)
    {
        double[] totals = new double[bins];
        for (int i = 0; i < matrix.Length; i++)
        {
            totals[i % bins] += matrix[i];
        }

        for (int first = 0; first < nodes.Count; first += NodesPerPanel)
        {
            if (!Resolved(matrix.AsSpan(first * bins, NodesPerPanel * bins), totals))
            {
                double middle = (nodes.Nodes[first] + nodes.Nodes[first + NodesPerPanel - 1]) / 2;
                double half = nodes.Weights.AsSpan(first, NodesPerPanel).ToArray().Sum() / 2;
                yield return middle - half;
                yield return middle;
                yield return middle + half;
            }
        }
    }

    private static bool Resolved(ReadOnlySpan<double> panel, ReadOnlySpan<double> totals)
    {
        for (int bin = 0; bin < totals.Length; bin++)
        {
            double tail = 0;
            foreach (double[] projection in LastLegendre)
            {
                double coefficient = 0;
                for (int i = 0; i < projection.Length; i++)
                {
                    coefficient += projection[i] * panel[(i * totals.Length) + bin];
                }

                tail += Math.Abs(coefficient);
            }

            if (tail > Resolution * totals[bin])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>(2k + 1)·P_k at the nodes: applied to weight × value it gives the panel's width times its k-th Legendre coefficient.</summary>
    private static double[] Projection(int degree) => [.. GaussLegendre.OfOrder(NodesPerPanel).Nodes.Select(x =>
    {
        (double previous, double value) = (1, x);
        for (int k = 2; k <= degree; k++)
        {
            (previous, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * previous)) / k);
        }

        return ((2 * degree) + 1) * value;
    })];
}
