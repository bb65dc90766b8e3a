using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response.Joint;

/// <summary>
/// Light and charge of one recoil on two axes, S1 and S2 of a dual-phase chamber: the quanta of the track divide between them, so that what one gains the
/// other loses; each is then read by stages of its own. P(b₁, b₂|T) = Σ P(photons, electrons|T) P(b₁|photons) P(b₂|electrons), summed over all numbers.
/// </summary>
public sealed class SharedQuantaResponse : IEnergyResponse
{
    private const int MostCountingKinks = 500;

    /// <summary>Pairs of numbers less probable than this are left out.</summary>
    private const double Negligible = 1e-17;

    /// <summary>The farthest the number of quanta stands above its mean, in units of its Poisson error, with some more for the smallest means.</summary>
    private const double Deviations = 9;
    private const int Spare = 40;
    private readonly IRecoilSignal light;
    private readonly IRecoilSignal charge;
    private readonly QuantaSharing sharing;
    private readonly CountReadout lightReadout;
    private readonly CountReadout chargeReadout;

    /// <summary>Puts light and charge together.</summary>
    /// <param name="light">The mean number of photons.</param>
    /// <param name="charge">The mean number of electrons.</param>
    /// <param name="sharing">How quanta divide between them.</param>
    /// <param name="lightReadout">What is read of the photons: the first axis.</param>
    /// <param name="chargeReadout">What is read of the electrons: the second axis.</param>
    /// <exception cref="ArgumentException">Signals that are not photons and electrons, or read as something else.</exception>
    public SharedQuantaResponse(IRecoilSignal light, IRecoilSignal charge, QuantaSharing sharing, CountReadout lightReadout, CountReadout chargeReadout)
    {
        SignalKinds.Require(light, SignalKind.Photons);
        SignalKinds.Require(charge, SignalKind.Electrons);
        ArgumentNullException.ThrowIfNull(sharing);
        ArgumentNullException.ThrowIfNull(lightReadout);
        ArgumentNullException.ThrowIfNull(chargeReadout);
        if (lightReadout.Takes != SignalKind.Photons || chargeReadout.Takes != SignalKind.Electrons)
        {
            throw new ArgumentException(
                $"found stages that read {SignalKinds.Named(lightReadout.Takes)} and {SignalKinds.Named(chargeReadout.Takes)}, expected photons first and electrons second", nameof(lightReadout));
        }

        this.light = light;
        this.charge = charge;
        this.sharing = sharing;
        this.lightReadout = lightReadout;
        this.chargeReadout = chargeReadout;
        Axes = [lightReadout.Axis, chargeReadout.Axis];
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV)
    {
        var total = new SummedQuanta(light, charge);
        double[] levels = [.. sharing.Kinks(total.At(maximumRecoilMeV)).Take(MostCountingKinks + 1)];
        return total.Kinks.Concat(levels.Length > MostCountingKinks ? [] : levels.SelectMany(level => total.Crossings(level, maximumRecoilMeV)));
    }

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        light.RequireDefinedTo(maximumRecoilMeV);
        charge.RequireDefinedTo(maximumRecoilMeV);
        lightReadout.RequireKept();
        chargeReadout.RequireKept();
    }

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        probabilities.Clear();
        double photons = light.At(recoilMeV);
        double electrons = charge.At(recoilMeV);
        double mean = photons + electrons;
        double share = mean == 0 ? 0 : electrons / mean;
        double[] totals = new double[(int)Math.Ceiling(mean + (Deviations * Math.Sqrt(mean))) + Spare];
        sharing.FillTotal(mean, totals);

        // For every number of electrons what the photons beside them give on the first axis.
        int width = Axes[0].Count;
        double[] beside = new double[Math.Min(totals.Length, chargeReadout.Table.Rows) * width];
        for (int total = 0; total < totals.Length; total++)
        {
            double weight = totals[total];
            if (weight > Negligible)
            {
                int all = total;
                sharing.Divide(all, share, (n, probability) => AddPhotons(all - n, n, weight * probability, beside));
            }
        }

        for (int n = 0; n * width < beside.Length; n++)
        {
            CellProducts.Add(beside.AsSpan(n * width, width), chargeReadout.Table.Row(n), 1, probabilities);
        }
    }

    private void AddPhotons(int photons, int electrons, double probability, double[] beside)
    {
        int width = Axes[0].Count;
        if (probability > Negligible && photons < lightReadout.Table.Rows && electrons * width < beside.Length)
        {
            lightReadout.Table.AddRow(photons, probability, beside.AsSpan(electrons * width, width));
        }
    }
}
