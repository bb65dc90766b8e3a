using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>The y that leaves the observed density of dark matter behind, along its mass, with the ten per cent of the closed formula for freeze-out.</summary>
internal static class ThermalTargetBand
{
    private const double RelativeError = 0.1;
    private static readonly ImmutableArray<string> Sources = ["arXiv:1505.00011", "arXiv:1807.06209"];

    /// <summary>The band at given masses; null where the model has no such y, or a mass lies outside the formula.</summary>
    /// <param name="model">The model.</param>
    /// <param name="set">Values of parameters besides the mass.</param>
    /// <param name="masses">m_χ, MeV.</param>
    public static CouplingBand? Of(PhysicsModel model, IReadOnlyDictionary<string, double> set, ImmutableArray<double> masses)
    {
        double?[] targets = [.. masses.Select(m => model.ThermalTarget(m, set))];
        return targets.Contains(null)
            ? null
            : new CouplingBand("relic density, ±10 %", masses, [.. targets.Select(t => t!.Value * (1 - RelativeError))], [.. targets.Select(t => t!.Value * (1 + RelativeError))], Sources);
    }
}
