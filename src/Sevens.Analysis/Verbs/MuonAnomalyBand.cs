using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Models;
using Sevens.Physics.Interactions.LightVector;

namespace Sevens.Analysis.Verbs;

/// <summary>The couplings of a vector boson that (g − 2)/2 of the muon asks for, within two standard errors of its difference to the Standard Model of 2021.</summary>
internal static class MuonAnomalyBand
{
    private const double StandardErrors = 2;
    private static readonly ImmutableArray<string> Sources = ["arXiv:2104.03281", "arXiv:0811.1030"];

    /// <summary>The band at given masses; null where the model is not of one boson that couples to muons.</summary>
    /// <param name="model">The model.</param>
    /// <param name="masses">Masses, MeV.</param>
    public static CouplingBand? Of(PhysicsModel model, ImmutableArray<double> masses)
    {
        double charge = Math.Abs(model.Interactions.OfType<LightVectorInteraction>().FirstOrDefault()?.MuonCharge ?? 0);
        return charge == 0 ? null : new CouplingBand(
            "muon (g−2), 2021, ±2σ", masses, [.. masses.Select(m => At(m, -StandardErrors) / charge)], [.. masses.Select(m => At(m, StandardErrors) / charge)], Sources);
    }

    private static double At(double mass, double errors) =>
        MuonMagneticAnomaly.CouplingFor(MuonMagneticAnomaly.Difference + (errors * MuonMagneticAnomaly.DifferenceError), mass);
}
