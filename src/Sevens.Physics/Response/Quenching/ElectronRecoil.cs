namespace Sevens.Physics.Response.Quenching;

/// <summary>The signal of an electron's recoil: all of its energy, without nuclear quenching.</summary>
/// <param name="Kind">What the stages after quenching take: an energy.</param>
public sealed record ElectronRecoil(SignalKind Kind) : IRecoilSignal
{
    /// <summary>What the stages after quenching take: an energy.</summary>
    public SignalKind Kind { get; } = Kind is SignalKind.ElectronEquivalentEnergy or SignalKind.RecoilEnergy
        ? Kind
        : throw new ArgumentException(
            $"electronRecoils: found a quenching that gives {SignalKinds.Named(Kind)}, expected one that gives an energy: the yields of electrons are not known", nameof(Kind));

    /// <inheritdoc/>
    public double At(double recoilMeV) => 1000 * recoilMeV;
}
