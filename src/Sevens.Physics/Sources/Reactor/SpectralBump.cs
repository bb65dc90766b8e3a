namespace Sevens.Physics.Sources.Reactor;

/// <summary>
/// The excess of measured over converted spectra around 5 MeV of prompt energy: a factor 1 + A exp[−(E − E₀)²/2σ²]. Nothing is taken away elsewhere, so that the
/// yield grows by what the bump holds.
/// </summary>
public sealed record SpectralBump
{
    /// <summary>Takes its shape.</summary>
    /// <param name="amplitude">A, relative; above −1.</param>
    /// <param name="centreMeV">E₀, the neutrino energy at its top, MeV.</param>
    /// <param name="widthMeV">σ, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amplitude at or below −1, or a centre or width that is not positive.</exception>
    public SpectralBump(double amplitude, double centreMeV, double widthMeV)
    {
        Amplitude = amplitude > -1 && double.IsFinite(amplitude)
            ? amplitude
            : throw new ArgumentOutOfRangeException(nameof(amplitude), amplitude, "expected a relative amplitude above -1");
        CentreMeV = centreMeV > 0 && double.IsFinite(centreMeV)
            ? centreMeV
            : throw new ArgumentOutOfRangeException(nameof(centreMeV), centreMeV, "expected a neutrino energy in MeV above 0");
        WidthMeV = widthMeV > 0 && double.IsFinite(widthMeV)
            ? widthMeV
            : throw new ArgumentOutOfRangeException(nameof(widthMeV), widthMeV, "expected a width in MeV above 0");
    }

    /// <summary>10 per cent at 5.9 MeV, σ = 0.5 MeV: about what Daya Bay, RENO and Double Chooz see over Huber and Mueller. [recalled; arXiv:1508.04233]</summary>
    public static SpectralBump FiveMeV { get; } = new(0.1, 5.9, 0.5);

    /// <summary>A, relative.</summary>
    public double Amplitude { get; }

    /// <summary>E₀, MeV.</summary>
    public double CentreMeV { get; }

    /// <summary>σ, MeV.</summary>
    public double WidthMeV { get; }

    /// <summary>A spectrum with the bump on it.</summary>
    public FissionSpectrum On(FissionSpectrum spectrum)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        return spectrum.Times(Factor, []);
    }

    private double Factor(double energyMeV)
    {
        double distance = (energyMeV - CentreMeV) / WidthMeV;
        return 1 + (Amplitude * Math.Exp(-distance * distance / 2));
    }
}
