using Sevens.Physics.Response;

namespace Sevens.Physics.Tests.Response.Stages;

/// <summary>A recoil whose mean signal is its energy in keV, of whatever kind a test needs.</summary>
internal sealed class Recoils(SignalKind kind) : IRecoilSignal
{
    public SignalKind Kind => kind;

    public double At(double recoilMeV) => 1000 * recoilMeV;
}
