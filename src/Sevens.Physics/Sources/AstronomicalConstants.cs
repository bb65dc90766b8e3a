namespace Sevens.Physics.Sources;

/// <summary>What distances and energies of astrophysical sources are measured in.</summary>
internal static class AstronomicalConstants
{
    /// <summary>A kiloparsec, cm (IAU 2015 B2: 648000/π au).</summary>
    public const double KiloparsecCentimetres = 3.0856775814913673e21;

    /// <summary>A megaparsec, cm.</summary>
    public const double MegaparsecCentimetres = 1000 * KiloparsecCentimetres;

    /// <summary>An erg, MeV (exact in the SI).</summary>
    public const double ErgMeV = 1e-7 / 1.602176634e-13;

    /// <summary>A Julian year, s.</summary>
    public const double YearSeconds = 365.25 * 86400;

    /// <summary>The speed of light, cm/s (exact in the SI).</summary>
    public const double LightSpeed = 2.99792458e10;
}
