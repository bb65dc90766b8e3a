using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs.Projections;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs;

/// <summary><c>project</c>: what experiments are expected to reach, over exposure, thresholds, backgrounds and the precision of nuisances.</summary>
public static class ProjectVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "project";

    /// <summary>Names of what is varied beside the keys of a definition.</summary>
    public static IEnumerable<string> ShortKeys => VariationVerb.ShortKeys.Append(Design.Background);

    /// <summary>Projects.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="run">How it is carried out.</param>
    /// <exception cref="CatalogException">Something asked for is unknown or makes no sense: a key, an exposure that no definition states, a width, more than two keys.</exception>
    /// <exception cref="DefinitionException">A file is not sound.</exception>
    /// <exception cref="InvalidExperimentException">Parts that do not fit together at one of the values.</exception>
    /// <exception cref="OperationCanceledException">The work was ended; finished points are kept where the run says so.</exception>
    public static ProjectionReport Run(Catalog catalog, ProjectionRequest request, LongRun run)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        Check(request);
        var design = new Design(catalog, request);
        var projection = new Projection(catalog, request.Fit);
        ImmutableArray<Experiment> experiments = design.Experiments([]);
        (Sensitivity sensitivity, FitSetup setup) = projection.Of(experiments);
        DesignScale scale = design.Scale(experiments, []);
        ProjectionPoint stated = sensitivity.At([], scale);
        ImmutableArray<ProjectionPoint> points = Points(design, projection, request, setup.Provenance, run);
        ImmutableArray<ProjectionAxis> axes = [.. design.Axes.Select((a, i) => new ProjectionAxis(a.Key, design.Unit(i), a.Values))];
        ProjectionMerit merit = request.Merit ?? (request.Fit.Free.IsEmpty ? ProjectionMerit.Significance : ProjectionMerit.Precision);
        ImmutableArray<ProjectedExposure> exposures =
        [
            .. experiments.Select((e, i) => new ProjectedExposure(
                e.Name, ExposureScale.Written(e.Definition), scale.Exposure[i], ExposureScale.Days(catalog, e.Definition) * scale.Exposure[i], e.Backgrounds.IsEmpty)),
        ];
        var limits = new ExposureLimits(sensitivity, scale, exposures);
        ProjectionBest? best = points.IsEmpty ? null : DesignMerit.Best(axes, points, merit, request.Reach);
        return new ProjectionReport
        {
            Convention = setup.Convention.Name,
            Model = setup.Model,
            Experiments = exposures,
            Vary = axes,
            Base = stated,
            Points = points,
            Crossovers = [.. sensitivity.Parameters.Select(limits.Crossover)],
            Reaches = [.. request.Reach.Select(limits.Reach)],
            Best = best,
            Provenance = setup.Provenance,
            Warnings = [.. Warnings(experiments, sensitivity.ShareWithoutBackground(scale)), .. design.Warnings, .. DesignMerit.Warnings(axes, best), .. setup.Likelihood.Held],
        };
    }

    private static ImmutableArray<ProjectionPoint> Points(Design design, Projection projection, ProjectionRequest request, Provenance provenance, LongRun run)
    {
        if (design.Axes.IsEmpty)
        {
            return [];
        }

        var kept = new Checkpoint<ProjectionPoint>(
            run.Checkpoints,
            Name,
            ResultJson.Write(new RunRecord { Verb = Name, Projection = request, Definitions = [], Provenance = provenance, ConfigurationHash = string.Empty }),
            ResultJson.ProjectionPoint);
        var points = ImmutableArray.CreateBuilder<ProjectionPoint>();
        ImmutableArray<double?> setting = [];
        ImmutableArray<Experiment> experiments = [];
        Sensitivity? sensitivity = null;
        foreach (ImmutableArray<double> values in Grid(design.Axes))
        {
            run.Cancellation.ThrowIfCancellationRequested();
            points.Add(kept.Part(points.Count, () =>
            {
                ImmutableArray<double?> now = design.Setting(values);
                if (sensitivity is null || !now.SequenceEqual(setting))
                {
                    (setting, experiments) = (now, design.Experiments(now));
                    sensitivity = projection.Of(experiments).Sensitivity;
                }

                return sensitivity.At(values, design.Scale(experiments, values));
            }));
            run.Progress?.Report(points.Count);
        }

        kept.Clear();
        return points.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<double>> Grid(ImmutableArray<VariedKey> axes) => axes is [var one]
        ? one.Values.Select(v => ImmutableArray.Create(v))
        : axes[0].Values.SelectMany(_ => axes[1].Values, (a, b) => ImmutableArray.Create(a, b));

    private static IEnumerable<string> Warnings(ImmutableArray<Experiment> experiments, double shareWithoutBackground)
    {
        string[] bare = [.. experiments.Where(e => e.Backgrounds.IsEmpty).Select(e => e.Name)];
        if (bare.Length > 0)
        {
            yield return $"signal only: {string.Join(", ", bare)} state{(bare.Length == 1 ? "s" : string.Empty)} no background, which is not one of zero: errors are lower bounds, and no significance is made of {(bare.Length == 1 ? "it" : "them")}";
        }
        else if (shareWithoutBackground > 0)
        {
            yield return FormattableString.Invariant($"{100 * shareWithoutBackground:G3} % of the signal stands in bins for which no background is stated; they are left out of the significance");
        }

        foreach (Experiment measured in experiments.Where(e => e.ObservedErrors is not null))
        {
            yield return $"{measured.Name}: the errors of its measured values are taken to fall with the square root of the exposure";
        }
    }

    private static void Check(ProjectionRequest request)
    {
        string[] keys = [.. request.Vary.Concat(request.VaryNuisance).Select(k => k.Key)];
        if (keys.Length > 2 || keys.Distinct(StringComparer.Ordinal).Count() < keys.Length)
        {
            throw new CatalogException($"vary: found {string.Join(" and ", keys)}, expected one key or two different ones");
        }

        if (request.Merit is not null && keys.Length == 0)
        {
            throw new CatalogException("merit: found it with one design alone, expected designs to choose from: --vary or --vary-nuisance");
        }

        string[] held = [.. request.Fit.Fixed.Keys.Concat(request.Fit.Held)];
        if (held.FirstOrDefault(h => request.Fit.Free.Contains(h, StringComparer.Ordinal) || (request.Fit.Free.IsEmpty && string.Equals(h, LikelihoodAssembly.Signal, StringComparison.Ordinal))) is { } both)
        {
            throw new CatalogException($"parameter '{both}': found it fixed, expected it free: its error is what is projected");
        }

        if (request.Exposure is { } exposure && (exposure.Values.Length != 1 || keys.Contains(Design.Exposure, StringComparer.Ordinal)))
        {
            throw new CatalogException("exposure: found several values, expected one; --vary exposure=1yr:10yr:10 goes over many");
        }

        if (request.Reach.Any(r => !(r > 0 && double.IsFinite(r))))
        {
            throw new CatalogException($"reach: found {string.Join(", ", request.Reach.Select(r => FormattableString.Invariant($"{r}")))}, expected standard deviations above 0");
        }

        if (request.Fit is { Model: not null, Free.IsEmpty: true })
        {
            throw new CatalogException("project: found a model and no free parameter, expected the coupling to project (--free)");
        }
    }
}
