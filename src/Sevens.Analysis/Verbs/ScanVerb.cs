using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Numerics.Contours;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary><c>scan</c>: the profile likelihood on a grid of one or two parameters, with contours.</summary>
public static class ScanVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "scan";

    /// <summary>How far below the minimum a grid point must lie to count as another one, in units of −2 ln L.</summary>
    private const double LowerMinimumThreshold = 1e-6;

    /// <summary>Scans.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="options">How it is computed: threads, progress, cancellation.</param>
    /// <exception cref="CatalogException">Something asked for is unknown, a grid that is empty or leaves a parameter's bounds, or other than one or two grids.</exception>
    /// <exception cref="OperationCanceledException">The scan was ended.</exception>
    public static ScanReport Run(Catalog catalog, ScanRequest request, ScanOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (request.Grids.Length is not (1 or 2) || request.Grids.GroupBy(g => g.Parameter, StringComparer.Ordinal).Any(g => g.Count() > 1))
        {
            throw new CatalogException($"grid: found {string.Join(", ", request.Grids.Select(g => g.Parameter).DefaultIfEmpty("none"))}, expected one parameter or two different ones");
        }

        ImmutableArray<ScanParameter> axes = [.. request.Grids.Select(g => new ScanParameter(g.Parameter, g.Values()))];
        ImmutableArray<string> physics = FitSetup.PhysicsNames(catalog, request.Fit);
        FitSetup setup = Setup(catalog, request, physics);
        Check(axes, setup, physics);
        Likelihood likelihood = LikelihoodOf(request.Data, Within(axes, setup.Likelihood.Model), setup);
        Minimum minimum = Best(likelihood, setup, ImmutableSortedDictionary<string, double>.Empty);
        ProfileScan scan = Scanned(likelihood, minimum, axes, options);
        if (Lowest(axes, scan) is { } lower)
        {
            // Another valley is deeper than the one the first fit went down.
            Minimum deeper = Best(likelihood, setup, lower);
            if (deeper.TwoNll < minimum.TwoNll)
            {
                minimum = deeper;
                scan = Scanned(likelihood, minimum, axes, options);
            }
        }

        return Report(setup, minimum, axes, scan, request.Levels);
    }

    /// <summary>Of expected data the strength of a signal is that of a prediction with all its errors, as in <see cref="ProjectVerb"/>.</summary>
    private static FitSetup Setup(Catalog catalog, ScanRequest request, ImmutableArray<string> physics)
    {
        RunRequest fit = request.Fit with { Free = WithScanned(request, physics) };
        return request.Data == FittedData.Observed
            ? FitSetup.Of(catalog, fit)
            : FitSetup.Of(catalog, fit, [.. RequestLoading.Experiments(catalog, fit).Select(e => e.Planned())], SignalStrength.Predicted);
    }

    private static Likelihood LikelihoodOf(FittedData data, LikelihoodModel model, FitSetup setup)
    {
        var likelihood = new Likelihood(model);
        if (data == FittedData.Observed)
        {
            return likelihood;
        }

        double[] truth = model.StartValues();
        foreach ((string name, double value) in setup.Held)
        {
            truth[model.IndexOf(name)] = value;
        }

        return likelihood.Asimov(truth);
    }

    /// <summary>
    /// The model with the scanned parameters bounded by their grids: regions are those of the range that was asked for, and a best fit that runs away
    /// along a degenerate direction does not empty them.
    /// </summary>
    private static LikelihoodModel Within(ImmutableArray<ScanParameter> axes, LikelihoodModel model) => new(
        model.Parameters.Select(p => axes.FirstOrDefault(a => string.Equals(a.Name, p.Name, StringComparison.Ordinal)) is { } axis
            ? p with { Lower = axis.Values[0], Upper = axis.Values[^1], Start = Math.Clamp(p.Start, axis.Values[0], axis.Values[^1]) }
            : p),
        model.Channels,
        model.Measurements);

    private static Minimum Best(Likelihood likelihood, FitSetup setup, ImmutableSortedDictionary<string, double> start) =>
        Fit.Run(likelihood, FitOptions.Default with { Fixed = setup.Held, Intervals = [], Start = start }).Minimum;

    private static ProfileScan Scanned(Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes, ScanOptions options) => axes.Length == 1
        ? ProfileScan.Along(likelihood, minimum, axes[0].Name, axes[0].Values, options.Minimiser, likelihood.CreateWorkspace())
        : ProfileScan.Grid(likelihood, minimum, axes[0].Name, axes[0].Values, axes[1].Name, axes[1].Values, options);

    /// <summary>The lowest grid point, where it lies below the minimum.</summary>
    private static ImmutableSortedDictionary<string, double>? Lowest(ImmutableArray<ScanParameter> axes, ProfileScan scan)
    {
        int lowest = 0;
        for (int i = 1; i < scan.DeltaTwoNll.Length; i++)
        {
            lowest = scan.DeltaTwoNll[i] < scan.DeltaTwoNll[lowest] ? i : lowest;
        }

        if (!(scan.DeltaTwoNll[lowest] < -LowerMinimumThreshold))
        {
            return null;
        }

        int fast = axes[^1].Values.Length;
        var start = ImmutableSortedDictionary<string, double>.Empty.WithComparers(StringComparer.Ordinal).Add(axes[^1].Name, axes[^1].Values[lowest % fast]);
        return axes.Length == 1 ? start : start.Add(axes[0].Name, axes[0].Values[lowest / fast]);
    }

    /// <summary>Scanned physics parameters and strengths of signals are asked for by name; nuisances are there anyway.</summary>
    private static ImmutableArray<string> WithScanned(ScanRequest request, ImmutableArray<string> physics) =>
        [.. request.Fit.Free.Concat(request.Grids.Select(g => g.Parameter).Where(p => physics.Contains(p, StringComparer.Ordinal) || LikelihoodAssembly.IsSignalParameter(p)))
            .Distinct(StringComparer.Ordinal)];

    private static void Check(ImmutableArray<ScanParameter> axes, FitSetup setup, ImmutableArray<string> physics)
    {
        foreach (ScanParameter axis in axes)
        {
            Parameter? parameter = setup.Likelihood.Model.Parameters.FirstOrDefault(p => string.Equals(p.Name, axis.Name, StringComparison.Ordinal));
            if (parameter is null)
            {
                throw CatalogException.Unknown("parameter", axis.Name, [.. physics.Concat(setup.Likelihood.Model.Parameters.Select(p => p.Name)).Distinct(StringComparer.Ordinal)]);
            }

            if (setup.Held.ContainsKey(axis.Name))
            {
                throw new CatalogException($"parameter '{axis.Name}': found it both scanned and fixed, expected one of the two");
            }

            if (axis.Values[0] < parameter.Lower || axis.Values[^1] > parameter.Upper)
            {
                throw new CatalogException(FormattableString.Invariant(
                    $"grid of {axis.Name}: found {axis.Values[0]} to {axis.Values[^1]}, expected values from {parameter.Lower} to {parameter.Upper}"));
            }
        }
    }

    private static ScanReport Report(FitSetup setup, Minimum minimum, ImmutableArray<ScanParameter> axes, ProfileScan scan, ImmutableArray<double> levels)
    {
        ImmutableArray<Parameter> parameters = setup.Likelihood.Model.Parameters;
        bool usable = minimum.Verdict.IsMinimum();
        return new ScanReport
        {
            Convention = setup.Convention.Name,
            Status = new FitStatus(usable, FitReporting.Written(minimum.Verdict), [.. minimum.Messages.Concat(setup.Likelihood.Held)]),
            Parameters = axes,
            DeltaTwoNll = [.. scan.DeltaTwoNll.Select(ResultJson.Defined)],
            Best = new ScanBest(
                minimum.Fixed.Free.Where(p => !setup.Held.ContainsKey(parameters[p].Name)).ToImmutableSortedDictionary(p => parameters[p].Name, p => minimum.Values[p], StringComparer.Ordinal),
                ResultJson.Defined(minimum.TwoNll)),
            Contours = [.. levels.Distinct().Order().Select(level => Contour(level, axes, scan))],
            Provenance = setup.Provenance,
            Warnings = [.. scan.Messages],
        };
    }

    private static ScanContour Contour(double level, ImmutableArray<ScanParameter> axes, ProfileScan scan)
    {
        double rise = ChiSquared.Quantile(level, axes.Length);
        return new ScanContour(level, rise, axes.Length == 1
            ? [.. Crossings(axes[0].Values, scan.DeltaTwoNll, rise)]
            : [.. new ContourTracer(axes[0].Values, axes[1].Values, scan.DeltaTwoNll).At(rise)
                .Select(line => line.Points.Select(p => ImmutableArray.Create(p.X, p.Y)).ToImmutableArray())]);
    }

    private static IEnumerable<ImmutableArray<ImmutableArray<double>>> Crossings(ImmutableArray<double> x, ImmutableArray<double> delta, double rise)
    {
        for (int i = 1; i < x.Length; i++)
        {
            if (double.IsFinite(delta[i] + delta[i - 1]) && (delta[i] < rise) != (delta[i - 1] < rise))
            {
                yield return [[x[i - 1] + ((rise - delta[i - 1]) / (delta[i] - delta[i - 1]) * (x[i] - x[i - 1]))]];
            }
        }
    }
}
