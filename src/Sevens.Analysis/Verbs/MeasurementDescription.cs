using System.Text.Json.Nodes;
using Sevens.Experiments.Measurements;
using Sevens.Physics.Interactions.ParityViolation;

namespace Sevens.Analysis.Verbs;

/// <summary>What follows from a measurement of parity-violating scattering, as <c>show</c> tells it.</summary>
internal static class MeasurementDescription
{
    /// <summary>The constraint on F_W, the plane-wave asymmetry with its warning, and the radii.</summary>
    public static JsonObject Of(WeakChargeMeasurement measurement)
    {
        NeutronRadiusEstimate radii = measurement.NeutronRadius();
        return new JsonObject
        {
            ["momentumTransferSquareGeV2"] = measurement.MomentumTransfer.SquareGeV2,
            ["weakFormFactor"] = new JsonObject { ["value"] = measurement.Constraint.Value, ["sigma"] = measurement.Constraint.Sigma },
            ["planeWaveAsymmetryPpb"] = measurement.PlaneWaveAsymmetry.PartsPerBillion,
            ["planeWaveWarning"] = ParityViolatingAsymmetry.Warning,
            ["weakRadiusFm"] = Radius(radii.WeakRadius),
            ["neutronRadiusFm"] = Radius(radii.NeutronRadius),
            ["skinFm"] = Radius(radii.Skin),
        };
    }

    private static JsonObject Radius(RadiusEstimate estimate) => new()
    {
        ["value"] = estimate.Value,
        ["lower"] = estimate.Lower,
        ["upper"] = estimate.Upper,
        ["surfaceError"] = estimate.SurfaceError,
    };
}
