namespace Sevens.Physics.Response.Quenching;

/// <summary>No quenching: phonons and heat see the whole recoil energy, keVnr.</summary>
public sealed class FullRecoil : IRecoilSignal
{
    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.RecoilEnergy;

    /// <inheritdoc/>
    public double At(double recoilMeV) => 1000 * recoilMeV;
}
