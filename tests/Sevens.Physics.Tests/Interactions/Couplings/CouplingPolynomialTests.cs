using Sevens.Physics.Interactions.Couplings;

namespace Sevens.Physics.Tests.Interactions.Couplings;

/// <summary>Polynomials against arithmetic with numbers.</summary>
public sealed class CouplingPolynomialTests
{
    [Fact]
    public void Sums_and_products_are_those_of_the_values()
    {
        var x = CouplingPolynomial.Of("x");
        var y = CouplingPolynomial.Of("y");
        CouplingPolynomial made = x.Times(2).Plus(y).Plus(CouplingPolynomial.Constant(-3)).Times(x.Plus(y.Times(y)));

        // (2x + y − 3)(x + y²) at x = 0.7, y = −1.3.
        Assert.Equal(((2 * 0.7) - 1.3 - 3) * (0.7 + (1.3 * 1.3)), Value(made, ("x", 0.7), ("y", -1.3)), 1e-14);

        // 2x² + 2xy² + xy + y³ − 3x − 3y².
        Assert.Equal(6, made.Monomials.Length);
    }

    [Fact]
    public void Terms_that_cancel_are_gone()
    {
        var x = CouplingPolynomial.Of("x");
        Assert.Empty(x.Plus(x.Times(-1)).Monomials);
        Assert.Empty(CouplingPolynomial.Constant(0).Monomials);
    }

    [Fact]
    public void Numbers_take_the_place_of_parameters()
    {
        CouplingPolynomial product = CouplingPolynomial.Of("x").Times(CouplingPolynomial.Of("y")).With(new Dictionary<string, double>(StringComparer.Ordinal) { ["y"] = 4 });
        CouplingMonomial monomial = Assert.Single(product.Monomials);
        Assert.Equal(4, monomial.Coefficient);
        Assert.Equal(["x"], monomial.Parameters);
    }

    [Fact]
    public void Complex_couplings_interfere_by_the_real_part_of_their_product()
    {
        var one = new ComplexCoupling(CouplingPolynomial.Constant(2), CouplingPolynomial.Constant(-1));
        var other = new ComplexCoupling(CouplingPolynomial.Constant(0.5), CouplingPolynomial.Constant(3));

        // Re[(2 − i)(0.5 − 3i)] = 1 − 3.
        Assert.Equal(-2, Value(one.RealProduct(other)), 1e-15);
        Assert.Equal(4, Value(one.RealProduct(other.Conjugate())), 1e-15);
    }

    private static double Value(CouplingPolynomial polynomial, params (string Name, double Value)[] values) => polynomial.Monomials.Sum(m =>
        m.Parameters.Aggregate(m.Coefficient, (product, name) => product * values.First(v => string.Equals(v.Name, name, StringComparison.Ordinal)).Value));
}
