using System.ComponentModel;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Experiments.Definitions.Sources.Solar;

/// <summary>Vector couplings of neutrinos with matter beyond the standard model, as they act in propagation.</summary>
public sealed record MatterCouplingsDefinition
{
    /// <summary>With electrons.</summary>
    [Description("Couplings with electrons.")]
    public FlavourCouplings? Electron { get; init; }

    /// <summary>With up quarks.</summary>
    [Description("Couplings with up quarks.")]
    public FlavourCouplings? Up { get; init; }

    /// <summary>With down quarks.</summary>
    [Description("Couplings with down quarks.")]
    public FlavourCouplings? Down { get; init; }

    /// <summary>As the physics takes them.</summary>
    internal MatterCouplings Couplings => new(Electron?.Matrix ?? default, Up?.Matrix ?? default, Down?.Matrix ?? default);
}
