namespace Sevens.Physics.Response.Quenching;

/// <summary>The recoil energies between which a quenching curve is measured, and what holds beyond: a choice that has to be made.</summary>
public sealed record MeasuredRange
{
    /// <summary>Takes range and choices.</summary>
    /// <param name="lowestKeV">Lowest measured recoil energy, keVnr.</param>
    /// <param name="highestKeV">Highest measured recoil energy, keVnr.</param>
    /// <param name="below">What holds below.</param>
    /// <param name="above">What holds above; not <see cref="UnmeasuredRecoils.Zero"/>, with which the signal would fall.</param>
    /// <exception cref="ArgumentException">A range that is not 0 ≤ lowest &lt; highest, or zero above.</exception>
    public MeasuredRange(double lowestKeV, double highestKeV, UnmeasuredRecoils below, UnmeasuredRecoils above)
    {
        if (!(lowestKeV >= 0 && highestKeV > lowestKeV && double.IsFinite(highestKeV)))
        {
            throw new ArgumentException(FormattableString.Invariant($"quenching: found a range {lowestKeV}…{highestKeV} keVnr, expected 0 ≤ lowest < highest"), nameof(lowestKeV));
        }

        if (above == UnmeasuredRecoils.Zero)
        {
            throw new ArgumentException("quenching: found zero above the measured range, expected refuse, extrapolate or cut: the signal would not be monotonic", nameof(above));
        }

        LowestKeV = lowestKeV;
        HighestKeV = highestKeV;
        Below = below;
        Above = above;
    }

    /// <summary>Lowest measured recoil energy, keVnr.</summary>
    public double LowestKeV { get; }

    /// <summary>Highest measured recoil energy, keVnr.</summary>
    public double HighestKeV { get; }

    /// <summary>What holds below.</summary>
    public UnmeasuredRecoils Below { get; }

    /// <summary>What holds above.</summary>
    public UnmeasuredRecoils Above { get; }

    /// <summary>The signal within this range: zero below it where that is the choice.</summary>
    public IRecoilSignal Applied(IRecoilSignal signal) =>
        Below == UnmeasuredRecoils.Zero && LowestKeV > 0 ? new SilentBelow(signal, LowestKeV / 1000) : signal;

    /// <summary>The response within this range: recoils beyond it refused or not counted where that is the choice.</summary>
    public IEnergyResponse Applied(IEnergyResponse response) => new RangedResponse(response, this);
}
