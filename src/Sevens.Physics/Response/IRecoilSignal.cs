using System.Collections.Immutable;

namespace Sevens.Physics.Response;

/// <summary>
/// The mean signal of a nuclear recoil, the first stage of every chain: a quenched energy, or a number of photons or electrons.
/// </summary>
public interface IRecoilSignal
{
    /// <summary>What the signal is.</summary>
    SignalKind Kind { get; }

    /// <summary>Recoil energies, MeV, at which the curve or its slope jumps.</summary>
    ImmutableArray<double> Kinks => [];

    /// <summary>Recoil energies, MeV, at which the curve is known to turn and is wanted all the same; none for a curve that rises.</summary>
    ImmutableArray<double> TurningPoints => [];

    /// <summary>The mean signal, keVnr, keVee or a number; never negative.</summary>
    /// <param name="recoilMeV">Recoil energy T ≥ 0, MeV.</param>
    double At(double recoilMeV);

    /// <summary>Checks that the curve is known and rises with T up to a recoil energy; it may begin with a stretch of zero.</summary>
    /// <exception cref="InvalidOperationException">It falls somewhere, or ends before; the message says where.</exception>
    void RequireDefinedTo(double maximumRecoilMeV) => this.RequireRising(maximumRecoilMeV);
}
