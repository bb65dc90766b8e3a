using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Theory;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;

namespace Sevens.Analysis.Verbs;

/// <summary>The errors of the cross section in an expected signal: of all events, of each bin, and of the sums of bins along each axis.</summary>
internal sealed class PredictionTheory
{
    private readonly TheoryEffects effects;
    private readonly BinnedArray events;

    /// <summary>Refolds the signal at ±1σ of each nuisance.</summary>
    /// <param name="fold">The signal under a convention.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="events">The signal under it.</param>
    /// <param name="variations">The nuisances.</param>
    public PredictionTheory(Func<Convention, SignalTemplate> fold, Convention convention, BinnedArray events, TheoryVariations variations)
    {
        this.events = events;
        effects = TheoryEffects.Of(variations, convention, varied => Numbers(fold(varied).Events));
    }

    /// <summary>What could not be taken into account, and why.</summary>
    public ImmutableArray<string> LeftOut => effects.LeftOut;

    /// <summary>The error of all events.</summary>
    public TheoryError Total => effects.At(0);

    /// <summary>The errors of bins.</summary>
    public SpectrumTheory Spectrum
    {
        get
        {
            int next = 1;
            ImmutableArray<double> bins = Errors(events.Values.Length);
            var projections = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
            foreach (Axis axis in events.Axes)
            {
                projections.Add(axis.Name, Errors(axis.Count));
            }

            return new SpectrumTheory(bins, projections.ToImmutable());

            ImmutableArray<double> Errors(int count)
            {
                int first = next;
                next += count;
                return [.. Enumerable.Range(first, count).Select(i => effects.At(i).Total)];
            }
        }
    }

    private static ImmutableArray<double> Numbers(BinnedArray signal) => [signal.Total, .. signal.Values, .. signal.Axes.SelectMany(a => signal.Project(a.Name).ToArray())];
}
