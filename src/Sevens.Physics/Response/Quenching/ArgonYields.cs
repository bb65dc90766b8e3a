namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// Light and charge of nuclear recoils in liquid argon as LArNEST parametrises them, T in keV and the field F in V/cm: per keV 11.10 T^0.087 quanta,
/// 10 F^0.0932 (T + 2.998)^(−1/2)·(1 − 1/(1 + (T/0.3)^2.94)) electrons, and photons the quanta less 10 F^0.0932 (T + 2.998)^(−1/2), never below 0.
/// [LArNEST, part of NEST; doi:10.5281/zenodo.1314669]
/// </summary>
public sealed class ArgonYields
{
    private const double LowestLight = 1e-6;
    private const int Halvings = 80;
    private readonly double fieldFactor;

    /// <summary>Takes the drift field.</summary>
    /// <param name="fieldVoltsPerCentimetre">F ≥ 0, V/cm; without a field all quanta are photons.</param>
    /// <exception cref="ArgumentOutOfRangeException">A field that is negative or not finite.</exception>
    public ArgonYields(double fieldVoltsPerCentimetre)
    {
        if (!(fieldVoltsPerCentimetre >= 0 && double.IsFinite(fieldVoltsPerCentimetre)))
        {
            throw new ArgumentOutOfRangeException(nameof(fieldVoltsPerCentimetre), fieldVoltsPerCentimetre, "expected a finite drift field of 0 V/cm or more");
        }

        fieldFactor = 10 * Math.Pow(fieldVoltsPerCentimetre, 0.0932);
        Charge = new YieldCurve(SignalKind.Electrons, keV => keV * Free(keV) * (1 - (1 / (1 + Math.Pow(keV / 0.3, 2.94)))));
        Light = new YieldCurve(SignalKind.Photons, keV => Math.Max(0, Photons(keV))) { Kinks = [.. Onsets()] };
    }

    /// <summary>Ionisation electrons; none without a field.</summary>
    public IRecoilSignal Charge { get; }

    /// <summary>Scintillation photons.</summary>
    public IRecoilSignal Light { get; }

    private double Free(double keV) => fieldFactor / Math.Sqrt(keV + 2.998);

    private double Photons(double keV) => keV * ((11.10 * Math.Pow(keV, 0.087)) - Free(keV));

    /// <summary>The recoil energy, MeV, below which the parametrisation has no light left.</summary>
    private IEnumerable<double> Onsets()
    {
        (double low, double high) = (LowestLight, 1.0);
        if (Photons(low) >= 0)
        {
            yield break;
        }

        while (Photons(high) < 0)
        {
            high *= 2;
        }

        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Photons(middle) < 0 ? (middle, high) : (low, middle);
        }

        yield return high / 1000;
    }
}
