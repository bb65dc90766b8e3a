namespace Sevens.Physics.Conventions.Structures;

/// <summary>The surface of a nucleus before and after a shift.</summary>
/// <param name="FermiThickness">t = 4a ln 3 of a Fermi density, fm, unshifted.</param>
/// <param name="Shift">What is added to s of Helm, fm.</param>
internal readonly record struct Surface(double FermiThickness, double Shift)
{
    /// <summary>
    /// Δt of a Fermi density per Δs of Helm: a sphere folded with the derivative of the Fermi function, of variance π²a²/3, in place of a Gaussian, of
    /// variance s².
    /// </summary>
    private static readonly double FermiPerHelm = OfDiffuseness(Math.Sqrt(3) / Math.PI);

    /// <summary>s, fm.</summary>
    public double Helm => FormFactors.HelmFormFactor.UsualSurface + Shift;

    /// <summary>The range of Klein–Nystrand, whose Yukawa has the variance 2a² along a line, fm.</summary>
    public double KleinNystrand => FormFactors.KleinNystrandFormFactor.UsualRange + (Shift / Math.Sqrt(2));

    /// <summary>t of a Fermi density, fm.</summary>
    public double Fermi => FermiThickness + (FermiPerHelm * Shift);

    /// <summary>t = 4a ln 3, fm.</summary>
    public static double OfDiffuseness(double diffuseness) => 4 * Math.Log(3) * diffuseness;

    /// <summary>a = t/(4 ln 3), fm.</summary>
    public static double Diffuseness(double thickness) => thickness / (4 * Math.Log(3));
}
