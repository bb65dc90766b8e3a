using System.Collections.Immutable;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs.Variations;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>Turns values of what is varied into experiments and scales.</summary>
internal sealed class Design
{
    /// <summary>The short name of a factor on all backgrounds.</summary>
    public const string Background = "background";

    /// <summary>The short name of the exposure.</summary>
    public const string Exposure = "exposure";

    private readonly Catalog catalog;
    private readonly ProjectionRequest request;
    private readonly ImmutableArray<ReadResult<ExperimentDefinition>> definitions;

    /// <summary>Takes a request.</summary>
    /// <exception cref="CatalogException">An experiment is unknown, or a definition has no such number.</exception>
    public Design(Catalog catalog, ProjectionRequest request)
    {
        this.catalog = catalog;
        this.request = request;
        definitions = [.. request.Fit.Experiments.Select(Catalog.Definition)];
        Axes = [.. request.Vary, .. request.VaryNuisance];
        _ = Axes.Take(request.Vary.Length).Where(IsDefinition).SelectMany(a => definitions.Select(d => VariedNumber.Of(d, a))).ToArray();
    }

    /// <summary>What is varied, slowest first.</summary>
    public ImmutableArray<VariedKey> Axes { get; }

    /// <summary>The unit of an axis.</summary>
    public string Unit(int axis)
    {
        VariedKey key = Axes[axis];
        return axis < request.Vary.Length && IsDefinition(key) ? VariedNumber.Of(definitions[0], key).Unit : key.Unit ?? string.Empty;
    }

    /// <summary>What a reader should know of what is varied.</summary>
    public IEnumerable<string> Warnings => Axes.Take(request.Vary.Length).Where(IsDefinition)
        .SelectMany(a => definitions.SelectMany(d => VariedNumber.Of(d, a).Warnings(d.Value)));

    /// <summary>The values of the axes that change definitions; those of the others are null. Equal settings need one likelihood.</summary>
    public ImmutableArray<double?> Setting(ImmutableArray<double> values) =>
        [.. values.Select((v, i) => i < request.Vary.Length && IsDefinition(Axes[i]) ? v : (double?)null)];

    /// <summary>The experiments at values of the axes.</summary>
    /// <exception cref="CatalogException">A value that a definition cannot take, or a threshold below which a background is not known.</exception>
    public ImmutableArray<Experiment> Experiments(ImmutableArray<double?> setting) =>
        [.. request.Fit.Experiments.Zip(definitions, (name, definition) => VariationVerb.Loaded(catalog, request.Fit, name, Of(definition, setting)).Planned())];

    /// <summary>The scale of a likelihood at values of the axes.</summary>
    /// <param name="experiments">The experiments there.</param>
    /// <param name="values">The values; none for the design as defined.</param>
    /// <exception cref="CatalogException">A value that makes no sense.</exception>
    public DesignScale Scale(ImmutableArray<Experiment> experiments, ImmutableArray<double> values)
    {
        ImmutableArray<ExperimentDefinition> current = [.. experiments.Select(e => e.Definition)];
        ImmutableArray<double> exposure = request.Exposure is { Values: [var asked] } stated
            ? ExposureScale.Of(catalog, current, stated, asked)
            : [.. current.Select(_ => 1.0)];
        double background = 1;
        var widths = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            string key = Axes[i].Key;
            if (i >= request.Vary.Length)
            {
                widths.Add(key, values[i]);
            }
            else if (string.Equals(key, Exposure, StringComparison.Ordinal))
            {
                exposure = ExposureScale.Of(catalog, current, Axes[i], values[i]);
            }
            else if (string.Equals(key, Background, StringComparison.Ordinal))
            {
                if (experiments.All(e => e.Backgrounds.IsEmpty))
                {
                    throw new CatalogException($"background: found none stated by {string.Join(", ", experiments.Select(e => e.Name))}, expected one to multiply (backgrounds: in the definition)");
                }

                background = values[i] > 0 ? values[i] : throw new CatalogException(FormattableString.Invariant(
                    $"background: found the factor {values[i]}, expected one above 0: an experiment without background is not one with none"));
            }
        }

        return new DesignScale(exposure, background, widths.ToImmutable());
    }

    private static bool IsDefinition(VariedKey key) => key.Key is not (Exposure or Background);

    private VariedSetting Of(ReadResult<ExperimentDefinition> definition, ImmutableArray<double?> setting)
    {
        var all = new VariedSetting([], Window: null, []);
        for (int i = 0; i < setting.Length; i++)
        {
            if (setting[i] is not double value)
            {
                continue;
            }

            VariedSetting one = VariedNumber.Of(definition, Axes[i]).At(value);
            if (one.UnknownBackgrounds is [var unknown, ..])
            {
                throw new CatalogException(FormattableString.Invariant(
                    $"{Axes[i].Key} of {definition.Value.Name}: found {value}, below the axis, where nothing is said of the background {unknown}; expected an axis or backgrounds that reach there"));
            }

            all = new VariedSetting(all.Overrides.AddRange(one.Overrides), one.Window ?? all.Window, []);
        }

        return all;
    }
}
