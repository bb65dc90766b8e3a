using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Response.PulseShape;

/// <summary>
/// Size and pulse shape of the light of one recoil on two axes: P(b, f|T) = Σ_n P(n|T) P(b|n) P(f|n, F90(T)), n the photo-electrons. The spread of F90 is
/// that of the photo-electrons there are, so that it narrows along the first axis.
/// </summary>
public sealed class PulseShapeResponse : IEnergyResponse
{
    private const int MostCountingKinks = 500;

    /// <summary>Numbers less probable than this are left out.</summary>
    private const double Negligible = 1e-17;
    private readonly IRecoilSignal signal;
    private readonly StageSequence sequence;
    private readonly CountTable table;
    private readonly PromptFraction fraction;
    private readonly PromptSpectrum spectrum;
    private readonly BelowZero belowZero;

    /// <summary>Puts a chain together.</summary>
    /// <param name="signal">The mean signal of a recoil.</param>
    /// <param name="stages">What becomes of it, in order: one counting, of photo-electrons, among them.</param>
    /// <param name="kind">What the first axis is in; what the last stage gives.</param>
    /// <param name="axis">The first axis.</param>
    /// <param name="belowZero">What is made of signals carried below a first axis that begins at 0.</param>
    /// <param name="fraction">The mean share of prompt light.</param>
    /// <param name="spectrum">Its spread, selection and axis.</param>
    /// <exception cref="ArgumentException">Stages that do not fit together or to the axis, or without exactly one counting, of photo-electrons.</exception>
    public PulseShapeResponse(
        IRecoilSignal signal, IEnumerable<IResponseStage> stages, SignalKind kind, Axis axis, BelowZero belowZero, PromptFraction fraction, PromptSpectrum spectrum)
    {
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentNullException.ThrowIfNull(fraction);
        ArgumentNullException.ThrowIfNull(spectrum);
        this.signal = signal;
        this.belowZero = belowZero;
        this.fraction = fraction;
        this.spectrum = spectrum;
        sequence = StageSequence.Of(signal.Kind, stages);
        sequence.RequireKind(kind, axis);
        if (sequence.Countings.Length != 1 || sequence.Countings[0].Counting.Gives(signal.Kind) != SignalKind.Photoelectrons)
        {
            throw new ArgumentException($"stages: found {sequence.Countings.Length} countings, expected one, of photo-electrons: the pulse shape spreads with their number", nameof(stages));
        }

        table = CountTable.Of(sequence.Countings, new ObservedBins(axis, sequence.Smearing, sequence.OnObserved));
        Axes = [axis, spectrum.Axis];
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV)
    {
        double[] counting = [.. sequence.Countings[0].Counting.Kinks(signal.At(maximumRecoilMeV)).Take(MostCountingKinks + 1)];
        IEnumerable<double> levels = sequence.OnSignal.SelectMany(e => e.Kinks).Concat(counting.Length > MostCountingKinks ? [] : counting);
        return signal.Kinks.Concat(signal.TurningPoints).Concat(fraction.Kinks)
            .Concat(levels.Where(l => l > 0).Distinct().SelectMany(level => signal.Crossings(level, maximumRecoilMeV)));
    }

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        signal.RequireDefinedTo(maximumRecoilMeV);
        _ = fraction.At(maximumRecoilMeV);
        if (belowZero == BelowZero.Refuse)
        {
            sequence.RequireKept(Axes[0], Enumerable.Range(1, Math.Max(0, table.Rows - 1)).Select(n => (double)n));
        }
    }

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        probabilities.Clear();
        double mean = signal.At(recoilMeV);
        double accepted = 1;
        foreach (IEfficiency efficiency in sequence.OnSignal)
        {
            accepted *= efficiency.At(mean);
        }

        if (accepted == 0)
        {
            return;
        }

        double[] shares = new double[table.Rows];
        sequence.Countings[0].Counting.Fill(mean, shares);
        double prompt = fraction.At(recoilMeV);
        double[] shapes = new double[spectrum.Axis.Count];
        for (int n = 1; n < shares.Length; n++)
        {
            double weight = accepted * shares[n];
            if (weight > Negligible)
            {
                spectrum.Fill(n, prompt, shapes);
                CellProducts.Add(table.Row(n), shapes, weight, probabilities);
            }
        }
    }
}
