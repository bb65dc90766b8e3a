using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Theory;

/// <summary>
/// What one sigma of each nuisance does to a list of numbers, linear: half the difference between both sides, or the one side there is. The covariance of
/// the numbers is V_ab = Σ_ij ρ_ij δ_ia δ_jb.
/// </summary>
public sealed class TheoryEffects
{
    private readonly TheoryVariations variations;
    private readonly ImmutableArray<ImmutableArray<double>> effects;

    private TheoryEffects(TheoryVariations variations, ImmutableArray<ImmutableArray<double>> effects, ImmutableArray<string> leftOut)
    {
        this.variations = variations;
        this.effects = effects;
        LeftOut = leftOut;
    }

    /// <summary>What could not be taken into account, and why.</summary>
    public ImmutableArray<string> LeftOut { get; }

    /// <summary>Evaluates the numbers under the varied conventions.</summary>
    /// <param name="variations">The nuisances.</param>
    /// <param name="convention">The convention that they vary.</param>
    /// <param name="evaluate">The numbers under a convention, always as many.</param>
    public static TheoryEffects Of(TheoryVariations variations, Convention convention, Func<Convention, ImmutableArray<double>> evaluate)
    {
        ArgumentNullException.ThrowIfNull(variations);
        ArgumentNullException.ThrowIfNull(evaluate);
        ImmutableArray<double> central = evaluate(convention);
        var leftOut = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<double> Checked(TheoryVariation nuisance)
        {
            try
            {
                return Effect(nuisance, central, evaluate);
            }
            catch (ArgumentOutOfRangeException problem)
            {
                // A form factor that ends earlier once it is varied: the numbers themselves stand.
                leftOut.Add($"{nuisance.Parameter} is left out: {problem.Message}");
                return [.. central.Select(_ => 0.0)];
            }
        }

        ImmutableArray<ImmutableArray<double>> found = [.. variations.Nuisances.Select(Checked)];
        return new TheoryEffects(variations, found, [.. variations.LeftOut, .. leftOut]);
    }

    /// <summary>The error of one of the numbers.</summary>
    public TheoryError At(int index) => Error([.. effects.Select(e => e[index])]);

    /// <summary>The error of a sum of the numbers with weights.</summary>
    /// <param name="weights">Index and weight of each term.</param>
    public TheoryError OfSum(IReadOnlyCollection<(int Index, double Weight)> weights) => Error([.. effects.Select(e => weights.Sum(w => w.Weight * e[w.Index]))]);

    /// <summary>The covariance of two of the numbers.</summary>
    public double Covariance(int first, int second) => Quadratic([.. effects.Select(e => e[first])], [.. effects.Select(e => e[second])], _ => true);

    private static ImmutableArray<double> Effect(TheoryVariation nuisance, ImmutableArray<double> central, Func<Convention, ImmutableArray<double>> evaluate)
    {
        ImmutableArray<double> up = evaluate(nuisance.Up);
        return nuisance.Down is { } down
            ? [.. up.Zip(evaluate(down), (u, d) => (u - d) / 2)]
            : [.. up.Zip(central, (u, c) => u - c)];
    }

    private TheoryError Error(double[] effect) => new(
        Root(Quadratic(effect, effect, _ => true)),
        variations.Nuisances.Select(n => n.Origin).Distinct()
            .ToImmutableSortedDictionary(Written, origin => Root(Quadratic(effect, effect, o => o == origin)), StringComparer.Ordinal));

    private double Quadratic(double[] first, double[] second, Func<TheoryOrigin, bool> counts)
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = 0; j < second.Length; j++)
            {
                if (counts(variations.Nuisances[i].Origin) && counts(variations.Nuisances[j].Origin))
                {
                    sum += variations.Correlation[i, j] * first[i] * second[j];
                }
            }
        }

        return sum;
    }

    /// <summary>A variance that correlations near ±1 cancel may round to less than zero.</summary>
    private static double Root(double variance) => Math.Sqrt(Math.Max(0, variance));

    private static string Written(TheoryOrigin origin) => char.ToLowerInvariant(origin.ToString()[0]) + origin.ToString()[1..];
}
