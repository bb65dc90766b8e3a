using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>The four isotopes in a fixed order, and how they are written.</summary>
public static class FissileIsotopes
{
    /// <summary>All four.</summary>
    public static ImmutableArray<FissileIsotope> All { get; } =
        [FissileIsotope.Uranium235, FissileIsotope.Uranium238, FissileIsotope.Plutonium239, FissileIsotope.Plutonium241];

    /// <summary>Symbol and number of nucleons, for example <c>Pu239</c>.</summary>
    public static string Written(this FissileIsotope isotope) => isotope switch
    {
        FissileIsotope.Uranium235 => "U235",
        FissileIsotope.Uranium238 => "U238",
        FissileIsotope.Plutonium239 => "Pu239",
        FissileIsotope.Plutonium241 => "Pu241",
        _ => throw new ArgumentOutOfRangeException(nameof(isotope), isotope, "expected one of the four fissile isotopes"),
    };

    /// <summary>The label of its flux component, for example <c>pu239</c>.</summary>
    internal static string Label(this FissileIsotope isotope) => isotope switch
    {
        FissileIsotope.Uranium235 => "u235",
        FissileIsotope.Uranium238 => "u238",
        FissileIsotope.Plutonium239 => "pu239",
        _ => "pu241",
    };
}
