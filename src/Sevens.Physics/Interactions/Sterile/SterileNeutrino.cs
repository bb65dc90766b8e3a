using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Physics.Interactions.Sterile;

/// <summary>
/// One sterile neutrino, 3+1, at a short baseline. It adds no amplitude: of the flux of flavour α the share A_α·⟨sin²(1.267 Δm²₄₁ L/E)⟩ does not scatter, and A_α is a
/// polynomial in mixings. Only nuclei. [physics as of <see cref="SterileOscillation"/>; arXiv:1201.3805, arXiv:1708.09518]
/// </summary>
public sealed class SterileNeutrino : IInteraction
{
    private static readonly string[] Mixings = ["Ue4_2", "Umu4_2", "Utau4_2"];
    private static readonly string[] Angles = ["sin2_2theta_ee", "sin2_2theta_mumu"];

    /// <summary>Takes what counts as lost.</summary>
    /// <param name="form">Neutral currents lose only sterile neutrinos; disappearance loses all that changed flavour.</param>
    public SterileNeutrino(SterileForm form)
    {
        Form = form;
        string[] flavours = ["e", "mu", "tau"];
        Couplings = form == SterileForm.NeutralCurrent
            ? [.. Mixings.Zip(flavours, (name, flavour) => new CouplingParameter(name, string.Empty, $"|U_{flavour}4|²", 0.02) { Lower = 0, Upper = 0.5 })]
            : [.. Angles.Zip(flavours, (name, flavour) => new CouplingParameter(name, string.Empty, $"sin²2θ of nu_{flavour}", 0.05) { Lower = 0, Upper = 1 })];
    }

    /// <summary>What counts as lost.</summary>
    public SterileForm Form { get; }

    /// <inheritdoc/>
    public InteractionDescription Description => new(
        "A sterile neutrino at short baselines, 3+1",
        "ν_α = Σ_{i≤4} U_αi ν_i; Δm²₄₁ far above the splittings of the other three",
        Form == SterileForm.NeutralCurrent
            ? "dσ/dT → dσ/dT·(1 − P_αs), P_αs = 4|U_α4|²|U_s4|² sin²(1.267 Δm² L/E), |U_s4|² = 1 − |U_e4|² − |U_mu4|² − |U_tau4|²"
            : "dσ/dT → dσ/dT·P_αα, P_αα = 1 − sin²2θ_αα sin²(1.267 Δm² L/E)",
        ["arXiv:1201.3805", "arXiv:1708.09518"])
    {
        Notes =
        [
            "L is the baseline of the experiment, between points; the average over energies is exact.",
            Form == SterileForm.NeutralCurrent
                ? "Neutrinos that stay active scatter as the flavour that they were born with: flavours differ by radiative corrections alone."
                : "Neutrinos of another active flavour count as lost: for coherent scattering an approximation, exact where one flavour alone mixes.",
        ],
    };

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass => null;

    /// <summary>Δm²₄₁, on which the flux depends as a shape.</summary>
    public CouplingParameter MassSplitting { get; } = new("dm2", "eV2", "Δm²₄₁", 1) { Lower = 0 };

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <summary>A_α: the largest part of a flavour that can be lost.</summary>
    /// <param name="flavour">The flavour; ν and ν̄ mix alike.</param>
    public CouplingPolynomial Amplitude(Flavour flavour)
    {
        int generation = StandardModel.VectorCouplings.Generation(flavour);
        if (Form == SterileForm.Disappearance)
        {
            return generation < Angles.Length ? CouplingPolynomial.Of(Angles[generation]) : CouplingPolynomial.Zero;
        }

        CouplingPolynomial sterile = Mixings.Aggregate(CouplingPolynomial.Constant(1), (sum, name) => sum.Plus(CouplingPolynomial.Of(name).Times(-1)));
        return CouplingPolynomial.Of(Mixings[generation]).Times(sterile).Times(4);
    }

    /// <summary>None: mixing changes the flux.</summary>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) => [];

    /// <summary>None: mixing changes the flux.</summary>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) => [];
}
