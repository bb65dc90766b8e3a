using System.Collections.Immutable;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Models;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>A likelihood with its minima, looked for from several starts.</summary>
internal sealed record InferenceSetup(FitSetup Setup, Likelihood Likelihood, FixedParameters Held, ImmutableArray<Minimum> Minima)
{
    /// <summary>Couplings enter squared and with signs: minima are looked for from nine starts.</summary>
    public static MinimumSearchOptions Search { get; } = MinimumSearchOptions.Default with { Starts = 8 };

    /// <summary>The lowest minimum; an infeasible one where the likelihood is finite nowhere.</summary>
    public Minimum Minimum => Minima[0];

    /// <summary>What to know of the minima.</summary>
    public ImmutableArray<string> Remarks
    {
        get
        {
            ImmutableArray<Minimum> equal = MinimumSearch.Degenerate(Minima, Search);
            return equal.Length < 2 ? [] : [$"{equal.Length} minima are as deep: {string.Join("; ", equal.Select(Describe))}"];
        }
    }

    /// <summary>Builds the likelihood of a request and fits it.</summary>
    /// <exception cref="CatalogException">Something asked for is unknown, an experiment has no data, or the likelihood is finite nowhere.</exception>
    public static InferenceSetup Of(Catalog catalog, RunRequest request)
    {
        FitSetup setup = FitSetup.OfAny(catalog, request);
        var likelihood = new Likelihood(setup.Likelihood.Model);
        double[] start = likelihood.Model.StartValues();
        foreach ((string name, double value) in setup.Held)
        {
            start[likelihood.Model.IndexOf(name)] = value;
        }

        FixedParameters held = FixedParameters.Of(likelihood.Model).With(setup.Held.Keys.Select(likelihood.Model.IndexOf));
        ImmutableArray<Minimum> minima = MinimumSearch.All(likelihood, start, held, Search);
        return double.IsFinite(minima[0].TwoNll)
            ? new InferenceSetup(setup, likelihood, held, minima)
            : throw new CatalogException(string.Join("; ", minima[0].Messages));
    }

    /// <summary>A request with parameters freed that have to be asked for by name; nuisances are there anyway.</summary>
    /// <exception cref="CatalogException">A parameter that is neither of these.</exception>
    public static RunRequest WithFreed(Catalog catalog, RunRequest request, params IEnumerable<string> parameters)
    {
        ImmutableArray<string> physics = FitSetup.PhysicsNames(catalog, request);
        ILookup<bool, string> named = parameters.ToLookup(p => physics.Contains(p, StringComparer.Ordinal) || LikelihoodAssembly.IsSignalParameter(p));
        if (request.Model is not null)
        {
            RequireThere(catalog, request, physics, named[false]);
        }

        return request with { Free = [.. request.Free.Concat(named[true]).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>Refuses a parameter that is not there or is held.</summary>
    /// <exception cref="CatalogException">It is one of these.</exception>
    public void ThrowIfNotFree(string parameter)
    {
        string[] names = [.. Likelihood.Model.Parameters.Select(p => p.Name)];
        if (!names.Contains(parameter, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown("parameter", parameter, names);
        }

        if (Held.Contains(Likelihood.Model.IndexOf(parameter)))
        {
            throw new CatalogException($"parameter '{parameter}': found it held, expected it free");
        }
    }

    /// <summary>A point for toys: what is asked for, and all else where the data want it then.</summary>
    /// <param name="option">What the values are given with, for messages.</param>
    /// <param name="at">True values of free parameters.</param>
    /// <exception cref="CatalogException">A parameter that is unknown, held or out of bounds, or a point where the likelihood is not finite.</exception>
    public double[] Truth(string option, ImmutableSortedDictionary<string, double> at)
    {
        LikelihoodModel model = Likelihood.Model;
        double[] start = [.. Minimum.Values];
        foreach ((string name, double value) in at)
        {
            ThrowIfNotFree(name);
            Parameter parameter = model.Parameters[model.IndexOf(name)];
            if (!(value >= parameter.Lower && value <= parameter.Upper) || !double.IsFinite(value))
            {
                throw new CatalogException(FormattableString.Invariant($"{option}: found {name} = {value}, expected a number {ParameterRange.Written(parameter.Lower, parameter.Upper)}"));
            }

            start[model.IndexOf(name)] = value;
        }

        if (at.IsEmpty)
        {
            return start;
        }

        Minimum point = Minimiser.Minimise(Likelihood, start, Held.With(at.Keys.Select(model.IndexOf)), MinimiserOptions.Default, Likelihood.CreateWorkspace());
        return double.IsFinite(point.TwoNll) ? [.. point.Values] : throw new CatalogException(string.Join("; ", point.Messages));
    }

    /// <summary>A model of which a misspelt coupling leaves none could not say what was misspelt: names are looked for in the likelihood without it.</summary>
    private static void RequireThere(Catalog catalog, RunRequest request, ImmutableArray<string> physics, IEnumerable<string> others)
    {
        string[] names = [.. others];
        if (names.Length == 0)
        {
            return;
        }

        RunRequest plain = request with { Model = null, Set = null, Free = [], Held = [], Fixed = ImmutableSortedDictionary<string, double>.Empty, With = [] };
        FitSetup setup = FitSetup.Of(catalog, plain, [.. RequestLoading.Experiments(catalog, plain).Select(e => e.Planned())], SignalStrength.Measured);
        string[] known = [.. physics.Concat(setup.Likelihood.Model.Parameters.Select(p => p.Name)).Distinct(StringComparer.Ordinal)];
        if (names.FirstOrDefault(n => !known.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            throw CatalogException.Unknown("parameter", unknown, known);
        }
    }

    private string Describe(Minimum minimum) => string.Join(", ", minimum.Fixed.Free
        .Where(p => Likelihood.Model.Parameters[p].Role == ParameterRole.Interest)
        .Select(p => FormattableString.Invariant($"{Likelihood.Model.Parameters[p].Name} = {minimum.Values[p]:G4}")));
}
