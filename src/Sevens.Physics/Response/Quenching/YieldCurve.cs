using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>A number of quanta as a function of the recoil energy in keV.</summary>
internal sealed class YieldCurve(SignalKind kind, Func<double, double> quanta) : IRecoilSignal
{
    public SignalKind Kind => kind;

    public ImmutableArray<double> Kinks { get; init; } = [];

    public double At(double recoilMeV) => quanta(1000 * recoilMeV);
}
