using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Interactions.Electromagnetic;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Magnetic moments, charge radii and electric charges of neutrinos.</summary>
[Variant("electromagnetic")]
[Description("Magnetic moments, charge radii and electric charges of neutrinos.")]
public sealed record ElectromagneticModelDefinition : ModelDefinition, ISelfChecked
{
    /// <summary>Whether neutrinos are their own antiparticles.</summary>
    [Description("dirac (the default) or majorana, with transition moments and charges alone.")]
    public NeutrinoNature Nature { get; init; }

    /// <summary>Between which states moments are stated.</summary>
    [Description("flavour (the default) or mass, for moments of mass states; radii and charges are those of flavours.")]
    public MomentBasis Basis { get; init; }

    /// <summary>The mixing of mass states.</summary>
    [Description("Masses and mixing with basis: mass, for example nufit-6.0-no.")]
    public string? Oscillation { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Oscillation is null == (Basis == MomentBasis.Mass))
        {
            yield return new Discrepancy(
                "oscillation", Oscillation is null ? "nothing" : "a mixing without effect", Oscillation is null ? "a set such as nufit-6.0-no, with basis: mass" : "none with basis: flavour");
        }
    }
}
