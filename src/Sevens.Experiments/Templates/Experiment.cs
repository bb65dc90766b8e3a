using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Sources;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>An experiment with everything it refers to loaded and checked, ready to predict. Immutable; its foldings are prepared once.</summary>
public sealed class Experiment
{
    private readonly Lazy<SignalFolding> folding;
    private readonly SignalVariations variations;
    private readonly DarkMatterFolding darkMatter;
    private readonly Func<MatterChoice, Experiment>? inMatter;

    internal Experiment(
        ExperimentDefinition definition,
        string resolvedJson,
        ImmutableArray<InputFile> inputs,
        ImmutableArray<string> citations,
        ImmutableArray<Axis> axes,
        Material material,
        NeutrinoSource source,
        ObservedData? observed,
        ImmutableArray<BackgroundTemplate> backgrounds,
        RateNuisance? fluxNuisance,
        Lazy<SignalFolding> folding,
        SignalVariations variations,
        DarkMatterFolding darkMatter,
        Func<MatterChoice, Experiment>? inMatter)
    {
        Definition = definition;
        ResolvedJson = resolvedJson;
        Inputs = inputs;
        Citations = citations;
        Axes = axes;
        Material = material;
        Source = source;
        Observed = observed?.Events;
        ObservedErrors = observed?.Errors;
        Backgrounds = backgrounds;
        FluxNuisance = fluxNuisance;
        this.folding = folding;
        this.variations = variations;
        this.darkMatter = darkMatter;
        this.inMatter = inMatter;
    }

    /// <summary>The name.</summary>
    public string Name => Definition.Name;

    /// <summary>What figures call the signal: coherent scattering, unless the definition names other channels.</summary>
    public string SignalTitle => Definition.Channels is null ? "CEvNS" : "Charged current";

    /// <summary>The definition.</summary>
    public ExperimentDefinition Definition { get; }

    /// <summary>The definition after <c>extends</c>, as JSON.</summary>
    public string ResolvedJson { get; }

    /// <summary>Every file the experiment was made from, with its hash.</summary>
    public ImmutableArray<InputFile> Inputs { get; }

    /// <summary>What to cite when it is used.</summary>
    public ImmutableArray<string> Citations { get; }

    /// <summary>The axes, after cuts.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>The target material.</summary>
    public Material Material { get; }

    /// <summary>The source at the detector over the exposure, with the arrival time of the data where time is observed.</summary>
    public NeutrinoSource Source { get; }

    /// <summary>The flux at the detector.</summary>
    public ImmutableArray<FluxComponent> Flux => Source.Components;

    /// <summary>Elements off the diagonal of the density matrix of the flux; none where flavours do not interfere.</summary>
    public ImmutableArray<FluxComponent> Coherences => Source.Coherences;

    /// <summary>Observed counts, or measured values as events over the whole exposure; null where the experiment has no data.</summary>
    public BinnedArray? Observed { get; }

    /// <summary>The one-sigma errors of measured values, in events; null where the data are counts.</summary>
    public BinnedArray? ObservedErrors { get; }

    /// <summary>The expected backgrounds.</summary>
    public ImmutableArray<BackgroundTemplate> Backgrounds { get; }

    /// <summary>The nuisance on the flux; null where the definition names none.</summary>
    public RateNuisance? FluxNuisance { get; }

    /// <summary>What the names of its nuisances mean.</summary>
    internal ImmutableSortedDictionary<string, NuisanceUse> Nuisances { get; init; } = ImmutableSortedDictionary<string, NuisanceUse>.Empty;

    /// <summary>Correlations of its nuisances.</summary>
    public ImmutableArray<StatedCorrelation> Correlations { get; internal init; } = [];

    /// <summary>
    /// The experiment before it has taken data: no event in any bin, a place for the counts that it expects. One that has data stays as it is, since expected
    /// data take the place of what was observed.
    /// </summary>
    public Experiment Planned() => Observed is not null ? this : new Experiment(
        Definition, ResolvedJson, Inputs, Citations, Axes, Material, Source, new ObservedData(BinnedArray.Zeros(Axes), Errors: null), Backgrounds, FluxNuisance, folding, variations, darkMatter, inMatter)
    {
        Nuisances = Nuisances,
        Correlations = Correlations,
    };

    /// <summary>The expected signal under a convention.</summary>
    public SignalTemplate Signal(Convention convention) => folding.Value.Fold(convention);

