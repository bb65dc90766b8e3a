using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Directions;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Rates;

/// <summary>
/// The rate integral with its parts chosen: events in a bin = targets × Σ(flux components) ∫dE φ(E) ∫dT dσ/dT(E, T)·P(bin|T).
/// The response is folded once when it is prepared; a prediction under another convention costs only the cross section, unless it has other masses.
/// </summary>
public sealed class CoherentRate : IEventRate
{
    private readonly Material material;
    private readonly double formulaUnits;
    private readonly ImmutableArray<FluxComponent> flux;
    private readonly int refinement;
    private readonly Prepared nuclear;
    private readonly ElementResponses responses;
    private readonly DirectionResponse? direction;

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
        : this(material, massKg, flux, responses, direction: null, refinement)
    {
    }

    /// <summary>Prepares a target in a flux behind responses and, as a further axis after theirs, the direction of recoils.</summary>
    /// <param name="material">Target material.</param>
    /// <param name="massKg">Target mass, kg.</param>
    /// <param name="flux">Flux components at the detector.</param>
    /// <param name="responses">The detector response to recoils of each element.</param>
    /// <param name="direction">What is seen of the direction of recoils; null where it is not observed.</param>
    /// <param name="refinement">Divides the quadrature panels; see <see cref="RecoilFolding.Prepare"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    /// <exception cref="ArgumentException">No flux component, or an element without response.</exception>
    public CoherentRate(
        Material material, double massKg, ImmutableArray<FluxComponent> flux, ElementResponses responses, DirectionResponse? direction, int refinement = 1)
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
        this.direction = direction;
        formulaUnits = material.FormulaUnits(massKg);
        this.refinement = refinement;
        nuclear = Prepare(MassPrescription.Nuclear);
    }

    /// <summary>Events per energy bin for every flux component and nuclide.</summary>
    public ImmutableArray<RateComponent> Predict(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        Prepared suited = PreparedFor(convention.Masses);
        var components = ImmutableArray.CreateBuilder<RateComponent>(material.Nuclides.Length * flux.Length);
        for (int nuclide = 0; nuclide < material.Nuclides.Length; nuclide++)
        {
            NuclideFraction target = material.Nuclides[nuclide];
            RecoilFolding folding = suited.Foldings[responses.Of(target.Nuclide)];
            ReadOnlySpan<double> recoils = folding.Recoils;
            double[] spectrum = new double[recoils.Length];
            var scattering = new CoherentScattering(target.Nuclide, convention);
            for (int source = 0; source < flux.Length; source++)
            {
                FluxComponent component = flux[source];
                double scale = formulaUnits * target.MoleFraction * component.Fluence;
                TailMoments[][] directions = suited.Moments[nuclide][source].Value;
                double[] events = new double[folding.Response.Cells * directions.Length];
                for (int bin = 0; bin < directions.Length; bin++)
                {
                    scattering.Differential(component.Flavour, directions[bin], recoils, spectrum);
                    for (int i = 0; i < spectrum.Length; i++)
                    {
                        spectrum[i] *= scale;
                    }

                    Fold(folding, spectrum, bin, events);
                }

                components.Add(new RateComponent(component, target.Nuclide, events));
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
        Prepared suited = PreparedFor(convention.Masses);
        ImmutableArray<RateComponent>.Builder[] templates = [.. pairs.Select(_ => ImmutableArray.CreateBuilder<RateComponent>())];
        int[] alike = Alike();
        for (int nuclide = 0; nuclide < material.Nuclides.Length; nuclide++)
        {
            NuclideFraction target = material.Nuclides[nuclide];
            RecoilFolding folding = suited.Foldings[responses.Of(target.Nuclide)];
            double[] spectrum = new double[folding.Recoils.Length];
            var scattering = AmplitudeScattering.OnNucleus(target.Nuclide, convention, folding.Recoils);
            for (int source = 0; source < flux.Length; source++)
            {
                FluxComponent component = flux[source];
                double scale = formulaUnits * target.MoleFraction * component.Fluence;
                TailMoments[][] directions = suited.Moments[nuclide][source].Value;
                int like = alike[source];
                bool[] isFolded = [.. pairs.Select(p => like < source && scattering.AreAlike(p, flux[like].Flavour, component.Flavour))];
                double[][] events =
                    [.. pairs.Select((_, p) => isFolded[p] ? templates[p][(nuclide * flux.Length) + like].Events : new double[folding.Response.Cells * directions.Length])];
                for (int bin = 0; bin < directions.Length; bin++)
                {
                    scattering.Illuminate(component.Flavour, directions[bin]);
                    for (int pair = 0; pair < pairs.Count; pair++)
                    {
                        if (!isFolded[pair])
                        {
                            scattering.Differential(pairs[pair], scale, spectrum);
                            Fold(folding, spectrum, bin, events[pair]);
                        }
                    }
                }

                for (int pair = 0; pair < pairs.Count; pair++)
                {
                    templates[pair].Add(new RateComponent(component, target.Nuclide, events[pair]));
                }
            }
        }

        return [.. templates.Select(t => t.ToImmutable())];
    }

    /// <summary>For each flux component the first of the same spectrum and fluence: elements of a density matrix differ in flavour alone.</summary>
    private int[] Alike()
    {
        int[] first = new int[flux.Length];
        var known = new Dictionary<(int Spectrum, double Fluence), int>();
        var spectra = new Dictionary<IEnergySpectrum, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < first.Length; i++)
        {
            int spectrum = spectra.TryAdd(flux[i].Spectrum, i) ? i : spectra[flux[i].Spectrum];
            first[i] = known.TryAdd((spectrum, flux[i].Fluence), i) ? i : known[(spectrum, flux[i].Fluence)];
        }

        return first;
    }

    /// <summary>The tail moments at every recoil energy: those of all neutrinos, or of those whose recoils are seen in each bin of the direction.</summary>
    private TailMoments[][] Directions(IEnergySpectrum spectrum, Nuclide moving, ReadOnlySpan<double> recoils)
    {
        var directions = new TailMoments[direction?.Axis.Count ?? 1][];
        for (int bin = 0; bin < directions.Length; bin++)
        {
            directions[bin] = new TailMoments[recoils.Length];
        }

        double[] minima = new double[recoils.Length];
        for (int i = 0; i < minima.Length; i++)
        {
            minima[i] = moving.MinimumNeutrinoEnergy(recoils[i]);
        }

        if (direction is null)
        {
            spectrum.MomentsAbove(minima, directions[0]);
            return directions;
        }

        Span<TailMoments> bins = new TailMoments[directions.Length];
        for (int i = 0; i < recoils.Length; i++)
        {
            direction.Fill(spectrum, recoils[i], moving.NuclearMass, minima[i], bins);
            for (int bin = 0; bin < directions.Length; bin++)
            {
                directions[bin][i] = bins[bin];
            }
        }

        return directions;
    }

    /// <summary>Folds the spectrum of one bin of the direction, which is the fastest axis.</summary>
    private void Fold(RecoilFolding folding, double[] spectrum, int bin, double[] events)
    {
        if (direction is null)
        {
            folding.Fold(spectrum, events);
            return;
        }

        double[] bins = new double[folding.Response.Cells];
        folding.Fold(spectrum, bins);
        for (int i = 0; i < bins.Length; i++)
        {
            events[(i * direction.Axis.Count) + bin] = bins[i];
        }
    }

    private IEnumerable<double> EndPoints(Nuclide moving, double neutrinoEnergy) =>
        (direction?.Kinks(neutrinoEnergy, moving.NuclearMass) ?? []).Append(moving.MaximumRecoil(neutrinoEnergy));

    /// <summary>Other masses move the end points, at which quadrature panels must end.</summary>
    private Prepared PreparedFor(MassPrescription masses) => masses == MassPrescription.Nuclear ? nuclear : Prepare(masses);

    private Prepared Prepare(MassPrescription masses)
    {
        ImmutableDictionary<IEnergyResponse, RecoilFolding> foldings = material.Nuclides.GroupBy(n => responses.Of(n.Nuclide)).ToImmutableDictionary(
            group => group.Key,
            group => RecoilFolding.Prepare(
                group.Key,
                group.SelectMany(n => flux.SelectMany(f => EndPoints(masses.Moving(n.Nuclide), f.Spectrum.EndPoint))),
                refinement));
        return new Prepared(
            foldings,
            [
                .. material.Nuclides.Select(n =>
                {
                    var moments = new Dictionary<IEnergySpectrum, Lazy<TailMoments[][]>>(ReferenceEqualityComparer.Instance);
                    foreach (FluxComponent component in flux)
                    {
                        IEnergySpectrum spectrum = component.Spectrum;
                        moments.TryAdd(spectrum, new(() => Directions(spectrum, masses.Moving(n.Nuclide), foldings[responses.Of(n.Nuclide)].Recoils)));
                    }

                    return flux.Select(f => moments[f.Spectrum]).ToImmutableArray();
                }),
            ]);
    }

    /// <summary>What holds under every convention with the same masses.</summary>
    /// <param name="Foldings">The responses on their quadrature nodes.</param>
    /// <param name="Moments">The spectrum above the smallest energy that gives each recoil, by nuclide and flux component, for each bin of the direction.</param>
    private sealed record Prepared(
        ImmutableDictionary<IEnergyResponse, RecoilFolding> Foldings, ImmutableArray<ImmutableArray<Lazy<TailMoments[][]>>> Moments);
}
