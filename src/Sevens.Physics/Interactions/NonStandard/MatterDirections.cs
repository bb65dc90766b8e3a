using System.Collections.Immutable;
using System.Numerics;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>
/// Vector couplings of <see cref="NonStandardInteraction"/> and <see cref="ElectronNonStandardInteraction"/> as matter feels them: the Lagrangian is the same, so that a
/// number in detection is that number in propagation. [arXiv:1307.3092] Axial couplings do nothing in matter at rest without polarisation.
/// </summary>
public static class MatterDirections
{
    /// <summary>What a value of 1 of a parameter, such as <c>eps_ee_dV</c>, adds to the couplings of matter.</summary>
    public static ImmutableSortedDictionary<string, MatterCouplings> All { get; } =
        (from pair in Generations.Pairs
         from target in new[] { "e", "u", "d" }
         from part in pair.Parts
         select (Name: $"eps_{pair}_{target}V{part}", Direction: Of(target, Element(pair, part.Length > 0 ? Complex.ImaginaryOne : Complex.One))))
        .ToImmutableSortedDictionary(p => p.Name, p => p.Direction, StringComparer.Ordinal);

    private static MatterCouplings Of(string target, FlavourMatrix unit) => target switch
    {
        "e" => new MatterCouplings(unit, default, default),
        "u" => new MatterCouplings(default, unit, default),
        _ => new MatterCouplings(default, default, unit),
    };

    private static FlavourMatrix Element(FlavourPair pair, Complex value) => pair.ToString() switch
    {
        "ee" => new FlavourMatrix(1, 0, 0),
        "mumu" => new FlavourMatrix(0, 1, 0),
        "tautau" => new FlavourMatrix(0, 0, 1),
        "emu" => new FlavourMatrix(0, 0, 0, value),
        "etau" => new FlavourMatrix(0, 0, 0, default, value),
        _ => new FlavourMatrix(0, 0, 0, default, default, value),
    };
}
