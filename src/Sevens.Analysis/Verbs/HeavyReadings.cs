using System.Text.Json.Nodes;
using Sevens.Experiments.Models;
using Sevens.Physics.Interactions.NonStandard;

namespace Sevens.Analysis.Verbs;

/// <summary>What heavy particles make couplings ε at a point, with the size at unit couplings and 1 TeV.</summary>
internal static class HeavyReadings
{
    private const double TeV = 1e6;

    /// <summary>The readings; null for a model without such couplings.</summary>
    public static JsonObject? Of(PhysicsModel model) => !model.Interactions.OfType<NonStandardInteraction>().Any() ? null : new JsonObject
    {
        ["extraZ"] = Read("ε^{qV}_αα = g² Q'_ν Q'_q/(√2 G_F M²)", "g² Q'_ν Q'_q", 2 * HeavyMediators.ExtraZ(1, 1, 1, TeV), "vector charges; models nsi/extra-z-…, and light-vector/… at any mass"),
        ["leptoquark"] = Read("ε^{qR}_αβ = λ_α λ_β/(4√2 G_F M²)", "λ_α λ_β", HeavyMediators.Leptoquark(1, 1, TeV), "scalar, λ_α (q̄_R ν_α) S: ε^V = ε^R, ε^A = −ε^R; models nsi/leptoquark-up, nsi/leptoquark-down"),
        ["leftSquark"] = Read("ε^{dR}_αβ = λ'_αj1 λ'_βj1/(4√2 G_F M²)", "λ'_αj1 λ'_βj1", HeavyMediators.LeftSquark(1, 1, TeV), "R-parity violation: ε^V = ε^R, ε^A = −ε^R; model nsi/left-squark"),
        ["rightSquark"] = Read("ε^{dL}_αβ = −λ'_α1k λ'_β1k/(4√2 G_F M²)", "λ'_α1k λ'_β1k", HeavyMediators.RightSquark(1, 1, TeV), "R-parity violation: ε^V = ε^A = ε^L; model nsi/right-squark"),
        ["citation"] = new JsonArray("arXiv:hep-ph/0702175"),
    };

    private static JsonNode Read(string map, string couplings, double atOneTeV, string meaning) =>
        FormattableString.Invariant($"{map} = {atOneTeV:G4} {couplings} (TeV/M)²; {meaning}");
}
