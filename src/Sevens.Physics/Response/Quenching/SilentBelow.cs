using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>A signal that is zero below a recoil energy.</summary>
internal sealed class SilentBelow : IRecoilSignal
{
    private readonly IRecoilSignal signal;
    private readonly double lowestMeV;

    public SilentBelow(IRecoilSignal signal, double lowestMeV)
    {
        this.signal = signal;
        this.lowestMeV = lowestMeV;
        Kinks = [lowestMeV, .. signal.Kinks];
    }

    public SignalKind Kind => signal.Kind;

    public ImmutableArray<double> Kinks { get; }

    public ImmutableArray<double> TurningPoints => signal.TurningPoints;

    public double At(double recoilMeV) => recoilMeV < lowestMeV ? 0 : signal.At(recoilMeV);

    public void RequireDefinedTo(double maximumRecoilMeV) => signal.RequireDefinedTo(maximumRecoilMeV);
}
