namespace Sevens.Physics.Sources.Reactor;

/// <summary>What a reactor emits beside the fissions of its four isotopes: captures on ²³⁸U, spent fuel, or a spectrum of all isotopes together.</summary>
public sealed record EmissionPart
{
    /// <summary>Takes a spectrum and how often it occurs.</summary>
    /// <param name="label">The name of its flux component, for example <c>u238-capture</c>.</param>
    /// <param name="spectrum">The spectrum of one occurrence.</param>
    /// <param name="perFission">Occurrences per fission, whichever the isotope.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number per fission that is negative or not finite.</exception>
    public EmissionPart(string label, FissionSpectrum spectrum, double perFission)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        ArgumentNullException.ThrowIfNull(spectrum);
        Label = label;
        Spectrum = spectrum;
        PerFission = perFission >= 0 && double.IsFinite(perFission)
            ? perFission
            : throw new ArgumentOutOfRangeException(nameof(perFission), perFission, $"'{label}': expected a number per fission, finite and ≥ 0");
    }

    /// <summary>The name of its flux component.</summary>
    public string Label { get; }

    /// <summary>The spectrum of one occurrence.</summary>
    public FissionSpectrum Spectrum { get; }

    /// <summary>Occurrences per fission.</summary>
    public double PerFission { get; }
}
