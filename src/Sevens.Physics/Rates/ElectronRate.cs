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
    private const double Unseen = 1e-12;
    private const double FirstScanned = 1e-6;
    private const double ScanStep = 1.2;
    private readonly RecoilFolding? folding;
    private readonly double[] electrons;
    private readonly Nuclide atom;
    private readonly ImmutableArray<FluxComponent> flux;
    private readonly int bins;

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
        bins = response.Cells;
        (AtomicElectrons Electrons, double Atoms)[] atoms = [.. material.Composition.Select(c => (shells(c.Element.Symbol), c.Atoms))];
        double[] ends = [.. flux.Select(f => MaximumRecoil(f.Spectrum.EndPoint))];
        double seen = LargestSeen(response, ends.Max());
        if (seen == 0)
        {
            electrons = [];
            return;
        }

        folding = RecoilFolding.Prepare(response, ends.Concat(atoms.SelectMany(a => a.Electrons.Steps)).Where(e => e < seen).Append(seen));
        double units = material.FormulaUnits(massKg);
        electrons = Array.ConvertAll(folding.Recoils.ToArray(), t => units * atoms.Sum(a => a.Atoms * a.Electrons.FreedBy(t)));
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
        ReadOnlySpan<double> recoils = folding is null ? [] : folding.Recoils;
        double[] minimumEnergies = Array.ConvertAll(recoils.ToArray(), MinimumNeutrinoEnergy);
        double[] spectrum = new double[recoils.Length];
        var scattering = AmplitudeScattering.OnElectron(atom, convention, recoils);
        foreach (FluxComponent component in flux)
        {
            scattering.Illuminate(component.Flavour, Array.ConvertAll(minimumEnergies, component.Spectrum.MomentsAbove));
            for (int pair = 0; pair < pairs.Count; pair++)
            {
                scattering.Differential(pairs[pair], component.Fluence, spectrum);
                for (int i = 0; i < spectrum.Length; i++)
                {
                    spectrum[i] *= electrons[i];
                }

                double[] events = new double[bins];
                folding?.Fold(spectrum, events);
                templates[pair].Add(new RateComponent(component, Nuclide: null, events));
            }
        }

        return [.. templates.Select(t => t.ToImmutable())];
    }

    private static double MinimumNeutrinoEnergy(double recoilMeV) => (recoilMeV + Math.Sqrt(recoilMeV * (recoilMeV + (2 * PhysicalConstants.ElectronMass)))) / 2;

    // Electrons recoil far above what a detector of nuclear recoils looks at: folding ends where its bins do.
    private static double LargestSeen(IEnergyResponse response, double maximum)
    {
        double[] shares = new double[response.Cells];
        double seen = 0;
        foreach (double recoil in Scanned(response, maximum))
        {
            response.Fill(recoil, shares);
            if (shares.Sum() > Unseen)
            {
                seen = Math.Max(seen, Math.Min(recoil * ScanStep, maximum));
            }
        }

        return seen;
    }

    private static IEnumerable<double> Scanned(IEnergyResponse response, double maximum)
    {
        double[] kinks = [.. response.Kinks(maximum).Where(k => k > 0 && k < maximum).Order()];
        IEnumerable<double> between = kinks.Zip(kinks.Skip(1), (a, b) => (a + b) / 2);
        int steps = 1 + (int)Math.Ceiling(Math.Log(Math.Max(1, maximum / FirstScanned)) / Math.Log(ScanStep));
        return Enumerable.Range(0, steps).Select(i => Math.Min(maximum, FirstScanned * Math.Pow(ScanStep, i))).Concat(kinks).Concat(between);
    }
}
