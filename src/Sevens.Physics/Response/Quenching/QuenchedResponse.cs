using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// A response that refuses to see recoils whose electron-equivalent energy is above their own: a fitted curve that says so has left what it
/// describes. Beyond the bins and below the selection it may say what it wants.
/// </summary>
public sealed class QuenchedResponse : IEnergyResponse
{
    private const int Steps = 2000;

    /// <summary>How far above 1 rounding may carry a factor of 1.</summary>
    private const double Rounding = 1e-9;
    private readonly IEnergyResponse response;
    private readonly IRecoilSignal signal;

    /// <summary>Takes the chain with everything that selects, and the curve at its beginning.</summary>
    /// <param name="response">The whole chain.</param>
    /// <param name="signal">The quenched energy, keVee.</param>
    /// <exception cref="ArgumentException">A signal that is no quenched energy.</exception>
    public QuenchedResponse(IEnergyResponse response, IRecoilSignal signal)
    {
        ArgumentNullException.ThrowIfNull(response);
        SignalKinds.Require(signal, SignalKind.ElectronEquivalentEnergy);
        this.response = response;
        this.signal = signal;
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes => response.Axes;

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) => response.Kinks(maximumRecoilMeV);

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        response.RequireDefinedTo(maximumRecoilMeV);
        for (int i = 1; i <= Steps; i++)
        {
            double recoil = maximumRecoilMeV * i / Steps;
            double factor = signal.At(recoil) / (1000 * recoil);
            if (factor > 1 + Rounding && SelectedRecoils.ProbabilityOf(response, recoil) is double seen)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"quenching: the factor is {factor:G4} at {recoil * 1000:G4} keVnr, where a recoil is selected with probability {seen:G2}, expected at most 1 wherever recoils are seen; state a range with above: cut, or select less"));
            }
        }
    }

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities) => response.Fill(recoilMeV, probabilities);
}
