using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// Heat of a crystal under voltage: each pair that drifts through V adds eV to the phonons. In the scale of electron recoils, for which
/// E_heat = E(1 + eV/ε), a nuclear recoil of ionisation E_ee gives (T + E_ee·eV/ε)/(1 + eV/ε). [Neganov–Trofimov 1985; Luke 1988]
/// </summary>
public sealed class NeganovLukeSignal : IRecoilSignal
{
    private readonly IRecoilSignal ionisation;
    private readonly double amplification;

    /// <summary>Takes ionisation and voltage.</summary>
    /// <param name="ionisation">The quenched energy, keVee.</param>
    /// <param name="volts">The bias ≥ 0, V.</param>
    /// <param name="energyPerPairEV">ε, eV per pair: 2.96 (Ge), 3.8 (Si).</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative bias, or an energy per pair that is not positive.</exception>
    /// <exception cref="ArgumentException">A signal that is no quenched energy.</exception>
    public NeganovLukeSignal(IRecoilSignal ionisation, double volts, double energyPerPairEV)
    {
        SignalKinds.Require(ionisation, SignalKind.ElectronEquivalentEnergy);
        if (!(volts >= 0 && double.IsFinite(volts)))
        {
            throw new ArgumentOutOfRangeException(nameof(volts), volts, "expected a finite bias of 0 V or more");
        }

        if (!(energyPerPairEV > 0 && double.IsFinite(energyPerPairEV)))
        {
            throw new ArgumentOutOfRangeException(nameof(energyPerPairEV), energyPerPairEV, "expected a positive, finite energy per pair in eV");
        }

        this.ionisation = ionisation;
        amplification = volts / energyPerPairEV;
    }

    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks => ionisation.Kinks;

    /// <inheritdoc/>
    public double At(double recoilMeV) => ((1000 * recoilMeV) + (amplification * ionisation.At(recoilMeV))) / (1 + amplification);

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => ionisation.RequireDefinedTo(maximumRecoilMeV);
}
