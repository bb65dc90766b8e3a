using System.Collections.Immutable;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Interactions.Couplings;

namespace Sevens.Experiments.Models;

/// <summary>What a reader must know of a model of dark matter.</summary>
internal static class DarkMatterDescription
{
    public static InteractionDescription Of(string name, string title, VectorPortal portal, DarkMatterSpin spin, ImmutableArray<string> citations)
    {
        string dark = spin == DarkMatterSpin.Dirac ? "g_χ V_μ χ̄γ^μ χ" : "i g_χ V^μ (χ* ∂_μ χ − χ ∂_μ χ*)";
        bool mixes = portal == VectorPortal.KineticMixing;
        string ordinary = mixes ? "ε e V_μ Σ_f Q_f f̄γ^μ f" : "g_B V_μ Σ_q (1/3) q̄γ^μ q, g_B = ε e";
        string charge = mixes ? "Z F_p" : "Z F_p + N F_n";
        string kinematic = spin == DarkMatterSpin.Dirac ? "(E² − E T − M T/2)" : "(E − T/2)²";
        return new InteractionDescription(
            title,
            $"L = −{ordinary} − {dark}, g_χ² = 4π α_D",
            $"dσ/dT = 8π α α_D ε² ({charge})² M {kinematic}/[(E² − m_χ²)(2MT + m_V²)²]; BR(π⁰, η → γ V) = 2 ε² (1 − m_V²/m²)³ BR(γγ)",
            citations)
        {
            Notes =
            [
                "V is made on its mass shell, 2 m_χ < m_V < mass of a meson, and decays to χχ̄ only (alpha_D far above epsilon²/137). The rate goes with epsilon⁴ alpha_D.",
                "Mesons per proton and their energies are those that the source states; they decay at once, and χ arrives later than light by L/c (1/β − 1).",
                mixes
                    ? "Pions that stop give V by π⁻ p → n V, by the contact and pion-pole terms, with the share of photons that the source states."
                    : "η couples with 0.61 ε; pions that stop do not feel baryon number and are left out.",
                mixes
                    ? "An experiment with electronRecoils sees χ on electrons, too: dσ/dT = 8π α α_D ε² K/[(E² − m_χ²)(2m_e T + m_V²)²], "
                        + (spin == DarkMatterSpin.Dirac ? "K = m_e(E² − ET + T²/2) − T(m_e² + m_χ²)/2." : "K = m_e(E² − ET) − T m_χ²/2.")
                    : "Electrons have no baryon number: with electronRecoils those of neutrinos are seen alone.",
                "Errors of the cross section (--theory) act on neutrinos only.",
                $"Example: sevens limit coherent-csi-2021 --model {name} --on y --along mass=5MeV:40MeV:8",
            ],
        };
    }
}
