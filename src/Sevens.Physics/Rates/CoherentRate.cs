using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>
/// The rate integral with its parts chosen: events in a bin = targets × Σ(flux components) ∫dE φ(E) ∫dT dσ/dT(E, T)·P(bin|T).
/// The response is folded once when it is prepared; a prediction under another convention costs only the cross section, unless it has other masses.
/// </summary>
public sealed class CoherentRate
{
    private readonly Material material;
    private readonly double formulaUnits;
    private readonly ImmutableArray<FluxComponent> flux;
    private readonly Func<MassPrescription, ImmutableDictionary<IEnergyResponse, RecoilFolding>> prepare;
    private readonly ImmutableDictionary<IEnergyResponse, RecoilFolding> foldings;
    private readonly ElementResponses responses;

    /// <summary>Prepares a target in a flux behind a response.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Flux components at the detector.</param>
    /// <param name="response">The detector response to every recoil.</param>
    /// <param name="refinement">Divides the quadrature panels; see <see cref="RecoilFolding.Prepare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    /// <exception cref="ArgumentException">No flux component.</exception>
    public CoherentRate(Material material, double massKg, ImmutableArray<FluxComponent> flux, IEnergyResponse response, int refinement = 1)
        : this(material, massKg, flux, ElementResponses.Common(response), refinement)
    {
    }

    /// <summary>Prepares a target in a flux behind responses that differ from element to element.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Flux components at the detector.</param>
    /// <param name="responses">The detector response to recoils of each element.</param>
    /// <param name="refinement">Divides the quadrature panels; see <see cref="RecoilFolding.Prepare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    /// <exception cref="ArgumentException">No flux component, or an element without response.</exception>
    public CoherentRate(Material material, double massKg, ImmutableArray<FluxComponent> flux, ElementResponses responses, int refinement = 1)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(responses);
        if (!(massKg > 0 && double.IsFinite(massKg)))
        {
            throw new ArgumentOutOfRangeException(nameof(massKg), massKg, "expected a positive, finite mass in kg");
        }

        if (flux.IsDefaultOrEmpty)
        {
            throw new ArgumentException("expected one flux component or more, found none", nameof(flux));
        }

        this.material = material;
        this.flux = flux;
        this.responses = responses;
        formulaUnits = material.FormulaUnits(massKg);
        prepare = masses => material.Nuclides.GroupBy(n => responses.Of(n.Nuclide)).ToImmutableDictionary(
            group => group.Key,
            group => RecoilFolding.Prepare(
                group.Key,
                group.SelectMany(n => flux.Select(f => masses.Moving(n.Nuclide).MaximumRecoil(f.Spectrum.EndPoint))),
                refinement));
        foldings = prepare(MassPrescription.Nuclear);
    }

    /// <summary>Events per energy bin for every flux component and nuclide.</summary>
    public ImmutableArray<RateComponent> Predict(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ImmutableDictionary<IEnergyResponse, RecoilFolding> suited = FoldingsFor(convention.Masses);
        var components = ImmutableArray.CreateBuilder<RateComponent>(material.Nuclides.Length * flux.Length);
        foreach (NuclideFraction target in material.Nuclides)
        {
            RecoilFolding folding = suited[responses.Of(target.Nuclide)];
            ReadOnlySpan<double> recoils = folding.Recoils;
            double[] spectrum = new double[recoils.Length];
            var scattering = new CoherentScattering(target.Nuclide, convention);
            foreach (FluxComponent component in flux)
            {
                double scale = formulaUnits * target.MoleFraction * component.Fluence;
                for (int i = 0; i < recoils.Length; i++)
                {
                    spectrum[i] = scale * scattering.Differential(component.Flavour, component.Spectrum, recoils[i]);
                }

                components.Add(Folded(folding, component, target.Nuclide, spectrum));
            }
        }

        return components.ToImmutable();
    }

    /// <summary>
    /// Templates of amplitudes: for each pair the events per energy bin, by flux component and nuclide, that dσ/dT = (G_F² M/π) K(T, E) b_k(q) b_l(q)
    /// gives, with K the factor of the pair's structure. The prediction for couplings c is Σ_kl c_k c_l T_kl: exact, and free of further folding.
    /// </summary>
    /// <param name="convention">Constants, masses and kinematic form; the amplitudes carry their own form factors.</param>
    /// <param name="pairs">The pairs.</param>
    /// <returns>One list per pair, in their order; a template may have negative bins.</returns>
    public ImmutableArray<ImmutableArray<RateComponent>> Templates(Convention convention, IReadOnlyList<AmplitudePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(pairs);
        ImmutableDictionary<IEnergyResponse, RecoilFolding> suited = FoldingsFor(convention.Masses);
        ImmutableArray<RateComponent>.Builder[] templates = [.. pairs.Select(_ => ImmutableArray.CreateBuilder<RateComponent>())];
        foreach (NuclideFraction target in material.Nuclides)
        {
            RecoilFolding folding = suited[responses.Of(target.Nuclide)];
            double[] spectrum = new double[folding.Recoils.Length];
            var scattering = new AmplitudeScattering(target.Nuclide, convention, folding.Recoils);
            foreach (FluxComponent component in flux)
            {
                double scale = formulaUnits * target.MoleFraction * component.Fluence;
                scattering.Illuminate(component);
                for (int pair = 0; pair < pairs.Count; pair++)
                {
                    scattering.Differential(pairs[pair], scale, spectrum);
                    templates[pair].Add(Folded(folding, component, target.Nuclide, spectrum));
                }
            }
        }

        return [.. templates.Select(t => t.ToImmutable())];
    }

    private static RateComponent Folded(RecoilFolding folding, FluxComponent component, Nuclide nuclide, double[] spectrum)
    {
        double[] events = new double[folding.Response.Cells];
        folding.Fold(spectrum, events);
        return new RateComponent(component, nuclide, events);
    }

    /// <summary>Other masses move the end points, at which quadrature panels must end.</summary>
    private ImmutableDictionary<IEnergyResponse, RecoilFolding> FoldingsFor(MassPrescription masses) => masses == MassPrescription.Nuclear ? foldings : prepare(masses);
}
