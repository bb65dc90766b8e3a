using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Text;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Templates;

/// <summary>Makes background templates: normalised over the whole fit region of the definition, then cut.</summary>
internal sealed class BackgroundAssembly
{
    private readonly ImmutableArray<Axis> full;
    private readonly IReadOnlyList<AxisWindow> windows;
    private readonly Detector? detector;
    private readonly NuisanceLookup nuisances;
    private readonly TableSet tables;
    private readonly double massKg;
    private readonly IReadOnlyDictionary<string, BackgroundDefinition> definitions;

    public BackgroundAssembly(
        ImmutableArray<Axis> full,
        IReadOnlyList<AxisWindow> windows,
        Detector? detector,
        NuisanceLookup nuisances,
        TableSet tables,
        double massKg,
        IReadOnlyDictionary<string, BackgroundDefinition> definitions)
    {
        this.full = full;
        this.windows = windows;
        this.detector = detector;
        this.nuisances = nuisances;
        this.tables = tables;
        this.massKg = massKg;
        this.definitions = definitions;
    }

    public BackgroundTemplate Make(string name, BackgroundDefinition background)
    {
        if (background.Shape is OffDataShape off)
        {
            return Off(name, background, off);
        }

        string key = $"backgrounds.{name}";
        RateNuisance? rate = background.Nuisance is { } nuisance ? nuisances.Rate(nuisance, $"{key}.nuisance") : null;
        (BinnedArray shape, AuxiliaryCounts? auxiliary) = Shape(background.Shape);
        double expected = background.Ratio is { } ratio ? Following(ratio, background.Shape) : Expected(background, shape);
        (string Name, NuisanceDefinition Nuisance)[] deforming =
            [.. (background.ShapeNuisances ?? []).Select(n => (n, nuisances.Of<NuisanceDefinition>(n, $"{key}.shapeNuisances")))];
        (string, ShapeParameterNuisance)[] freed = [.. deforming.Where(n => n.Nuisance is ShapeParameterNuisance).Select(n => (n.Name, (ShapeParameterNuisance)n.Nuisance))];
        if (freed.Length > 0 && freed.Length < deforming.Length)
        {
            throw new InvalidOperationException("shapeNuisances: found parameters of the shape and templates, expected one kind: a template belongs to one value of the parameters");
        }

        ImmutableArray<ShapeVariation> variations = freed.Length > 0 ? [] : [.. deforming.Select(n => Variation(n.Name, $"{key}.shapeNuisances", expected))];
        return new BackgroundTemplate(name, background.Title, Cut(shape.Normalised().Scaled(expected)), rate, variations, auxiliary)
        {
            Free = freed.Length > 0 ? FreeShapes.Of(background.Shape, freed, full[0], Area(expected / SpectralShapes.ShareOn(full[0], background.Shape))) : null,
            Leader = background.Ratio is { } followed ? Leader(followed) : null,
            Errors = background.TemplateStatistics is { } statistics ? Errors(statistics, background, shape, expected) : null,
        };
    }

    /// <summary>The roots of the variances; these add over bins that are joined, and scale with the square of the size.</summary>
    private BinnedArray Errors(TemplateStatisticsDefinition statistics, BackgroundDefinition background, BinnedArray shape, double expected)
    {
        if (background.ShapeNuisances is not null && background.Shape is not TemplateShape)
        {
            throw new InvalidOperationException("templateStatistics: found a shape with parameters that are fitted, expected a template");
        }

        if (background.Shape is AnticoincidenceShape { Use: AnticoincidenceUse.AuxiliaryMeasurement })
        {
            throw new InvalidOperationException("templateStatistics: found counts that are fitted as an auxiliary measurement, expected them fixed: their errors are in the fit already");
        }

        BinnedArray variances;
        if (statistics.SumOfSquaredWeights is { } column)
        {
            if (background.Shape is not TemplateShape)
            {
                throw new InvalidOperationException("templateStatistics.sumOfSquaredWeights: found another shape, expected shape.kind: template, the sum of the weights");
            }

            double scale = expected / shape.Total;
            variances = OnAxes(column.Table, column.Column).Scaled(scale * scale);
        }
        else
        {
            variances = shape.Normalised().Scaled(expected * expected / statistics.Events!.Value);
        }

        BinnedArray cut = Cut(variances);
        return new BinnedArray(cut.Axes, Array.ConvertAll(cut.ToArray(), Math.Sqrt));
    }

