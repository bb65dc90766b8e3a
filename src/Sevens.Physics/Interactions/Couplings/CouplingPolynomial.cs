using System.Collections.Immutable;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>A real polynomial in named parameters: what multiplies an amplitude, c_k(θ). Its derivatives are those of its monomials, exactly.</summary>
public sealed class CouplingPolynomial
{
    private CouplingPolynomial(ImmutableArray<CouplingMonomial> monomials) => Monomials = monomials;

    /// <summary>Nothing.</summary>
    public static CouplingPolynomial Zero { get; } = new([]);

    /// <summary>The monomials, each product of parameters once, sorted; none has the coefficient 0.</summary>
    public ImmutableArray<CouplingMonomial> Monomials { get; }

    /// <summary>A number.</summary>
    public static CouplingPolynomial Constant(double value) => Sum([new CouplingMonomial(value, [])]);

    /// <summary>A parameter.</summary>
    public static CouplingPolynomial Of(string parameter) => new([new CouplingMonomial(1, [parameter])]);

    /// <summary>The sum.</summary>
    public CouplingPolynomial Plus(CouplingPolynomial other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Sum(Monomials.Concat(other.Monomials));
    }

    /// <summary>The product.</summary>
    public CouplingPolynomial Times(CouplingPolynomial other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Sum(from m in Monomials from n in other.Monomials select m.Times(n));
    }

    /// <summary>Times a number.</summary>
    public CouplingPolynomial Times(double factor) => Times(Constant(factor));

    /// <summary>With numbers in place of some parameters.</summary>
    public CouplingPolynomial With(IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Sum(Monomials.Select(m => new CouplingMonomial(
            m.Parameters.Where(values.ContainsKey).Aggregate(m.Coefficient, (product, p) => product * values[p]),
            [.. m.Parameters.Where(p => !values.ContainsKey(p))])));
    }

    /// <summary>With polynomials in place of the parameters; those that are not named are 0.</summary>
    internal CouplingPolynomial In(IReadOnlyDictionary<string, CouplingPolynomial> values) => Sum(Monomials.SelectMany(m => m.Parameters.Aggregate(
        Constant(m.Coefficient), (product, p) => product.Times(values.TryGetValue(p, out CouplingPolynomial? value) ? value : Zero)).Monomials));

    private static CouplingPolynomial Sum(IEnumerable<CouplingMonomial> monomials) => new(
    [
        .. monomials.GroupBy(m => m.Key, StringComparer.Ordinal)
            .Select(g => g.First() with { Coefficient = g.Sum(m => m.Coefficient) })
            .Where(m => m.Coefficient != 0)
            .OrderBy(m => m.Key, StringComparer.Ordinal),
    ]);
}
