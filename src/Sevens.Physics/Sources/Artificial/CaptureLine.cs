namespace Sevens.Physics.Sources.Artificial;

/// <summary>A neutrino line of electron capture.</summary>
public sealed record CaptureLine
{
    /// <summary>Takes energy and branching.</summary>
    /// <param name="energyMeV">Neutrino energy, MeV.</param>
    /// <param name="branching">Neutrinos per decay; in (0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite, or a branching outside (0, 1].</exception>
    public CaptureLine(double energyMeV, double branching)
    {
        Spectrum = new LineSpectrum(energyMeV);
        Branching = branching is > 0 and <= 1
            ? branching
            : throw new ArgumentOutOfRangeException(nameof(branching), branching, "expected neutrinos per decay above 0 and at most 1");
    }

    /// <summary>The line.</summary>
    public LineSpectrum Spectrum { get; }

    /// <summary>Neutrinos per decay.</summary>
    public double Branching { get; }
}
