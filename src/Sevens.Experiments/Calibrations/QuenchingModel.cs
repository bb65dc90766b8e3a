using Sevens.Experiments.Definitions.Responses;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Calibrations;

/// <summary>A quenching curve with free parameters, which measured points can decide.</summary>
public sealed class QuenchingModel
{
    private readonly Func<double[], double, double> factor;

    private QuenchingModel(string kind, IReadOnlyList<string> parameters, double[] start, Func<double[], double, double> factor)
    {
        Kind = kind;
        Parameters = parameters;
        Start = start;
        this.factor = factor;
    }

    /// <summary>The kind of quenching definition it becomes.</summary>
    public string Kind { get; }

    /// <summary>The names of its parameters in such a definition.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Where a fit begins.</summary>
    internal double[] Start { get; }

    /// <summary>Q = atZero + slopePerKeVnr·T: <see cref="LinearQuenchingDefinition"/>.</summary>
    public static QuenchingModel Linear { get; } = new("linear", ["atZero", "slopePerKeVnr"], [0.1, 0], (p, t) => p[0] + (p[1] * t));

    /// <summary>A factor that does not depend on the recoil energy: <see cref="ConstantQuenchingDefinition"/>.</summary>
    public static QuenchingModel Constant { get; } = new("constant", ["factor"], [0.1], (p, _) => p[0]);

    /// <summary>E_ee = c₁T + … + cₙTⁿ with energies in MeV: <see cref="PolynomialQuenchingDefinition"/>.</summary>
    /// <param name="terms">n, from 1 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more terms.</exception>
    public static QuenchingModel Polynomial(int terms)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(terms, 6);
        return new QuenchingModel(
            "polynomial",
            [.. Enumerable.Range(1, terms).Select(i => FormattableString.Invariant($"c{i}"))],
            [0.1, .. new double[terms - 1]],
            (p, t) => p.Reverse().Aggregate(0.0, (sum, c) => (sum * t / 1000) + c));
    }

    /// <summary>Lindhard's formula with k free: <see cref="LindhardQuenchingDefinition"/>.</summary>
    /// <param name="protons">Z.</param>
    public static QuenchingModel Lindhard(int protons) => new(
        "lindhard", ["k"], [0.15], (p, t) => new LindhardQuenching(protons, p[0], 0).At(t / 1000) / t);

    /// <summary>Lindhard's formula with k and the threshold term q free: <see cref="LindhardQuenchingDefinition"/>.</summary>
    /// <param name="protons">Z.</param>
    public static QuenchingModel LindhardWithThreshold(int protons) => new(
        "lindhard", ["k", "q"], [0.15, 0], (p, t) => new LindhardQuenching(protons, p[0], p[1]).At(t / 1000) / t);

    /// <summary>Q(T) at parameters, T in keVnr.</summary>
    internal double Factor(double[] parameters, double recoilKeV) => factor(parameters, recoilKeV);
}