    private (BinnedArray Shape, AuxiliaryCounts? Auxiliary) Shape(ShapeDefinition definition) => definition switch
    {
        TemplateShape template => (OnAxes(template.Table, template.Column), null),
        ProductShape product => (Product(product), null),
        AnticoincidenceShape anticoincidence => Anticoincidence(anticoincidence),
        SpectrumShape spectrum => (UniformInTime(TableSet.Along(spectrum.Table, tables.Column(spectrum.Table, spectrum.Column), full[0])), null),
        ShapeDefinition other => (UniformInTime(
            SpectralShapes.On(full[0], other) ?? throw new NotSupportedException($"shape of type {other.GetType().Name}")), null),
    };

    /// <summary>Events to be shared out by a shape along the first axis: all of them in each of its bins.</summary>
    private BinnedArray Area(double events) => Cut(UniformInTime(new BinnedArray([full[0]], [.. Enumerable.Repeat(events, full[0].Count)])));

    private double Following(BackgroundRatio ratio, ShapeDefinition shape)
    {
        BackgroundDefinition leader = Followed(ratio);
        double whole = Expected(leader, Shape(leader.Shape).Shape) / SpectralShapes.ShareOn(full[0], leader.Shape);
        return ratio.Value * whole * SpectralShapes.ShareOn(full[0], shape);
    }

    private BackgroundLeader Leader(BackgroundRatio ratio) =>
        new(ratio.Background, Followed(ratio).Nuisance is { } nuisance ? nuisances.Rate(nuisance, $"backgrounds.{ratio.Background}.nuisance") : null);

    private BackgroundDefinition Followed(BackgroundRatio ratio)
    {
        if (!definitions.TryGetValue(ratio.Background, out BackgroundDefinition? leader))
        {
            throw new InvalidOperationException($"ratio.background: {NameChoice.Unknown("background", ratio.Background, definitions.Keys)}");
        }

        return leader.Ratio is null && leader.Shape is not AnticoincidenceShape { Use: AnticoincidenceUse.AuxiliaryMeasurement }
            ? leader
            : throw new InvalidOperationException($"ratio.background: found '{ratio.Background}', expected a background with a size of its own");
    }

    private BackgroundTemplate Off(string name, BackgroundDefinition background, OffDataShape off)
    {
        if (background.TemplateStatistics is not null)
        {
            throw new InvalidOperationException("templateStatistics: found it with offData, expected none: the counts are fitted, and their errors with them");
        }

        if (background.Expected is not null || background.Rate is not null || background.Nuisance is not null || background.ShapeNuisances is not null)
        {
            throw new InvalidOperationException("shape.kind: found offData with a number of events or a nuisance, expected none: the counts measure both");
        }

        BinnedArray counts = Cut(TableSet.OnAxes(off.Table, tables.Column(off.Table, off.Column, ColumnKind.Counts), full));
        double ratio = off.OnLiveTime.Seconds / off.LiveTime.Seconds;
        return new BackgroundTemplate(name, background.Title, counts.Scaled(ratio), Rate: null, Shapes: [], Auxiliary: null) { Off = new OffCounts(counts, ratio) };
    }

