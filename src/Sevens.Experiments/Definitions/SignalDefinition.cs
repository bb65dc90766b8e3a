using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions;

/// <summary>How the signal fills the axes where a release gives its shape: the rate is computed, the shape is the release's.</summary>
public sealed record SignalDefinition
{
    /// <summary>The released shape on all axes.</summary>
    [Description("The released shape on all axes; the rate stays the computed one.")]
    public required ColumnReference Shape { get; init; }

    /// <summary>Names of template nuisances that deform the shape.</summary>
    [Description("Names of template nuisances that deform the shape.")]
    public ImmutableArray<string>? Nuisances { get; init; }

    /// <summary>
    /// A relative error on the fitted signal from shape systematics the release gives as one number; it is added in quadrature in a test of its own.
    /// </summary>
    [NonNegative]
    [Description("A relative error on the fitted signal from shape systematics given as one number; added in quadrature in a test of its own.")]
    public Fraction? ExternalShapeError { get; init; }
}
