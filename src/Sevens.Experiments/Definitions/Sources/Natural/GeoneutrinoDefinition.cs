using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Natural;

/// <summary>Antineutrinos of uranium, thorium and potassium in the Earth at a site.</summary>
[Variant("geoneutrinos")]
[Description("Antineutrinos of radioactive elements of the Earth at a site; what does not survive as electron antineutrinos arrives in the other flavours.")]
public sealed record GeoneutrinoDefinition : SourceDefinition
{
    /// <summary>The elements.</summary>
    [AtLeastOne("element")]
    [Description("The elements.")]
    public required ImmutableArray<GeoneutrinoElementDefinition> Elements { get; init; }

    /// <summary>Mean survival probability of ν̄_e.</summary>
    [Within(0, 1)]
    [Description("Mean survival probability of electron antineutrinos, about 0.55.")]
    public required double Survival { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new GeoneutrinoAssembly(this);
}
