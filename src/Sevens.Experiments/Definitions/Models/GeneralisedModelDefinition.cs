using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Interactions.Generalised;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Scalar, pseudoscalar, vector, axial and tensor interactions.</summary>
[Variant("generalised")]
[Description("Scalar, pseudoscalar, vector, axial and tensor interactions together.")]
public sealed record GeneralisedModelDefinition : ModelDefinition
{
    /// <summary>At a point or by exchange.</summary>
    [Description("contact (couplings in units of G_F) or exchange (products of couplings and a mass).")]
    public required MediatorRange Mediator { get; init; }
}
