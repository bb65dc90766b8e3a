using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Response.Stages;

/// <summary>
/// Gamma-distributed values with mean gain × signal and shape k = k₀ + k₁ × signal. Two uses: light with a stated shape (CsI 2021: k = 1 + 9.56 E_ee),
/// and an avalanche, in which each of n electrons gives a Polya-distributed charge of parameter θ, so that n of them have shape n(1 + θ).
/// </summary>
public sealed class GammaSmearing : ISmearing
{
    private readonly double gain;
    private readonly double shapeAtZero;
    private readonly double shapePerSignal;
    private readonly SignalKind? gives;

    private GammaSmearing(double gain, double shapeAtZero, double shapePerSignal, SignalKind? gives)
    {
        this.gain = gain;
        this.shapeAtZero = shapeAtZero;
        this.shapePerSignal = shapePerSignal;
        this.gives = gives;
    }

    /// <summary>A gamma distribution of a signal.</summary>
    /// <param name="gain">Mean value per unit of the signal.</param>
    /// <param name="shapeAtZero">k₀ ≥ 1: below, the density would have no limit at 0.</param>
    /// <param name="shapePerSignal">k₁ ≥ 0, per unit of the signal.</param>
    /// <param name="gives">What the values are.</param>
    /// <exception cref="ArgumentException">A gain that is not positive, a shape below 1 at 0 or one that falls.</exception>
    public static GammaSmearing OfSignal(double gain, double shapeAtZero, double shapePerSignal, SignalKind gives) => shapeAtZero >= 1
        ? new GammaSmearing(Checked(gain, shapeAtZero, shapePerSignal), shapeAtZero, shapePerSignal, gives)
        : throw new ArgumentException(FormattableString.Invariant($"gamma resolution: found shape {shapeAtZero} at 0, expected 1 or more"), nameof(shapeAtZero));

    /// <summary>An avalanche; its charge is given in units of a single mean avalanche, so that it stays on the axis of the electrons.</summary>
    /// <param name="theta">θ ≥ 0: 0 for an exponential spectrum of single electrons.</param>
    /// <exception cref="ArgumentException">A negative or infinite θ.</exception>
    public static GammaSmearing Polya(double theta) => theta >= 0
        ? new GammaSmearing(Checked(1, 0, 1 + theta), 0, 1 + theta, gives: null)
        : throw new ArgumentException(FormattableString.Invariant($"avalanche: found a Polya parameter {theta}, expected 0 or more"), nameof(theta));

    /// <inheritdoc/>
    /// <remarks>A shape that begins at 0 has a limit there only for whole counts.</remarks>
    public SignalKind Gives(SignalKind taken) => gives ?? (SignalKinds.IsCounted(taken)
        ? taken
        : throw new ArgumentException($"an avalanche multiplies electrons, found {SignalKinds.Named(taken)} before it; count them first", nameof(taken)));

    /// <inheritdoc/>
    public double Width(double signal) => signal == 0 ? 0 : gain * signal / Math.Sqrt(Shape(signal));

    /// <inheritdoc/>
    public double Mean(double signal) => gain * signal;

    /// <inheritdoc/>
    public (double Lower, double Upper) Reach(double signal)
    {
        // A gamma variate exceeds its mean by 9 widths and 40 times its scale with less than 1e-16.
        double width = Width(signal);
        return (Math.Max(0, Mean(signal) - (9 * width)), Mean(signal) + (9 * width) + (width > 0 ? 40 * gain * signal / Shape(signal) : 0));
    }

    /// <inheritdoc/>
    public double Density(double signal, double value)
    {
        if (value <= 0)
        {
            return 0;
        }

        double shape = Shape(signal);
        double rate = shape / Mean(signal);
        return Math.Exp((shape * Math.Log(rate)) + ((shape - 1) * Math.Log(value)) - (rate * value) - GammaFunctions.LogGamma(shape));
    }

    /// <inheritdoc/>
    public double Mass(double signal, double lower, double upper) => Between(Shape(signal), Shape(signal) / Mean(signal), lower, upper);

    /// <inheritdoc/>
    public double FirstMoment(double signal, double lower, double upper) => Mean(signal) * Between(Shape(signal) + 1, Shape(signal) / Mean(signal), lower, upper);

    private static double Between(double shape, double rate, double lower, double upper)
    {
        double from = rate * Math.Max(0, lower);
        double to = rate * Math.Max(0, upper);
        return from > shape
            ? GammaFunctions.UpperRegularized(shape, from) - GammaFunctions.UpperRegularized(shape, to)
            : GammaFunctions.LowerRegularized(shape, to) - GammaFunctions.LowerRegularized(shape, from);
    }

    private static double Checked(double gain, double shapeAtZero, double shapePerSignal)
    {
        bool sound = gain > 0 && shapeAtZero >= 0 && shapePerSignal >= 0 && shapeAtZero + shapePerSignal > 0 && double.IsFinite(gain + shapeAtZero + shapePerSignal);
        return sound
            ? gain
            : throw new ArgumentException(
                FormattableString.Invariant($"gamma resolution: found gain {gain}, shape {shapeAtZero} + {shapePerSignal} x; expected a positive gain and a finite shape that does not fall"),
                nameof(gain));
    }

    private double Shape(double signal) => shapeAtZero + (shapePerSignal * signal);
}
