namespace Sevens.Physics.Sources.Diffuse;

/// <summary>A Fermi–Dirac spectrum without chemical potential, φ(E) ∝ E²/(e^(E/T) + 1), mean 3.1514 T.</summary>
public static class FermiDirac
{
    /// <summary>Beyond this many temperatures lies less than 1e-14 of the neutrinos.</summary>
    private const double Range = 40;

    /// <summary>The spectrum of a temperature.</summary>
    /// <param name="temperatureMeV">T, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">A temperature that is not positive and finite.</exception>
    public static QuadratureSpectrum OfTemperature(double temperatureMeV)
    {
        if (!(temperatureMeV > 0 && double.IsFinite(temperatureMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(temperatureMeV), temperatureMeV, "expected a positive, finite temperature in MeV");
        }

        return new QuadratureSpectrum("Fermi-Dirac", e => e * e / (Math.Exp(e / temperatureMeV) + 1), [0, Range * temperatureMeV], 2 * temperatureMeV);
    }
}
