using System.Collections.Immutable;

namespace Sevens.Physics.Response.Joint;

/// <summary>All quanta of a recoil, photons and electrons together.</summary>
internal sealed class SummedQuanta(IRecoilSignal light, IRecoilSignal charge) : IRecoilSignal
{
    public SignalKind Kind => SignalKind.Photons;

    public ImmutableArray<double> Kinks => light.Kinks.AddRange(charge.Kinks);

    public ImmutableArray<double> TurningPoints => light.TurningPoints.AddRange(charge.TurningPoints);

    public double At(double recoilMeV) => light.At(recoilMeV) + charge.At(recoilMeV);
}
