using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Response;

/// <summary>
/// Electron-equivalent energy with Gaussian smearing σ(E) = s·√E around the quenched energy; the efficiency is a table in the quenched energy.
/// CENNS-10: s = 0.58 keVee^½. [arXiv:2006.12659]
/// </summary>
public sealed class GaussianEnergyResponse : IEnergyResponse
{
    private readonly IRecoilSignal quenching;
    private readonly double stochastic;
    private readonly TabulatedFunction efficiency;

    /// <summary>Takes the chain.</summary>
    /// <param name="quenching">Recoil to electron-equivalent energy.</param>
    /// <param name="stochastic">s, keVee^½.</param>
    /// <param name="efficiency">ε(E_ee), keVee, values between 0 and 1.</param>
    /// <param name="axis">The energy axis, keVee.</param>
    /// <exception cref="ArgumentException">A resolution that is not positive, or an efficiency outside [0, 1].</exception>
    public GaussianEnergyResponse(IRecoilSignal quenching, double stochastic, TabulatedFunction efficiency, Axis axis)
    {
        SignalKinds.Require(quenching, SignalKind.ElectronEquivalentEnergy);
        ArgumentNullException.ThrowIfNull(efficiency);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stochastic);
        int bad = efficiency.Values.Select((v, i) => (v, i)).FirstOrDefault(p => p.v is not (>= 0 and <= 1), (0, -1)).Item2;
        if (bad >= 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"efficiency '{efficiency.Name}' is {efficiency.Values[bad]} at {efficiency.Points[bad]} keVee, expected a number between 0 and 1"), nameof(efficiency));
        }

        this.quenching = quenching;
        this.stochastic = stochastic;
        this.efficiency = efficiency;
        Axes = [axis];
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    private Axis Axis => Axes[0];

    /// <inheritdoc/>
    /// <remarks>Where the resolution is much finer than the bins, P(bin|T) is all but a step at each edge; the steps are enclosed as well.</remarks>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) =>
        efficiency.Points.Concat(Steps()).Select(energy => quenching.RecoilFor(energy, maximumRecoilMeV)).Where(double.IsFinite).Concat(quenching.Kinks);

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => quenching.RequireDefinedTo(maximumRecoilMeV);

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double energy = quenching.At(recoilMeV);
        double accepted = efficiency.At(energy);
        if (energy == 0)
        {
            probabilities.Clear();
            probabilities[0] = Axis.Lower == 0 ? accepted : 0;
            return;
        }

        double width = stochastic * Math.Sqrt(energy);
        double lower = (Axis.Edges[0] - energy) / width;
        double belowLower = NormalDistribution.Cumulative(lower);
        double aboveLower = NormalDistribution.Cumulative(-lower);
        for (int bin = 0; bin < probabilities.Length; bin++)
        {
            double upper = (Axis.Edges[bin + 1] - energy) / width;
            double belowUpper = NormalDistribution.Cumulative(upper);
            double aboveUpper = NormalDistribution.Cumulative(-upper);

            // Above the mean the difference of upper tails keeps the digits that 1 − 1 would lose.
            probabilities[bin] = accepted * (lower > 0 ? aboveLower - aboveUpper : belowUpper - belowLower);
            (lower, belowLower, aboveLower) = (upper, belowUpper, aboveUpper);
        }
    }

    private IEnumerable<double> Steps()
    {
        const double Reach = 6;
        for (int i = 0; i < Axis.Edges.Length; i++)
        {
            double edge = Axis.Edges[i];
            double reach = Reach * stochastic * Math.Sqrt(Math.Max(0, edge));
            double below = i == 0 ? double.PositiveInfinity : edge - Axis.Edges[i - 1];
            double above = i == Axis.Count ? double.PositiveInfinity : Axis.Edges[i + 1] - edge;
            if (2 * reach < Math.Min(below, above))
            {
                yield return edge - reach;
                yield return edge;
                yield return edge + reach;
            }
        }
    }
}
