using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Interpolation;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>
/// The Standard Model's own parameters by name, for given experiments: sin²θ_W, one neutron radius for all nuclides of a target, the radius of one
/// nuclide, a shift common to all.
/// </summary>
public static class StandardModelParameters
{
    /// <summary>The largest error of an interpolated bin, relative to the largest bin.</summary>
    public const double Tolerance = 1e-6;

    private static readonly ImmutableArray<int> NodeCounts = [8, 12, 16, 24, 32, 48];
    private static readonly ImmutableArray<double> LowestShares = [0.5, 0.6, 0.7, 0.8, 0.9];

    /// <summary>The names that experiments' targets allow.</summary>
    /// <param name="experiments">The experiments.</param>
    /// <param name="measured">Nuclides of which something was measured elsewhere; their radii may be parameters as well.</param>
    public static ImmutableArray<string> NamesFor(IReadOnlyList<Experiment> experiments, params IReadOnlyList<Nuclide> measured) =>
    [
        PhysicsParameterNames.WeakMixingAngle,
        PhysicsParameterNames.NeutronRadius,
        PhysicsParameterNames.NeutronRadiusShift,
        .. Nuclides(experiments, measured).Select(n => PhysicsParameterNames.NeutronRadiusOf(n.Name)),
    ];

    /// <summary>The signal with the named parameters.</summary>
    /// <param name="convention">The convention, which gives their start values.</param>
    /// <param name="experiments">The experiments.</param>
    /// <param name="names">Names of <see cref="NamesFor"/>.</param>
    /// <param name="measured">Nuclides of which something was measured elsewhere; a common shift of radii is theirs as well.</param>
    /// <exception cref="CatalogException">
    /// A name that the targets do not have, two names for one radius, one radius for different targets, or a convention that cannot follow a parameter.
    /// </exception>
    public static StandardModelSignal Signal(
        Convention convention, IReadOnlyList<Experiment> experiments, IReadOnlyCollection<string> names, params IReadOnlyList<Nuclide> measured)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(experiments);
        ArgumentNullException.ThrowIfNull(names);
        ImmutableArray<string> known = NamesFor(experiments, measured);
        if (names.FirstOrDefault(n => !known.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            throw CatalogException.Unknown("parameter", unknown, [.. known]);
        }

        var radii = ImmutableDictionary.CreateBuilder<string, RadiusParameter>(StringComparer.Ordinal);
        foreach (string name in names.Where(n => !string.Equals(n, PhysicsParameterNames.WeakMixingAngle, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            ImmutableArray<Nuclide> moved = MovedBy(name, experiments, measured);
            if (moved.FirstOrDefault(n => radii.ContainsKey(n.Name)) is { } twice)
            {
                throw new CatalogException(
                    $"parameter '{name}': found '{radii[twice.Name].Parameter.Name}' besides, which moves the neutron radius of {twice.Name} as well, expected one of them");
            }

            RadiusParameter radius = Checked(name, () => Radius(name, convention, experiments, moved));
            radii.AddRange(moved.Select(n => KeyValuePair.Create(n.Name, radius)));
        }

        ParameterChoice angle = names.Contains(PhysicsParameterNames.WeakMixingAngle, StringComparer.Ordinal) ? ParameterChoice.Parameter : ParameterChoice.Convention;
        return Checked(PhysicsParameterNames.WeakMixingAngle, () => new StandardModelSignal(convention, angle, radii.ToImmutable()));
    }

    private static ImmutableArray<Nuclide> Nuclides(IReadOnlyList<Experiment> experiments, IReadOnlyList<Nuclide> measured) =>
        [.. experiments.SelectMany(e => e.Material.Nuclides).Select(n => n.Nuclide).Concat(measured).DistinctBy(n => n.Name, StringComparer.Ordinal).OrderBy(n => n.Z).ThenBy(n => n.A)];

    private static ImmutableArray<Nuclide> MovedBy(string name, IReadOnlyList<Experiment> experiments, IReadOnlyList<Nuclide> measured)
    {
        ImmutableArray<Nuclide> all = Nuclides(experiments, measured);
        if (string.Equals(name, PhysicsParameterNames.NeutronRadiusShift, StringComparison.Ordinal))
        {
            return all;
        }

        if (!string.Equals(name, PhysicsParameterNames.NeutronRadius, StringComparison.Ordinal))
        {
            return [all.First(n => string.Equals(PhysicsParameterNames.NeutronRadiusOf(n.Name), name, StringComparison.Ordinal))];
        }

        ImmutableArray<Nuclide> target = Nuclides(experiments, []);
        string[] targets = [.. experiments.Select(e => e.Material.Name).Distinct(StringComparer.Ordinal)];
        return targets.Length == 1
            ? target
            : throw new CatalogException(
                $"parameter '{name}': found targets {string.Join(", ", targets)}, expected one: use a radius per nuclide, such as {PhysicsParameterNames.NeutronRadiusOf(target[0].Name)}, or {PhysicsParameterNames.NeutronRadiusShift}");
    }

    private static RadiusParameter Radius(string name, Convention convention, IReadOnlyList<Experiment> experiments, ImmutableArray<Nuclide> moved)
    {
        RadiusMeaning meaning = string.Equals(name, PhysicsParameterNames.NeutronRadiusShift, StringComparison.Ordinal) ? RadiusMeaning.Shift : RadiusMeaning.Radius;
        double[] usual = [.. moved.Select(n => convention.FormFactorsOf(n).Neutron.RmsRadius)];
        double smallest = usual.Min();
        double largest = usual.Max();
        double lower = LowestRadius(convention, moved, smallest);
        (double Start, double Lower, double Upper) range = meaning == RadiusMeaning.Radius
            ? (usual.Average(), lower, 2 * largest)
            : (0, lower - smallest, smallest);
        var parameter = new Parameter(name, range.Start, range.Lower, range.Upper) { Scale = 0.1 };
        double error = double.NaN;
        foreach (int count in NodeCounts)
        {
            var radius = new RadiusParameter(parameter, meaning, new ChebyshevNodes(count, range.Lower, range.Upper));
            error = experiments.Where(e => e.Material.Nuclides.Any(n => moved.Any(m => string.Equals(m.Name, n.Nuclide.Name, StringComparison.Ordinal))))
                .Select(e => Error(radius, convention, e)).DefaultIfEmpty(0).Max();
            if (error <= Tolerance)
            {
                return radius;
            }
        }

        throw new InvalidOperationException(FormattableString.Invariant(
            $"found an interpolation error of {error:G2} of the largest bin with {NodeCounts[^1]} nodes from {range.Lower:G4} to {range.Upper:G4} fm, expected {Tolerance:G2}"));
    }

    /// <summary>The least share of the usual radius that the form factors can have.</summary>
    private static double LowestRadius(Convention convention, ImmutableArray<Nuclide> moved, double usual)
    {
        foreach (double share in LowestShares)
        {
            Convention shrunk = convention with { Adjustment = convention.Adjustment with { NeutronRadius = share * usual, NeutronRadiusShift = 0 } };
            try
            {
                _ = moved.Select(shrunk.FormFactorsOf).ToArray();
                return share * usual;
            }
            catch (ArgumentOutOfRangeException) when (share != LowestShares[^1])
            {
                // A surface needs room: try a larger radius.
            }
        }

        return usual;
    }

    /// <summary>The largest error half-way between the nodes, against exact folds.</summary>
    private static double Error(RadiusParameter radius, Convention convention, Experiment experiment)
    {
        BinnedArray Exact(double value) => experiment.Signal(convention with { Adjustment = radius.Adjusted(convention.Adjustment, value) }).Events;
        ChebyshevNodes nodes = radius.Nodes;
        BinnedArray[] known = [.. nodes.Values.Select(Exact)];
        double scale = LargestBin(experiment.Signal(convention).Events);
        double worst = 0;
        for (int i = 1; i < known.Length; i++)
        {
            double middle = (nodes.Values[i - 1] + nodes.Values[i]) / 2;
            double[] weights = [.. Enumerable.Range(0, known.Length).Select(node => nodes.Cardinal(node, middle).Value)];
            ReadOnlySpan<double> exact = Exact(middle).Values;
            for (int bin = 0; bin < exact.Length; bin++)
            {
                double interpolated = 0;
                for (int node = 0; node < known.Length; node++)
                {
                    interpolated += weights[node] * known[node].Values[bin];
                }

                worst = Math.Max(worst, Math.Abs(interpolated - exact[bin]) / scale);
            }
        }

        return worst;
    }

    private static double LargestBin(BinnedArray events)
    {
        double largest = 0;
        foreach (double bin in events.Values)
        {
            largest = Math.Max(largest, bin);
        }

        return largest;
    }

    private static T Checked<T>(string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException(problem.Message.StartsWith(name, StringComparison.Ordinal) ? problem.Message : $"parameter '{name}': {problem.Message}");
        }
    }
}
