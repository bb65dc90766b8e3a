using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>Events of neutrinos that scatter off the electrons of a target, in bins of what the detector observes of an electron's recoil.</summary>
public sealed class ElectronRate
{
    private readonly ElectronFolding folding;
    private readonly Nuclide atom;
    private readonly ImmutableArray<FluxComponent> flux;

    /// <summary>Prepares the response at the recoil energies that it sees.</summary>
    /// <param name="material">The target.</param>
    /// <param name="massKg">Its mass.</param>
    /// <param name="flux">The neutrinos, per cm² over the exposure.</param>
    /// <param name="response">Bins of an electron's recoil energy.</param>
    /// <param name="shells">The electrons of an element, by its symbol.</param>
    /// <exception cref="ArgumentException">No flux, or a response that is not defined.</exception>
    public ElectronRate(
        Material material, double massKg, ImmutableArray<FluxComponent> flux, IEnergyResponse response, Func<string, AtomicElectrons> shells)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(shells);
        this.flux = flux;
        atom = material.Nuclides[0].Nuclide;
        folding = new ElectronFolding(material, massKg, response, shells, [.. flux.Select(f => MaximumRecoil(f.Spectrum.EndPoint))]);
    }

    /// <summary>T_max = 2E²/(m_e + 2E), MeV.</summary>
    /// <param name="neutrinoEnergyMeV">E.</param>
    public static double MaximumRecoil(double neutrinoEnergyMeV) =>
        2 * neutrinoEnergyMeV * neutrinoEnergyMeV / (PhysicalConstants.ElectronMass + (2 * neutrinoEnergyMeV));

    /// <summary>Folds products of amplitudes of electrons, each with a coupling of 1.</summary>
    /// <param name="convention">The convention, for G_F.</param>
    /// <param name="pairs">The products.</param>
    /// <returns>For every product, one array of events for each flux component.</returns>
    public ImmutableArray<ImmutableArray<RateComponent>> Templates(Convention convention, IReadOnlyList<AmplitudePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(pairs);
        ImmutableArray<RateComponent>.Builder[] templates = [.. pairs.Select(_ => ImmutableArray.CreateBuilder<RateComponent>())];
        ReadOnlySpan<double> recoils = folding.Recoils;
        double[] minimumEnergies = Array.ConvertAll(recoils.ToArray(), MinimumNeutrinoEnergy);
        double[] spectrum = new double[recoils.Length];
        var scattering = AmplitudeScattering.OnElectron(atom, convention, recoils);
        foreach (FluxComponent component in flux)
        {
            scattering.Illuminate(component.Flavour, Array.ConvertAll(minimumEnergies, component.Spectrum.MomentsAbove));
            for (int pair = 0; pair < pairs.Count; pair++)
            {
                scattering.Differential(pairs[pair], component.Fluence, spectrum);
                templates[pair].Add(new RateComponent(component, Nuclide: null, folding.Fold(spectrum)));
            }
        }

        return [.. templates.Select(t => t.ToImmutable())];
    }

    private static double MinimumNeutrinoEnergy(double recoilMeV) => (recoilMeV + Math.Sqrt(recoilMeV * (recoilMeV + (2 * PhysicalConstants.ElectronMass)))) / 2;
}
