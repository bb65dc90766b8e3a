namespace Sevens.Physics.Interactions.Couplings;

/// <summary>A complex coupling whose real and imaginary part are polynomials in parameters.</summary>
/// <param name="Real">The real part.</param>
/// <param name="Imaginary">The imaginary part.</param>
public sealed record ComplexCoupling(CouplingPolynomial Real, CouplingPolynomial Imaginary)
{
    /// <summary>A real coupling.</summary>
    public static ComplexCoupling OfReal(CouplingPolynomial value) => new(value, CouplingPolynomial.Zero);

    /// <summary>Re(c·d*): how two amplitudes interfere.</summary>
    public CouplingPolynomial RealProduct(ComplexCoupling other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Real.Times(other.Real).Plus(Imaginary.Times(other.Imaginary));
    }

    /// <summary>The imaginary part of this times the conjugate of another.</summary>
    /// <param name="other">The other.</param>
    public CouplingPolynomial ImaginaryProduct(ComplexCoupling other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Imaginary.Times(other.Real).Plus(Real.Times(other.Imaginary).Times(-1));
    }

    /// <summary>Times a number.</summary>
    public ComplexCoupling Times(double factor) => new(Real.Times(factor), Imaginary.Times(factor));

    /// <summary>Times a complex number.</summary>
    public ComplexCoupling Times(System.Numerics.Complex factor) => new(
        Real.Times(factor.Real).Plus(Imaginary.Times(-factor.Imaginary)), Imaginary.Times(factor.Real).Plus(Real.Times(factor.Imaginary)));

    /// <summary>The sum.</summary>
    public ComplexCoupling Plus(ComplexCoupling other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ComplexCoupling(Real.Plus(other.Real), Imaginary.Plus(other.Imaginary));
    }

    /// <summary>The conjugate: the coupling of the reverse transition.</summary>
    public ComplexCoupling Conjugate() => new(Real, Imaginary.Times(-1));

    /// <summary>With numbers in place of some parameters.</summary>
    public ComplexCoupling With(IReadOnlyDictionary<string, double> values) => new(Real.With(values), Imaginary.With(values));

    /// <summary>With polynomials in place of the parameters; those that are not named are 0.</summary>
    internal ComplexCoupling In(IReadOnlyDictionary<string, CouplingPolynomial> values) => new(Real.In(values), Imaginary.In(values));
}
