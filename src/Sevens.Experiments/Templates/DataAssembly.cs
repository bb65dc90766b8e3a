using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Templates;

/// <summary>Reads the data of an experiment and brings them to events over the whole exposure.</summary>
internal sealed class DataAssembly(TableSet tables, ExperimentDefinition definition)
{
    public ObservedData Make(DataDefinition data, ImmutableArray<Axis> full)
    {
        if (data.Values is not { } table)
        {
            return new ObservedData(TableSet.OnAxes(data.Table, tables.Column(data.Table, data.Column, ColumnKind.Counts), full), Errors: null);
        }

        // Errors of joined bins add in quadrature.
        BinnedArray values = tables.Column(table, data.Column);
        BinnedArray variances = Each(tables.Column(table, data.Errors!), e => e * e);
        if (data.Per is { } per)
        {
            double[] events = EventsPerUnit(per, values.Axes);
            values = Times(values, events);
            variances = Times(variances, Array.ConvertAll(events, e => e * e));
        }

        return new ObservedData(TableSet.OnAxes(table, values, full), Each(TableSet.OnAxes(table, variances, full), Math.Sqrt));
    }

    /// <summary>Events per unit of the value, for every bin of the table.</summary>
    private double[] EventsPerUnit(MeasuredPer per, ImmutableArray<Axis> axes)
    {
        double factor = 1;
        if (per.Time is { } time)
        {
            Duration exposure = definition.Source.TimeWith(definition.Target.Mass)
                ?? throw new InvalidOperationException("per.time: found a rate in time, expected a liveTime of the source that says how long the exposure is");
            factor *= exposure.Seconds / time.Seconds;
        }

        if (per.Mass is { } mass)
        {
            factor *= definition.Target.Mass.Kilograms / mass.Kilograms;
        }

        Axis first = axes[0];
        int inner = axes.Skip(1).Aggregate(1, (n, a) => n * a.Count);
        return [.. Enumerable.Range(0, first.Count * inner).Select(i => factor * (per.Width is { } width ? (first.Edges[(i / inner) + 1] - first.Edges[i / inner]) / width : 1))];
    }

    private static BinnedArray Times(BinnedArray array, double[] factors) => new(array.Axes, [.. array.ToArray().Select((v, i) => v * factors[i])]);

    private static BinnedArray Each(BinnedArray array, Func<double, double> change) => new(array.Axes, [.. array.ToArray().Select(change)]);
}