    /// <summary>What the shape nuisances do to the expected signal, by refolding at ±1σ.</summary>
    /// <param name="nominal">The signal at the central values.</param>
    /// <param name="convention">The convention it was folded under.</param>
    public ImmutableArray<ShapeVariation> SignalVariations(SignalTemplate nominal, Convention convention) => variations.Of(nominal, convention);

    /// <summary>Names of the nuisances that act on the response of the detector, and are folded at ±1σ.</summary>
    public ImmutableArray<string> RefoldedNuisances => [.. variations.OfResponse];

    /// <summary>The expected signal folded anew at any value of a nuisance that acts on the response: what the interpolation between ±1σ stands for.</summary>
    /// <param name="parameter">One of <see cref="RefoldedNuisances"/>.</param>
    /// <param name="sigmas">Its value in standard deviations. Curves that a definition gives at ±1σ are followed along the line from the nominal one, coefficient by coefficient.</param>
    /// <param name="convention">The convention.</param>
    /// <exception cref="InvalidOperationException">Another name, a nuisance that is given at ±1σ alone, or a value at which the response cannot be.</exception>
    public BinnedArray RefoldedSignal(string parameter, double sigmas, Convention convention) => variations.Refolded(parameter, sigmas, convention);

    /// <summary>Dark matter that the source makes, for ε = 1, without and with the shape nuisances of quenching and efficiency.</summary>
    /// <param name="particle">Dark matter.</param>
    /// <param name="convention">Form factors and masses.</param>
    /// <exception cref="InvalidOperationException">The source makes no mesons or none that is heavy enough, or the signal is not coherent scattering; the message says which.</exception>
    public DarkMatterTemplate DarkMatter(DarkParticle particle, Convention convention) => darkMatter.Fold(particle, convention);

    /// <summary>Dark matter that scatters off electrons, for ε = 1; null where <see cref="HasElectrons"/> is not so.</summary>
    /// <param name="particle">Dark matter.</param>
    /// <exception cref="InvalidOperationException">As with <see cref="DarkMatter"/>.</exception>
    public DarkMatterTemplate? DarkMatterOnElectrons(DarkParticle particle) => darkMatter.FoldElectrons(particle);

    /// <summary>As <see cref="DarkMatterOnElectrons"/>, without the shape nuisances.</summary>
    internal BinnedArray? CentralDarkMatterOnElectrons(DarkParticle particle) => darkMatter.NominalElectrons(particle);

    /// <summary>As <see cref="DarkMatter"/>, without the shape nuisances.</summary>
    internal (BinnedArray Events, ImmutableArray<(Nuclide Nuclide, double Events)> Nuclides) CentralDarkMatter(DarkParticle particle, Convention convention) =>
        darkMatter.Nominal(particle, convention);

    /// <summary>Templates of amplitudes, from which the signal at any couplings is a sum; as they are and under every shape nuisance.</summary>
    /// <param name="convention">Constants, masses and kinematic form.</param>
    /// <param name="pairs">The products of amplitudes.</param>
    /// <param name="content">Whether elements off the diagonal of the source's density matrix are folded too.</param>
    public AmplitudeTemplates Amplitudes(Convention convention, IReadOnlyList<AmplitudePair> pairs, FlavourContent content = FlavourContent.Diagonal)
    {
        ImmutableArray<ImmutableArray<PlacedEvents>> nominal = folding.Value.Templates(convention, pairs, content);
        return new AmplitudeTemplates(nominal, variations.Of(nominal, convention, pairs, content));
    }

    /// <summary>Whether couplings of neutrinos with matter change what arrives of the source.</summary>
    public bool FeelsMatter => inMatter is not null;

    /// <summary>The experiment with other couplings of neutrinos with the matter on their way, or with what these change as its flux.</summary>
    /// <param name="choice">The couplings.</param>
    /// <exception cref="InvalidSourceException">The source cannot follow them.</exception>
    internal Experiment InMatter(MatterChoice choice) => inMatter?.Invoke(choice) ?? this;

    /// <summary>Whether neutrinos that scatter off electrons are seen.</summary>
    public bool HasElectrons => Definition.ElectronRecoils != ElectronRecoils.None;

    /// <summary>As <see cref="Amplitudes"/>, without the shape nuisances.</summary>
    internal ImmutableArray<ImmutableArray<PlacedEvents>> CentralAmplitudes(
        Convention convention, IReadOnlyList<AmplitudePair> pairs, FlavourContent content = FlavourContent.Diagonal) => folding.Value.Templates(convention, pairs, content);
}
