using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>Scattering on a target under a convention, beside that on the same nuclei as points.</summary>
internal sealed class TargetScattering
{
    /// <summary>Prepares the target.</summary>
    /// <exception cref="CatalogException">An unknown target, or a nuclide without what the convention needs.</exception>
    public TargetScattering(Catalog catalog, string name, Convention convention, Convention points)
    {
        Name = name;
        Target = CrossSectionTarget.Named(catalog, name);
        Mixture = new MixtureScattering(Target.Nuclides, convention);
        Points = new MixtureScattering(Target.Nuclides, points);
    }

    /// <summary>As the user wrote it.</summary>
    public string Name { get; }

    /// <summary>What one of it is.</summary>
    public CrossSectionTarget Target { get; }

    /// <summary>With the convention's form factors.</summary>
    public MixtureScattering Mixture { get; }

    /// <summary>With vector form factors 1.</summary>
    public MixtureScattering Points { get; }

    /// <summary>Nuclei per atom or formula unit.</summary>
    public double Nuclei => Target.Nuclides.Sum(n => n.MoleFraction);

    /// <summary>The mean number of neutrons per nucleus.</summary>
    public double MeanNeutrons => Target.Nuclides.Sum(n => n.MoleFraction * n.Nuclide.N) / Nuclei;

    /// <summary>The total at an energy, with what is left of coherence and what stands beside it.</summary>
    public CrossSectionTotal Total(Flavour flavour, double energy)
    {
        double total = Mixture.Total(flavour, energy);
        double points = Points.Total(flavour, energy);
        return new CrossSectionTotal(energy, total, 1000 * Mixture.MaximumRecoil(energy), total / points)
        {
            PhaseCoherence = PhaseCoherence.Alignment(total, points, Points.WithRandomPhases(flavour, energy)),
            IncoherentCm2 = Mixture.Incoherent(flavour, energy),
            FreeNucleonsCm2 = Mixture.FreeNucleons(flavour, energy),
        };
    }
}