    private double Expected(BackgroundDefinition background, BinnedArray shape)
    {
        double? stated = background.Nuisance is { } name ? nuisances.Of<NormalisationNuisance>(name, "nuisance").Expected : null;
        if (background.Expected is { } own && stated is { } other && own != other)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"expected: found {own}, but nuisance '{background.Nuisance}' states {other}"));
        }

        if (background.Rate is { } rate)
        {
            if (stated is not null)
            {
                throw new InvalidOperationException($"rate: found a rate, but nuisance '{background.Nuisance}' states the expected events, expected one of the two");
            }

            return rate.IsStated ? rate.Events(massKg, full[0].Upper - full[0].Lower) : shape.Total * rate.KilogramDays(massKg);
        }

        bool absolute = background.Shape is TemplateShape or AnticoincidenceShape or SpectrumShape or ProductShape { Exposure: not null };
        return background.Expected ?? stated ?? (absolute
            ? shape.Total
            : throw new InvalidOperationException("expected: found nothing, expected a number of events or a rate here, or a number in the nuisance: the shape is not absolute"));
    }

    private ShapeVariation Variation(string name, string key, double expected)
    {
        TemplateNuisance nuisance = nuisances.Of<TemplateNuisance>(name, key);
        return new ShapeVariation(name, At(nuisance.Up), nuisance.Down is { } down ? At(down) : null)
        {
            Covers = nuisance.Covers?.Range ?? NuisanceRange.Unlimited,
        };

        BinnedArray At(ColumnReference column) => Cut(OnAxes(column.Table, column.Column).Normalised().Scaled(expected));
    }

    private BinnedArray Product(ProductShape product)
    {
        RequireEnergyAndTime("product");
        BinnedArray energy = tables.Column(product.Energy.Table, product.Energy.Column);
        if (product.Acceptance == AcceptanceState.ToApply)
        {
            energy = Accepted(energy);
        }

        return BinnedArray.Outer(
            TableSet.Along(product.Energy.Table, energy, full[0]).Scaled(product.Exposure?.GigawattHours ?? 1),
            TableSet.Along(product.Time.Table, tables.Column(product.Time.Table, product.Time.Column), full[1]));
    }

    private BinnedArray UniformInTime(BinnedArray energy)
    {
        if (full.Length == 1)
        {
            return energy;
        }

        RequireEnergyAndTime("one in energy alone");
        return BinnedArray.Outer(energy, ExponentialSlope.Shares(full[1], 0));
    }

    private BinnedArray Accepted(BinnedArray energy)
    {
        LogisticEfficiency efficiency = detector?.PhotoelectronEfficiency
            ?? throw new InvalidOperationException("shape.acceptance: found toApply, expected included: the efficiency is not one in photo-electrons");
        Axis axis = energy.Axes[0];
        double[] accepted = energy.ToArray();
        for (int i = 0; i < accepted.Length; i++)
        {
            accepted[i] *= efficiency.At((axis.Edges[i] + axis.Edges[i + 1]) / 2);
        }

        return new BinnedArray([axis], accepted);
    }

    private (BinnedArray Shape, AuxiliaryCounts? Auxiliary) Anticoincidence(AnticoincidenceShape shape)
    {
        RequireEnergyAndTime("anticoincidence");
        BinnedArray counts = tables.Column(shape.Table, shape.Column, ColumnKind.Counts);
        BinnedArray binned = TableSet.OnAxes(shape.Table, counts, full);

        // The slope uses the finest time bins there are.
        Axis time = counts.Axes[1].Between(full[1].Lower, full[1].Upper);
        double slope = ExponentialSlope.Fit(counts.Rebinned(full[0]).Rebinned(time).Project(time.Name));
        BinnedArray shares = shape.Time switch
        {
            AnticoincidenceTime.Exponential => ExponentialSlope.Shares(full[1], slope),
            AnticoincidenceTime.Flat => ExponentialSlope.Shares(full[1], 0),
            AnticoincidenceTime.Measured => binned.Project(full[1].Name).Normalised(),
            _ => throw new NotSupportedException($"time {shape.Time}"),
        };
        return (BinnedArray.Outer(binned.Project(full[0].Name), shares), shape.Use == AnticoincidenceUse.AuxiliaryMeasurement ? new AuxiliaryCounts(Cut(binned), slope) : null);
    }

    private void RequireEnergyAndTime(string kind)
    {
        if (full.Length != 2 || !string.Equals(full[1].Name, ObservableAxes.Time, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"shape.kind: found {kind}, which fills an energy and a time axis, expected another kind for {string.Join(", ", full.Select(a => a.Name))}");
        }
    }

    private BinnedArray OnAxes(string table, string column) => TableSet.OnAxes(table, tables.Column(table, column), full);

    private BinnedArray Cut(BinnedArray array) => windows.Aggregate(array, (a, w) => a.Window(w.Axis, w.Lower, w.Upper));
}
