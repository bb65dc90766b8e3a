using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.Couplings;

/// <summary>dσ/dT of the Standard Model and an interaction at one energy, from amplitudes and kinematic factors alone, and pieces of the formulas of papers.</summary>
internal static class CrossSection
{
    /// <summary>(ħc)², MeV² cm².</summary>
    public const double Area = 197.3269804 * 197.3269804 * 1e-26;

    public const double Fermi = 1.1663788e-11;

    /// <summary>The sum over all amplitudes, cm²/MeV.</summary>
    public static double Of(
        IInteraction interaction, Convention convention, Nuclide nuclide, Flavour flavour, double energy, double recoil, double mass, params (string Name, double Value)[] values)
    {
        var all = interaction.Couplings.ToDictionary(c => c.Name, c => interaction.StandardValue(c, convention), StringComparer.Ordinal);
        foreach ((string name, double value) in values)
        {
            Assert.True(all.ContainsKey(name), name);
            all[name] = value;
        }

        AmplitudeContribution[] contributions =
        [
            Standard(new ProtonAmplitude(convention), convention.Couplings.ProtonFor(flavour)),
            Standard(new NeutronAmplitude(convention), convention.Couplings.Neutron),
            .. interaction.Contributions(flavour, convention, mass).Select(c => c with { Coupling = c.Coupling.With(all) }),
        ];
        var scattering = AmplitudeScattering.OnNucleus(nuclide, convention, [recoil]);
        scattering.Illuminate(flavour, [new LineSpectrum(energy).MomentsAbove(convention.Masses.Moving(nuclide).MinimumNeutrinoEnergy(recoil))]);
        double sum = 0;
        double[] value1 = new double[1];
        foreach (AmplitudeContribution first in contributions)
        {
            foreach (AmplitudeContribution second in contributions.Where(s => s.Outgoing == first.Outgoing && s.Structure == first.Structure))
            {
                scattering.Differential(new AmplitudePair(first.Structure, first.Amplitude, second.Amplitude), 1, value1);
                sum += value1[0] * first.Coupling.RealProduct(second.Coupling).Monomials.Sum(m => m.Coefficient);
            }
        }

        return sum;

        AmplitudeContribution Standard(IAmplitude amplitude, double coupling) =>
            new(flavour.Neutrino(), LorentzStructure.Vector, amplitude, ComplexCoupling.OfReal(CouplingPolynomial.Constant(coupling)));
    }

    /// <summary>The Standard Model alone.</summary>
    public static double Standard(Convention convention, Nuclide nuclide, Flavour flavour, double energy, double recoil) =>
        new Sevens.Physics.Interactions.StandardModel.CoherentScattering(nuclide, convention).Differential(flavour, energy, recoil);

    /// <summary>Z F_p and N F_n at a recoil energy.</summary>
    public static (double Proton, double Neutron) Nucleons(Convention convention, Nuclide nuclide, double recoil)
    {
        double q = nuclide.MomentumTransfer(recoil);
        var formFactors = convention.FormFactorsOf(nuclide);
        return (nuclide.Z * formFactors.Proton.At(q), nuclide.N * formFactors.Neutron.At(q));
    }

    /// <summary>(G_F² M/π)(1 − T/E − MT/2E²), cm²/MeV.</summary>
    public static double Vector(Nuclide nuclide, double energy, double recoil) =>
        Fermi * Fermi * nuclide.NuclearMass / Math.PI * Area * (1 - (recoil / energy) - (nuclide.NuclearMass * recoil / (2 * energy * energy)));

    public static double FineStructure => PhysicalConstants.FineStructure;
}
