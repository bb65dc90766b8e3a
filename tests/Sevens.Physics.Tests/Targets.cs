using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests;

/// <summary>
/// Nuclides as the tests need them: atomic masses AME2020, nuclear masses = atomic mass·931.49410242 − Z·0.51099895 MeV + electron binding,
/// abundances IUPAC, charge radii of Angeli and Marinova 2013.
/// </summary>
internal static class Targets
{
    public static Nuclide Na23 { get; } = new("Na", 11, 23, 22.989769282, 21409.217965, 2.9936);

    public static Nuclide Ar36 { get; } = new("Ar", 18, 36, 35.967545106, 33494.372613, 3.3905);

    public static Nuclide Ar38 { get; } = new("Ar", 18, 38, 37.962732102, 35352.877533, 3.4028);

    public static Nuclide Ar40 { get; } = new("Ar", 18, 40, 39.962383122, 37215.540665, 3.4274);

    public static Nuclide I127 { get; } = new("I", 53, 127, 126.904472592, 118183.878234, 4.75);

    public static Nuclide Cs133 { get; } = new("Cs", 55, 133, 132.905451958, 123772.751355, 4.8041);

    public static Element Caesium { get; } = new("Cs", [new(Cs133, 1)]);

    public static Element Iodine { get; } = new("I", [new(I127, 1)]);

    public static Element Argon { get; } = new("Ar", [new(Ar36, 0.003336), new(Ar38, 0.000629), new(Ar40, 0.996035)]);

    public static Material CsI { get; } = new("CsI", [(Caesium, 1), (Iodine, 1)]);

    public static Material LiquidArgon { get; } = new("Ar", [(Argon, 1)]);
}
