using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Measurements;

/// <summary>Puts measurements in terms of the parameters of a fit.</summary>
public static class MeasurementConstraints
{
    /// <summary>What measurements add to a fit.</summary>
    /// <param name="measurements">The measurements.</param>
    /// <param name="convention">The convention, which decides what no parameter does.</param>
    /// <param name="model">The physics parameters; null where there are none.</param>
    /// <param name="newPhysics">New physics in the fit; null where there is none.</param>
    /// <exception cref="CatalogException">
    /// A measurement twice, or of which no parameter decides anything; the message names those that would. Or one that cannot be put in terms of them.
    /// </exception>
    public static ImmutableArray<MeasurementConstraint> Of(IReadOnlyList<Measurement> measurements, Convention convention, StandardModelSignal? model, FittedModel? newPhysics = null)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        ArgumentNullException.ThrowIfNull(convention);
        if (measurements.GroupBy(m => m.Definition.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            throw new CatalogException($"measurement '{repeated.Key}': found {string.Join(", ", repeated.Select(m => m.Name))}, expected one use: its errors are common to all");
        }

        var quantities = new FittedQuantities(convention, model, newPhysics);
        return [.. measurements.SelectMany(m => Constraints(m, quantities))];
    }

    private static ImmutableArray<MeasurementConstraint> Constraints(Measurement measurement, FittedQuantities quantities)
    {
        try
        {
            ImmutableArray<MeasurementConstraint> constraints = measurement.Constraints(quantities);
            return !constraints.IsEmpty ? constraints
                : throw new CatalogException($"measurement '{measurement.Name}': found no parameter that it constrains, expected a free {string.Join(" or ", measurement.Constrains)}");
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException($"measurement '{measurement.Name}': {problem.Message}");
        }
    }
}
