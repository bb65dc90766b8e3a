using System.ComponentModel;
using Sevens.Experiments.Models;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Interactions.NonStandard;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A heavy particle that makes vector and axial interactions at a point.</summary>
[Variant("heavyMediator")]
[Description("A heavy particle that makes the interactions of kind nonStandard, by its couplings and mass.")]
public sealed record HeavyMediatorModelDefinition : ModelDefinition, ISelfChecked
{
    /// <summary>The particle.</summary>
    [Description("The particle.")]
    public required HeavyParticle Particle { get; init; }

    /// <summary>Charges of an extra Z.</summary>
    [Description("Charges, with particle: extraZ.")]
    public HeavyCharges? Charges { get; init; }

    /// <summary>Which couplings neutrinos have in the matter of the Sun and the Earth.</summary>
    [Description("Which couplings neutrinos have in the matter of the Sun and the Earth: ofModel (the default), the same as in detection, or ofSource, those that the source states.")]
    public CouplingsInMatter Matter { get; init; } = CouplingsInMatter.OfModel;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if ((Particle == HeavyParticle.ExtraZ) != (Charges is not null))
        {
            yield return new Discrepancy("charges", Charges is null ? "none" : "some", Charges is null ? "the charges of the extra Z" : "none: only particle: extraZ has them");
        }
    }
}
