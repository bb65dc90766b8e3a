using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Calibrations;

/// <summary>A measured quenching factor.</summary>
public sealed record QuenchingPointDefinition
{
    /// <summary>Whose measurement it is.</summary>
    [Description("Whose measurement it is; points of one set belong together.")]
    public required string Set { get; init; }

    /// <summary>The recoil energy.</summary>
    [Positive]
    [Description("The recoil energy.")]
    public required RecoilEnergy Recoil { get; init; }

    /// <summary>Its standard error; by default none.</summary>
    [NonNegative]
    [Description("Its standard error; by default none.")]
    public RecoilEnergy? RecoilError { get; init; }

    /// <summary>The quenching factor.</summary>
    [Within(0, 1)]
    [Description("The quenching factor.")]
    public required double Factor { get; init; }

    /// <summary>Its standard error.</summary>
    [Positive]
    [Description("Its standard error.")]
    public required double FactorError { get; init; }
}
