using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>Scattering of one flavour on the nuclides of a target: the sum over them by number, per nucleus, atom or formula unit.</summary>
internal sealed class MixtureScattering
{
    private readonly ImmutableArray<(NuclideFraction Nuclide, CoherentScattering Scattering, IncoherentScattering Incoherent)> parts;
    private readonly VectorCouplings couplings;

    /// <summary>Prepares every nuclide.</summary>
    /// <exception cref="CatalogException">A nuclide lacks a charge radius or spin expectation values that the convention needs.</exception>
    public MixtureScattering(ImmutableArray<NuclideFraction> nuclides, Convention convention)
    {
        couplings = convention.Couplings;
        try
        {
            parts = [.. nuclides.Select(n => (n, new CoherentScattering(n.Nuclide, convention), new IncoherentScattering(n.Nuclide, convention)))];
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException(problem.Message);
        }
    }

    /// <summary>Each nuclide with its own total cross section per nucleus, cm².</summary>
    public IEnumerable<(NuclideFraction Nuclide, double TotalCm2)> TotalsPerNucleus(Flavour flavour, double energyMeV) =>
        parts.Select(p => (p.Nuclide, p.Scattering.Total(flavour, energyMeV)));

    /// <summary>σ(E), cm².</summary>
    public double Total(Flavour flavour, double energyMeV) => parts.Sum(p => p.Nuclide.MoleFraction * p.Scattering.Total(flavour, energyMeV));

    /// <summary>σ(E) if the phases of the nucleons were random, cm²: of point nuclei, that of their nucleons one by one.</summary>
    public double WithRandomPhases(Flavour flavour, double energyMeV) =>
        parts.Sum(p => p.Nuclide.MoleFraction * PhaseCoherence.RandomShare(p.Nuclide.Nuclide, couplings, flavour) * p.Scattering.Total(flavour, energyMeV));

    /// <summary>The incoherent σ(E), cm².</summary>
    public double Incoherent(Flavour flavour, double energyMeV) => parts.Sum(p => p.Nuclide.MoleFraction * p.Incoherent.Total(flavour, energyMeV));

    /// <summary>σ(E) of as many free nucleons, cm².</summary>
    public double FreeNucleons(Flavour flavour, double energyMeV) => parts.Sum(p => p.Nuclide.MoleFraction * p.Incoherent.FreeNucleons(flavour, energyMeV));

    /// <summary>dσ/dT, cm²/MeV.</summary>
    public double Differential(Flavour flavour, double energyMeV, double recoilMeV) =>
        parts.Sum(p => p.Nuclide.MoleFraction * p.Scattering.Differential(flavour, energyMeV, recoilMeV));

    /// <summary>∫φ(E) σ(E) dE, cm².</summary>
    public double Average(Flavour flavour, IEnergySpectrum spectrum) => parts.Sum(p => p.Nuclide.MoleFraction * p.Scattering.Average(flavour, spectrum));

    /// <summary>The largest recoil energy of any of the nuclides, MeV.</summary>
    public double MaximumRecoil(double energyMeV) => parts.Max(p => p.Scattering.MaximumRecoil(energyMeV));
}
