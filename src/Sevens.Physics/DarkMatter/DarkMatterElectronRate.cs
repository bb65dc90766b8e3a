using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;

namespace Sevens.Physics.DarkMatter;

/// <summary>
/// Recoils of electrons that dark matter scatters off: electrons × ∫dE dΦ/dE ∫dT dσ/dT(E, T)·P(bin|T), by the same slices of energy as those of
/// <see cref="DarkMatterRate"/>. For ε = 1; it scales with ε⁴. A boson of baryon number does not couple to electrons.
/// </summary>
public sealed class DarkMatterElectronRate
{
    private readonly Material material;
    private readonly double massKg;
    private readonly DarkMatterFlux flux;
    private readonly ElectronResponse response;

    /// <summary>Takes the electrons of a target in a flux behind a response.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Dark matter at the detector.</param>
    /// <param name="response">The response to recoils of electrons, and which of them count.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public DarkMatterElectronRate(Material material, double massKg, DarkMatterFlux flux, ElectronResponse response)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(flux);
        ArgumentNullException.ThrowIfNull(response);
        if (!(massKg > 0 && double.IsFinite(massKg)))
        {
            throw new ArgumentOutOfRangeException(nameof(massKg), massKg, "expected a positive, finite mass in kg");
        }

        this.material = material;
        this.massKg = massKg;
        this.flux = flux;
        this.response = response;
    }

    /// <summary>Events per bin for every slice of energies.</summary>
    /// <exception cref="InvalidOperationException">The response is not defined up to the largest recoil that it sees.</exception>
    /// <exception cref="ArgumentException">A ratio to free electrons that is not known at an energy that is seen.</exception>
    public ImmutableArray<DarkMatterElectronEvents> Predict()
    {
        const double Electron = PhysicalConstants.ElectronMass;
        DarkParticle particle = flux.Particle;
        if (particle.Portal == VectorPortal.BaryonNumber)
        {
            return [new DarkMatterElectronEvents(0, new double[response.Response.Cells])];
        }

        var folding = new ElectronFolding(
            material, massKg, response.Response, response.Shells, [.. flux.Kinks.Select(k => DarkMatterScattering.MaximumRecoil(k, particle.Mass, Electron))]);
        double[] recoils = folding.Recoils.ToArray();
        double[] scales = Array.ConvertAll(recoils, t => DarkMatterScattering.Prefactor(particle, Electron, t));
        double[] lowest = Array.ConvertAll(recoils, t => DarkMatterScattering.MinimumEnergy(t, particle.Mass, Electron));
        return [.. DarkFluxSlice.Of(flux).Select(s => new DarkMatterElectronEvents(s.Delay, folding.Fold(Spectrum(s))))];

        double[] Spectrum(DarkFluxSlice slice)
        {
            double[] spectrum = new double[recoils.Length];
            for (int i = 0; i < recoils.Length; i++)
            {
                if (lowest[i] < slice.Upper)
                {
                    (double inverse, double first, double second) = slice.MomentsAbove(lowest[i]);
                    spectrum[i] = scales[i] * DarkMatterScattering.KinematicOnElectron(particle, recoils[i], inverse, first, second);
                }
            }

            return spectrum;
        }
    }
}
