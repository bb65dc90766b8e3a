using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Heat of a crystal under voltage.</summary>
[Variant("neganovLuke")]
[Description("Heat of a crystal under voltage, in the scale of electron recoils: (T + E_ee V/ε)/(1 + V/ε).")]
public sealed record NeganovLukeDefinition : QuenchingDefinition
{
    /// <summary>The ionisation of a recoil.</summary>
    [Description("The quenching of the ionisation.")]
    public required QuenchingDefinition Ionisation { get; init; }

    /// <summary>The bias, V.</summary>
    [NonNegative]
    [Description("The bias, V.")]
    public required double Bias { get; init; }

    /// <summary>ε, eV per pair.</summary>
    [Positive]
    [Description("Energy per electron–hole pair, eV: 2.96 (Ge), 3.8 (Si).")]
    public required double EnergyPerPair { get; init; }

    internal override CurveScope Scope => Ionisation.Scope;

    internal override IEnumerable<string> Parameters => Ionisation.Parameters;

    internal override QuenchingDefinition Moved(string parameter, double by) => this with { Ionisation = Ionisation.Moved(parameter, by) };
}
