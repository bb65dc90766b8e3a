using System.Text.Json.Nodes;
using Sevens.Experiments.Measurements;
using Sevens.Physics.Interactions.ParityViolation;

namespace Sevens.Analysis.Verbs;

/// <summary>What follows from a measurement, as <c>show</c> tells it.</summary>
internal static class MeasurementDescription
{
    /// <summary>The form factor, asymmetry and radii of parity-violating scattering, the radius and skin of nuclei, sin²θ_W of atoms and of electron scattering; null where nothing follows.</summary>
    public static JsonObject? Of(Measurement measurement) => measurement switch
    {
        WeakChargeMeasurement weak => Of(weak),
        RadiusMeasurement radius => new JsonObject
        {
            ["neutronRadiusFm"] = Measured(radius.Radius, radius.Sigma),
            ["skinFm"] = Measured(radius.Skin, radius.Sigma),
        },
        AtomicParityViolationMeasurement atomic => new JsonObject { ["weakMixingAngle"] = Measured(atomic.WeakMixingAngle(), atomic.WeakMixingAngleSigma) },
        WeakMixingAngleMeasurement angle => new JsonObject
        {
            ["momentumTransferMeV"] = angle.MomentumTransferMeV,
            ["weakMixingAngle"] = Measured(angle.Definition.WeakMixingAngle.Value, angle.Sigma),
            ["weakMixingAngleAtZero"] = Measured(angle.AtZero, angle.Sigma),
        },
        _ => null,
    };

    private static JsonObject Of(WeakChargeMeasurement measurement)
    {
        NeutronRadiusEstimate radii = measurement.NeutronRadius();
        return new JsonObject
        {
            ["momentumTransferSquareGeV2"] = measurement.MomentumTransfer.SquareGeV2,
            ["weakFormFactor"] = Measured(measurement.FormFactor.Value, measurement.FormFactor.Sigma),
            ["planeWaveAsymmetryPpb"] = measurement.PlaneWaveAsymmetry.PartsPerBillion,
            ["planeWaveWarning"] = ParityViolatingAsymmetry.Warning,
            ["weakRadiusFm"] = Radius(radii.WeakRadius),
            ["neutronRadiusFm"] = Radius(radii.NeutronRadius),
            ["skinFm"] = Radius(radii.Skin),
        };
    }

    private static JsonObject Measured(double value, double sigma) => new() { ["value"] = value, ["sigma"] = sigma };

    private static JsonObject Radius(RadiusEstimate estimate) => new()
    {
        ["value"] = estimate.Value,
        ["lower"] = estimate.Lower,
        ["upper"] = estimate.Upper,
        ["surfaceError"] = estimate.SurfaceError,
    };
}
