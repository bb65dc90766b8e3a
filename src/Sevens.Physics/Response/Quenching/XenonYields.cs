namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// Light and charge of nuclear recoils in liquid xenon as NEST v2.4 parametrises them, T in keV and the field F in V/cm at the density of the fit:
/// quanta 11 T^1.1; electrons T·(T + 12.6)^(−1/2)/(0.0480 F^(−0.0533))·(1 − 1/(1 + (T/0.3)²)); photons the rest times the same factor.
/// [NEST v2.4, GetYieldNR; doi:10.5281/zenodo.1314669]
/// </summary>
public sealed class XenonYields
{
    private readonly double thomasImel;

    /// <summary>Takes the drift field.</summary>
    /// <param name="fieldVoltsPerCentimetre">F &gt; 0, V/cm.</param>
    /// <exception cref="ArgumentOutOfRangeException">A field that is not positive and finite.</exception>
    public XenonYields(double fieldVoltsPerCentimetre)
    {
        if (!(fieldVoltsPerCentimetre > 0 && double.IsFinite(fieldVoltsPerCentimetre)))
        {
            throw new ArgumentOutOfRangeException(nameof(fieldVoltsPerCentimetre), fieldVoltsPerCentimetre, "expected a positive, finite drift field in V/cm");
        }

        thomasImel = 0.0480 * Math.Pow(fieldVoltsPerCentimetre, -0.0533);
        Charge = new YieldCurve(SignalKind.Electrons, Electrons);
        Light = new YieldCurve(SignalKind.Photons, Photons);
    }

    /// <summary>Ionisation electrons.</summary>
    public IRecoilSignal Charge { get; }

    /// <summary>Scintillation photons.</summary>
    public IRecoilSignal Light { get; }

    private static double Onset(double keV) => 1 - (1 / (1 + Math.Pow(keV / 0.3, 2)));

    private double Electrons(double keV) => keV / (thomasImel * Math.Sqrt(keV + 12.6)) * Onset(keV);

    private double Photons(double keV) => Math.Max(0, ((11 * Math.Pow(keV, 1.1)) - Electrons(keV)) * Onset(keV));
}
