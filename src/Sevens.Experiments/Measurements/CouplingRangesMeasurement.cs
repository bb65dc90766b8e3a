using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>Ranges of couplings that others found, as one Gaussian for each that is a parameter of the fit.</summary>
public sealed class CouplingRangesMeasurement : Measurement
{
    internal CouplingRangesMeasurement(CouplingRangesDefinition definition, ImmutableArray<InputFile> inputs)
        : base(inputs) => Definition = definition;

    /// <inheritdoc/>
    public override CouplingRangesDefinition Definition { get; }

    /// <summary>None.</summary>
    public override Nuclide? Nuclide => null;

    internal override ImmutableArray<string> Constrains => [.. Definition.Ranges.Keys.Order(StringComparer.Ordinal)];

    internal override MeasurementConstraint? Constraint(FittedQuantities quantities) => throw new InvalidOperationException("ranges are constraints of several parameters");

    internal override ImmutableArray<MeasurementConstraint> Constraints(FittedQuantities quantities)
    {
        if (quantities.Model is not { } fitted)
        {
            return [];
        }

        if (!string.Equals(fitted.Model.Name, Definition.Model, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"found model '{fitted.Model.Name}', expected '{Definition.Model}': interactions at a point, of which the ranges are");
        }

        if (fitted.Experiments.FirstOrDefault(e => Definition.Contains?.Any(c => e.StartsWith(c, StringComparison.Ordinal)) == true) is { } twice)
        {
            throw new InvalidOperationException($"found experiment '{twice}', whose data the ranges contain, expected others: they would count twice");
        }

        return
        [
            .. Definition.Ranges.Where(r => fitted.IsFree(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r =>
            {
                double middle = (r.Value[0] + r.Value[1]) / 2;
                return new MeasurementConstraint(
                    this,
                    r.Key,
                    middle,
                    new AuxiliaryMeasurement($"{Name}:{r.Key}", new LinearFunction([r.Key], [1]), middle, (r.Value[1] - r.Value[0]) / (2 * Definition.StandardDeviations)));
            }),
        ];
    }
}
