using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;

namespace Sevens.Physics.DarkMatter;

/// <summary>
/// Recoils of dark matter in a target: targets × ∫dE dΦ/dE ∫dT dσ/dT(E, T)·P(bin|T), by slices of energy, because slow χ arrives later. For ε = 1; it scales
/// with ε⁴, as production and scattering take ε² each.
/// </summary>
public sealed class DarkMatterRate
{
    private readonly Material material;
    private readonly double formulaUnits;
    private readonly DarkMatterFlux flux;
    private readonly ElementResponses responses;

    /// <summary>Takes a target in a flux behind responses.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Dark matter at the detector.</param>
    /// <param name="responses">The detector response to recoils of each element.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public DarkMatterRate(Material material, double massKg, DarkMatterFlux flux, ElementResponses responses)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(flux);
        ArgumentNullException.ThrowIfNull(responses);
        if (!(massKg > 0 && double.IsFinite(massKg)))
        {
            throw new ArgumentOutOfRangeException(nameof(massKg), massKg, "expected a positive, finite mass in kg");
        }

        this.material = material;
        this.flux = flux;
        this.responses = responses;
        formulaUnits = material.FormulaUnits(massKg);
    }

    /// <summary>Events per bin for every nuclide and slice of energies.</summary>
    /// <param name="convention">Form factors and masses.</param>
    /// <exception cref="InvalidOperationException">The response is not defined up to the largest recoil, or a nuclide lacks a form factor.</exception>
    public ImmutableArray<DarkMatterEvents> Predict(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ImmutableArray<DarkFluxSlice> slices = DarkFluxSlice.Of(flux);
        var all = ImmutableArray.CreateBuilder<DarkMatterEvents>();
        foreach (IGrouping<IEnergyResponse, NuclideFraction> group in material.Nuclides.GroupBy(n => responses.Of(n.Nuclide)))
        {
            RecoilFolding folding = RecoilFolding.Prepare(
                group.Key,
                group.SelectMany(n => flux.Kinks.Select(k => DarkMatterScattering.MaximumRecoil(k, flux.Particle.Mass, convention.Masses.Of(n.Nuclide)))));
            foreach (NuclideFraction target in group)
            {
                all.AddRange(OnNuclide(target, convention, slices, folding));
            }
        }

        return all.ToImmutable();
    }

    private IEnumerable<DarkMatterEvents> OnNuclide(NuclideFraction target, Convention convention, ImmutableArray<DarkFluxSlice> slices, RecoilFolding folding)
    {
        double mass = convention.Masses.Of(target.Nuclide);
        double[] recoils = folding.Recoils.ToArray();
        double[] charges = Charges(target.Nuclide, convention, mass, recoils);
        double[] scales =
        [
            .. recoils.Zip(charges, (t, q) => formulaUnits * target.MoleFraction * q * q * DarkMatterScattering.Prefactor(flux.Particle, mass, t)),
        ];
        double[] lowest = [.. recoils.Select(t => DarkMatterScattering.MinimumEnergy(t, flux.Particle.Mass, mass))];
        foreach (DarkFluxSlice slice in slices)
        {
            double[] spectrum = new double[recoils.Length];
            for (int i = 0; i < recoils.Length; i++)
            {
                if (lowest[i] < slice.Upper)
                {
                    (double inverse, double first, double second) = slice.MomentsAbove(lowest[i]);
                    spectrum[i] = scales[i] * DarkMatterScattering.Kinematic(flux.Particle.Spin, mass, recoils[i], inverse, first, second);
                }
            }

            double[] events = new double[folding.Response.Cells];
            folding.Fold(spectrum, events);
            yield return new DarkMatterEvents(slice.Delay, target.Nuclide, events);
        }
    }

    private double[] Charges(Nuclide nuclide, Convention convention, double mass, double[] recoils)
    {
        double[] transfers = [.. recoils.Select(t => Math.Sqrt(((2 * mass) + t) * t) / convention.Constants.MomentumHbarC)];
        double[] protons = new double[recoils.Length];
        convention.FormFactorsOf(nuclide).Proton.Evaluate(transfers, protons);
        if (flux.Particle.Portal == VectorPortal.KineticMixing)
        {
            return [.. protons.Select(f => nuclide.Z * f)];
        }

        double[] neutrons = new double[recoils.Length];
        convention.FormFactorsOf(nuclide).Neutron.Evaluate(transfers, neutrons);
        return [.. protons.Zip(neutrons, (p, n) => (nuclide.Z * p) + (nuclide.N * n))];
    }
}
