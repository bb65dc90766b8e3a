namespace Sevens.Physics.Response;

/// <summary>Names and checks of the types along a chain.</summary>
internal static class SignalKinds
{
    /// <summary>What a kind is called in messages, with its unit.</summary>
    public static string Named(SignalKind kind) => kind switch
    {
        SignalKind.RecoilEnergy => "recoil energy [keVnr]",
        SignalKind.ElectronEquivalentEnergy => "electron-equivalent energy [keVee]",
        SignalKind.Photons => "photons",
        SignalKind.Photoelectrons => "photo-electrons [PE]",
        SignalKind.Electrons => "electrons",
        SignalKind.Pairs => "electron–hole pairs",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "expected a known kind of signal"),
    };

    /// <summary>Whether a kind comes in whole numbers.</summary>
    public static bool IsCounted(SignalKind kind) => kind is not (SignalKind.RecoilEnergy or SignalKind.ElectronEquivalentEnergy);

    /// <summary>Passes a signal of one kind.</summary>
    /// <exception cref="ArgumentException">It is of another.</exception>
    public static void Require(IRecoilSignal signal, SignalKind kind)
    {
        ArgumentNullException.ThrowIfNull(signal);
        if (signal.Kind != kind)
        {
            throw new ArgumentException($"the chain takes {Named(kind)}, found a signal in {Named(signal.Kind)}", nameof(signal));
        }
    }
}
