using System.Runtime.InteropServices;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>Two generations as names of parameters write them, the lighter first.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FlavourPair(string First, string Second)
{
    private const string ImaginarySuffix = "_im";

    public bool IsDiagonal => string.Equals(First, Second, StringComparison.Ordinal);

    /// <summary>What ends the names of its couplings: the real part alone on the diagonal.</summary>
    public IEnumerable<string> Parts => IsDiagonal ? [string.Empty] : [string.Empty, ImaginarySuffix];

    /// <summary>What descriptions say of such a part.</summary>
    public string Described(string part) => IsDiagonal ? string.Empty : part.Length > 0 ? ", imaginary part" : ", real part";

    /// <summary>The coupling of these names for a transition: complex off the diagonal, where the reverse one has the conjugate.</summary>
    /// <param name="name">The name of the real part.</param>
    /// <param name="incoming">The flavour that comes in.</param>
    public ComplexCoupling Coupling(string name, string incoming)
    {
        var real = CouplingPolynomial.Of(name);
        if (IsDiagonal)
        {
            return ComplexCoupling.OfReal(real);
        }

        var coupling = new ComplexCoupling(real, CouplingPolynomial.Of(name + ImaginarySuffix));
        return string.Equals(incoming, First, StringComparison.Ordinal) ? coupling.Conjugate() : coupling;
    }

    /// <summary>The coupling of these names for a transition of Majorana neutrinos: complex, where the reverse one has the opposite sign; none on the diagonal.</summary>
    /// <param name="name">The name of the real part.</param>
    /// <param name="incoming">What comes in.</param>
    public ComplexCoupling Antisymmetric(string name, string incoming) => IsDiagonal
        ? ComplexCoupling.OfReal(CouplingPolynomial.Zero)
        : new ComplexCoupling(CouplingPolynomial.Of(name), CouplingPolynomial.Of(name + ImaginarySuffix)).Times(string.Equals(incoming, First, StringComparison.Ordinal) ? -1 : 1);

    /// <summary>Both names together.</summary>
    public override string ToString() => First + Second;
}
