using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Unitarity;

/// <summary>
/// A mixing matrix of three light neutrinos that is not unitary, N = αU with a lower triangular α, near a source: neutrinos of flavour a scatter as flavour b with the
/// probability |(αα†)_ba|², because heavy states are not produced. Only nuclei; the normalisation of fluxes and of G_F is kept. [arXiv:2002.01482]
/// </summary>
public sealed class UnitarityViolation : IInteraction
{
    private const string ImaginarySuffix = "_im";

    private static readonly string[] Names = ["alpha_11", "alpha_21", "alpha_22", "alpha_31", "alpha_32", "alpha_33"];

    /// <inheritdoc/>
    public InteractionDescription Description { get; } = new(
        "Mixing that is not unitary, at the source",
        "N = αU, α lower triangular with a real diagonal; αα† = 1 without new neutrinos",
        "Q_V² → Σ_b Q_V(b)² |(αα†)_ba|²",
        ["arXiv:2002.01482", "arXiv:1503.08879"])
    {
        Notes =
        [
            "The baseline is short: neutrinos do not oscillate on the way. Zero-distance flavour change is Σ_b≠a |(αα†)_ba|².",
            "α is part of a unitary matrix only where |α_ij|² ≤ (1 − α_ii²)(1 − α_jj²); beyond, the rate can exceed that of the Standard Model. Ranges of single parameters do not impose it.",
            "Fluxes and G_F are those of the Standard Model: corrections of their normalisation by αα† are not included.",
        ],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; } =
    [
        .. Names.SelectMany(name => IsDiagonal(name)
            ? [new CouplingParameter(name, string.Empty, $"α_{name[^2..]}", 0.05) { Value = 1, Lower = 0, Upper = 1 }]
            : new[]
            {
                new CouplingParameter(name, string.Empty, $"α_{name[^2..]}, real part", 0.05) { Lower = -1, Upper = 1 },
                new CouplingParameter(name + ImaginarySuffix, string.Empty, $"α_{name[^2..]}, imaginary part", 0.05) { Lower = -1, Upper = 1 },
            }),
    ];

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        return coupling.Value;
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass)
    {
        ArgumentNullException.ThrowIfNull(convention);
        int from = StandardModel.VectorCouplings.Generation(incoming);
        for (int to = 0; to < 3; to++)
        {
            Flavour outgoing = Generations.All[to].Flavour;
            ComplexCoupling change = Product(to, from);
            if (to == from)
            {
                change = change.Plus(ComplexCoupling.OfReal(CouplingPolynomial.Constant(-1)));
            }

            // Where the couplings of a convention have no ν_τ, its share is that of ν_μ: they differ by radiative corrections alone.
            double proton = convention.Couplings.TryProtonFor(outgoing) ?? convention.Couplings.ProtonFor(Flavour.MuonNeutrino);
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Vector, new ProtonAmplitude(convention), change.Times(proton));
            yield return new AmplitudeContribution(outgoing, LorentzStructure.Vector, new NeutronAmplitude(convention), change.Times(convention.Couplings.Neutron));
            if (convention.Axial is not null)
            {
                yield return new AmplitudeContribution(outgoing, LorentzStructure.Axial, new AxialAmplitude(convention), change);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) => throw new InvalidOperationException(
        "mixing that is not unitary: found recoils of electrons, expected nuclei alone: its charged current on electrons is not calculated");

    /// <summary>(αα†)_ba = Σ_k α_bk α*_ak.</summary>
    private static ComplexCoupling Product(int row, int column)
    {
        ComplexCoupling sum = ComplexCoupling.OfReal(CouplingPolynomial.Zero);
        for (int k = 0; k <= Math.Min(row, column); k++)
        {
            ComplexCoupling one = Element(row, k), other = Element(column, k);
            sum = sum.Plus(new ComplexCoupling(one.RealProduct(other), one.ImaginaryProduct(other)));
        }

        return sum;
    }

    private static ComplexCoupling Element(int row, int column)
    {
        string name = FormattableString.Invariant($"alpha_{row + 1}{column + 1}");
        var real = CouplingPolynomial.Of(name);
        return row == column ? ComplexCoupling.OfReal(real) : new ComplexCoupling(real, CouplingPolynomial.Of(name + ImaginarySuffix));
    }

    private static bool IsDiagonal(string name) => name[^1] == name[^2];
}
