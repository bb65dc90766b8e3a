using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>A length for each nuclide that is named, and one for the others.</summary>
[Variant("byNuclide")]
[Description("A length for each nuclide that is named, and one for the others.")]
public sealed record NuclideRadiusSize : RadiusSize
{
    /// <summary>One sigma by nuclide, for example <c>Cs133</c>.</summary>
    [Positive]
    [Description("One sigma by nuclide, for example Cs133.")]
    public required IReadOnlyDictionary<string, Length> Sigmas { get; init; }

    /// <summary>One sigma for the other nuclides; 0 fm leaves them alone.</summary>
    [NonNegative]
    [Description("One sigma for the other nuclides; 0 fm leaves them alone.")]
    public required Length Otherwise { get; init; }

    internal override double For(Nuclide nuclide) => (Sigmas.TryGetValue(nuclide.Name, out Length own) ? own : Otherwise).Femtometres;
}
