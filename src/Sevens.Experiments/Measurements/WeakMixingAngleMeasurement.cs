using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Models;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>A measured sin²θ_W at low energy.</summary>
public sealed class WeakMixingAngleMeasurement : Measurement
{
    internal WeakMixingAngleMeasurement(WeakMixingAngleDefinition definition, ImmutableArray<InputFile> inputs)
        : base(inputs) => Definition = definition;

    /// <inheritdoc/>
    public override WeakMixingAngleDefinition Definition { get; }

    /// <summary>None.</summary>
    public override Nuclide? Nuclide => null;

    internal override ImmutableArray<string> Constrains => [PhysicsParameterNames.WeakMixingAngle];

    internal override MeasurementConstraint? Constraint(FittedQuantities quantities)
    {
        MeasuredValue measured = Definition.WeakMixingAngle;
        return quantities.WeakMixingAngle() is { Parameter: { } parameter }
            ? new MeasurementConstraint(
                this, "sin2_theta_w", measured.Value, new AuxiliaryMeasurement(Name, new LinearFunction([parameter.Name], [1]), measured.Value, measured.Sigma))
            : null;
    }
}
