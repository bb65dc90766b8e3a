using System.Collections.Immutable;
using Sevens.Numerics.Vectors;
using Sevens.Physics.Response;

namespace Sevens.Physics.Rates;

/// <summary>
/// A detector response prepared for folding: events in bin b = ∫dT (dN/dT) P(b|T) ≈ Σᵢ wᵢ·(dN/dT)(Tᵢ)·P(b|Tᵢ).
/// Panels end at the kinematic end points and at the kinks of the response, and halve where the response is sharper than they are,
/// so that the sum is exact to better than 1e-6 of a bin.
/// </summary>
public sealed class RecoilFolding
{
    private const double WidestPanelMeV = 0.002;
    private const int FewestPanels = 24;
    private const int MostRounds = 16;
    private readonly ImmutableArray<double> recoils;
    private readonly double[] weighted;
    private readonly int cells;
    private readonly int stride;

    private RecoilFolding(IEnergyResponse response, List<RecoilPanel> panels)
    {
        Response = response;
        cells = response.Cells;
        stride = PaddedVectors.PaddedLength(cells);

        // Where the detector sees nothing, below its threshold and beyond its axes, nobody has to know the spectrum: an atmospheric one reaches a hundred times further.
        panels = [.. panels.Where(p => p.Seen)];
        recoils = [.. panels.SelectMany(p => p.Nodes)];
        weighted = new double[recoils.Length * stride];
        int next = 0;
        foreach (RecoilPanel panel in panels)
        {
            panel.Weighted.CopyTo(weighted, next);
            next += panel.Weighted.Length;
        }
    }

    /// <summary>The response.</summary>
    public IEnergyResponse Response { get; }

    /// <summary>The recoil energies at which a spectrum is asked for, MeV, increasing: none in panels where the response is zero throughout.</summary>
    public ReadOnlySpan<double> Recoils => recoils.AsSpan();

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
        List<RecoilPanel> panels = Initial(response, [.. ends, .. response.Kinks(maximum)], maximum, widest);
        double[] totals = new double[PaddedVectors.PaddedLength(response.Cells)];
        double[] room = new double[2 * totals.Length];
        for (int round = 0; ; round++)
        {
            Array.Clear(totals);
            panels.ForEach(p => p.AddTo(totals));
            List<RecoilPanel> next = [.. panels.SelectMany(p => p.Resolves(totals, room) ? [p] : round < MostRounds ? p.Refined(response) : throw TooSharp(response, p, widest))];
            if (next.Count == panels.Count && next.SequenceEqual(panels))
            {
                return new RecoilFolding(response, panels);
            }

            panels = next;
        }
    }

    /// <summary>Folds a recoil spectrum.</summary>
    /// <param name="spectrum">dN/dT at <see cref="Recoils"/>, events per MeV.</param>
    /// <param name="bins">Filled with events per bin.</param>
    /// <exception cref="ArgumentException">Another number of values than recoils, or of bins than the axes have.</exception>
    public void Fold(ReadOnlySpan<double> spectrum, Span<double> bins)
    {
        if (spectrum.Length != recoils.Length || bins.Length != cells)
        {
            throw new ArgumentException(
                $"found {spectrum.Length} spectrum values and {bins.Length} bins, expected {recoils.Length} and {cells}", nameof(spectrum));
        }

        double[] sums = new double[stride];
        for (int i = 0; i < spectrum.Length; i++)
        {
            if (spectrum[i] != 0)
            {
                PaddedVectors.AddScaled(sums, spectrum[i], weighted.AsSpan(i * stride, stride));
            }
        }

        sums.AsSpan(0, bins.Length).CopyTo(bins);
    }

    /// <summary>Panels that end at every kink and are never wider than asked.</summary>
    private static List<RecoilPanel> Initial(IEnergyResponse response, IEnumerable<double> kinks, double maximum, double widest)
    {
        double[] ends = [0, .. kinks.Where(k => k > 0 && k < maximum).Distinct().Order(), maximum];
        List<RecoilPanel> panels = [];
        for (int i = 1; i < ends.Length; i++)
        {
            double length = ends[i] - ends[i - 1];
            int pieces = Math.Max(1, (int)Math.Ceiling(length / widest));
            for (int piece = 0; piece < pieces; piece++)
            {
                double to = piece == pieces - 1 ? ends[i] : ends[i - 1] + (length * (piece + 1) / pieces);
                panels.Add(RecoilPanel.Make(response, ends[i - 1] + (length * piece / pieces), to, widest));
            }
        }

        return panels;
    }

    private static InvalidOperationException TooSharp(IEnergyResponse response, RecoilPanel panel, double widest) => new(FormattableString.Invariant(
        $"the response on axis '{response.Axes[0].Name}' is too sharp to fold near T = {panel.From * 1000:G4} keVnr: panels of {widest * 1000 / (1 << MostRounds):G2} keVnr do not resolve it"));
}
