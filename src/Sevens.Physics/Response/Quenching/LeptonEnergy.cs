namespace Sevens.Physics.Response.Quenching;

/// <summary>The kinetic energy of an electron, seen in full as electron-equivalent energy, keVee: for charged-current reactions.</summary>
public sealed class LeptonEnergy : IRecoilSignal
{
    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

    /// <inheritdoc/>
    public double At(double recoilMeV) => 1000 * recoilMeV;
}
