using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// A quenching factor known at points of the recoil energy and linear between them: E_ee = Q(T)·T. Beyond either end the factor of that end holds;
/// whether it may be asked there is for a <see cref="MeasuredRange"/> to say.
/// </summary>
public sealed class TabulatedQuenching : IRecoilSignal
{
    private readonly TabulatedFunction factor;

    /// <summary>Takes the points.</summary>
    /// <param name="name">What the table holds, for messages.</param>
    /// <param name="recoilsKeV">T, keVnr, increasing, not below 0.</param>
    /// <param name="factors">Q(T), from 0 to 1.</param>
    /// <param name="turning">What is made of a curve that turns.</param>
    /// <exception cref="ArgumentException">Points that do not increase, or a factor outside [0, 1].</exception>
    public TabulatedQuenching(string name, IEnumerable<double> recoilsKeV, IEnumerable<double> factors, TurningPointRule turning)
    {
        factor = new TabulatedFunction(name, recoilsKeV, factors, OutsideRange.Hold, OutsideRange.Hold);
        int bad = factor.Values.Select((v, i) => (v, i)).FirstOrDefault(p => p.v is not (>= 0 and <= 1), (0, -1)).Item2;
        if (bad >= 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"quenching '{name}' is {factor.Values[bad]} at {factor.Points[bad]} keVnr, expected a factor between 0 and 1"), nameof(factors));
        }

        if (factor.Points[0] < 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"quenching '{name}': found a point at {factor.Points[0]} keVnr, expected 0 or more"), nameof(recoilsKeV));
        }

        Turning = turning;
        Kinks = [.. factor.Points.Select(p => p / 1000)];
        TurningPoints = turning == TurningPointRule.Accept ? [.. Turns().Select(t => t / 1000)] : [];
    }

    /// <summary>What is made of a curve that turns.</summary>
    public TurningPointRule Turning { get; }

    /// <summary>The first and last point, keVnr.</summary>
    public (double First, double Last) Range => (factor.Points[0], factor.Points[^1]);

    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks { get; }

    /// <inheritdoc/>
    public ImmutableArray<double> TurningPoints { get; }

    /// <inheritdoc/>
    public double At(double recoilMeV) => 1000 * recoilMeV * factor.At(1000 * recoilMeV);

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        if (Turning == TurningPointRule.Refuse)
        {
            this.RequireRising(maximumRecoilMeV);
        }
    }

    /// <summary>
    /// Where T·Q(T) changes direction: at points of the table, and inside a step where T·(Q₀ + s(T − T₀)) has its extremum, T = (s T₀ − Q₀)/2s.
    /// </summary>
    private IEnumerable<double> Turns()
    {
        for (int i = 1; i < factor.Points.Length; i++)
        {
            double slope = Slope(i);
            double extremum = ((slope * factor.Points[i - 1]) - factor.Values[i - 1]) / (2 * slope);
            if (extremum > factor.Points[i - 1] && extremum < factor.Points[i])
            {
                yield return extremum;
            }

            // Beyond the last point the factor is held.
            double point = factor.Points[i];
            double next = i + 1 < factor.Points.Length ? Slope(i + 1) : 0;
            if ((factor.Values[i] + (point * slope)) * (factor.Values[i] + (point * next)) <= 0)
            {
                yield return point;
            }
        }
    }

    private double Slope(int step) => (factor.Values[step] - factor.Values[step - 1]) / (factor.Points[step] - factor.Points[step - 1]);
}
