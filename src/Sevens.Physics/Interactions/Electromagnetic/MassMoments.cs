using System.Collections.Immutable;
using System.Numerics;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Interactions.Electromagnetic;

/// <summary>
/// Magnetic moments of the mass states, μ_eff² = Σ_j |Σ_k μ_jk U*_αk|² of a flavour α, and Σ_k P_k Σ_j |μ_jk|² of mass states without coherence such as those of the Sun.
/// <c>mu_12</c> and <c>mu_12_im</c> are the complex moment between ν₁ and ν₂: μ_kj = μ*_jk of Dirac neutrinos, which also have real <c>mu_11</c>, <c>mu_22</c>, <c>mu_33</c>;
/// μ_kj = −μ_jk of Majorana neutrinos, which have no others. [arXiv:1905.03750]
/// </summary>
public sealed class MassMoments : IInteraction
{
    private static readonly string[] States = ["1", "2", "3"];
    private static readonly ImmutableArray<FlavourPair> Pairs = [.. States.Select(s => new FlavourPair(s, s)), new("1", "2"), new("1", "3"), new("2", "3")];
    private readonly NeutrinoNature nature;
    private readonly Complex[] mixing;

    /// <summary>Moments of mass states.</summary>
    /// <param name="nature">Majorana neutrinos have moments between different states alone.</param>
    /// <param name="parameters">The mixing; that of the source, where neutrinos oscillate.</param>
    public MassMoments(NeutrinoNature nature, OscillationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        this.nature = nature;
        mixing = Hamiltonian.Mixing(parameters);
        Couplings =
        [
            .. from pair in Pairs.Where(p => nature == NeutrinoNature.Dirac || !p.IsDiagonal)
               from part in pair.Parts
               select new CouplingParameter(Name(pair) + part, MagneticMoments.Unit, $"magnetic moment of ν_{pair.First} and ν_{pair.Second}{pair.Described(part)}", 10),
        ];
        Description = new InteractionDescription(
            "Magnetic moments of the mass states of neutrinos",
            nature == NeutrinoNature.Dirac ? "L = −(1/2) Σ μ_{jk} ν̄_j σ^{μν} ν_k F_{μν}, μ_kj = μ*_jk" : "L = −(1/4) Σ ν_j^T C† μ_{jk} σ^{μν} ν_k F_{μν} + h.c., μ_kj = −μ_jk",
            "dσ/dT = dσ/dT|_SM + (πα²/m_e²) Z² F_p² (μ_eff/μ_B)² [1/T − 1/E + T/4E²], μ_eff² = Σ_αβ ρ_αβ Σ_j (Σ_k μ_jk U*_αk)(Σ_k μ_jk U*_βk)*; on an electron [1/T − 1/E] without Z² F_p²",
            ["arXiv:1905.03750", "arXiv:1403.6344"])
        {
            Notes =
            [
                $"The mixing is that of {parameters.Name}. A flavour at its source has μ_eff² = Σ_j |Σ_k μ_jk U*_αk|², mass states of the Sun by day Σ_k P_k Σ_j |μ_jk|².",
                "An electric moment ε of ultrarelativistic neutrinos acts as a magnetic one: read μ as μ − iε.",
            ],
        };
    }

    /// <inheritdoc/>
    public InteractionDescription Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new MagneticAmplitude(convention));

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Added(incoming, convention, new ElectronMagneticAmplitude());

    /// <summary>A neutrino leaves with the wrong helicity as a mass state; nothing else does, so that states take the places of the outgoing flavours.</summary>
    private IEnumerable<AmplitudeContribution> Added(Flavour incoming, Convention convention, IAmplitude amplitude)
    {
        ArgumentNullException.ThrowIfNull(convention);
        int row = States.Length * Array.IndexOf([.. Generations.All.Select(g => g.Name)], Generations.NameOf(incoming));
        return States.Select((outgoing, j) => new AmplitudeContribution(
            Generations.All[j].Flavour,
            LorentzStructure.Magnetic,
            amplitude,
            States.Select((state, k) => Moment(state, outgoing).Times(Complex.Conjugate(mixing[row + k]))).Aggregate((a, b) => a.Plus(b)).Times(MagneticMoments.PerUnit(convention))));
    }

    private ComplexCoupling Moment(string from, string to)
    {
        FlavourPair pair = Pairs.First(p => p == new FlavourPair(from, to) || p == new FlavourPair(to, from));
        return nature == NeutrinoNature.Dirac ? pair.Coupling(Name(pair), from) : pair.Antisymmetric(Name(pair), from);
    }

    private static string Name(FlavourPair pair) => $"mu_{pair}";
}
