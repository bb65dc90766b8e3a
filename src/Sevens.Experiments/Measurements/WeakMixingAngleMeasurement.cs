using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Models;
using Sevens.Physics.Interactions.MixingAngle;
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

    /// <summary>The momentum transfer at which it was measured, MeV.</summary>
    public double MomentumTransferMeV => Definition.MomentumTransfer?.MeV ?? 0;

    /// <summary>sin²θ_W at zero momentum transfer, to which it runs as in the Standard Model.</summary>
    public double AtZero => Definition.WeakMixingAngle.Value + (RunningMixingAngle.StandardModel.At(0) - RunningMixingAngle.StandardModel.At(MomentumTransferMeV));

    /// <summary>Its error, statistical and systematic together.</summary>
    public double Sigma => Definition.WeakMixingAngle.Sigma;

    internal override ImmutableArray<string> Constrains => [PhysicsParameterNames.WeakMixingAngle];

    internal override MeasurementConstraint? Constraint(FittedQuantities quantities)
    {
        return quantities.WeakMixingAngle() is { Parameter: { } parameter }
            ? new MeasurementConstraint(
                this, "sin2_theta_w", AtZero, new AuxiliaryMeasurement(Name, new LinearFunction([parameter.Name], [1]), AtZero, Sigma))
            : null;
    }
}
