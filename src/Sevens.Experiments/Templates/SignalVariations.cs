using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>What the nuisances on source, quenching, efficiency and released shape do to the signal.</summary>
internal sealed class SignalVariations
{
    private readonly ExperimentDefinition definition;
    private readonly NuisanceLookup nuisances;
    private readonly Func<ColumnReference, BinnedArray> template;
    private readonly ImmutableArray<ResponseVariation> responses;
    private readonly Func<ElementResponses, SignalFolding> fold;
    private readonly ImmutableArray<(string Parameter, Lazy<SignalFolding> Up, Lazy<SignalFolding> Down, NuisanceRange Covers)> refolds;

    public SignalVariations(
        ExperimentDefinition definition,
        Detector? detector,
        RecoilTemplates? recoils,
        NuisanceLookup nuisances,
        Func<ElementResponses, SignalFolding> fold,
        IEnumerable<(string Parameter, Func<SignalFolding> Up, Func<SignalFolding> Down)> upstream,
        Func<ColumnReference, BinnedArray> template)
    {
        this.definition = definition;
        this.nuisances = nuisances;
        this.template = template;
        this.fold = fold;
        responses = [.. detector is null ? [] : new ResponseVariations(detector, nuisances).All(), .. recoils?.Varied() ?? []];
        refolds =
        [
            .. upstream.Select(s => (s.Parameter, new Lazy<SignalFolding>(s.Up), new Lazy<SignalFolding>(s.Down), NuisanceRange.Unlimited)),
            .. responses.Select(r => (r.Parameter, new Lazy<SignalFolding>(() => fold(r.Up())), new Lazy<SignalFolding>(() => fold(r.Down())), r.Covers)),
        ];
    }

    /// <summary>The responses that will be folded: one up and one down per nuisance that acts on the response.</summary>
    public IEnumerable<ElementResponses> Responses => responses.SelectMany(r => new[] { r.Up(), r.Down() });

    /// <summary>Names of the nuisances that act on the response.</summary>
    public IEnumerable<string> OfResponse => responses.Select(r => r.Parameter);

    /// <summary>The signal folded anew at any number of sigmas of a nuisance that acts on the response.</summary>
    /// <exception cref="InvalidOperationException">No such nuisance, or one that its definition gives at ±1σ alone.</exception>
    public BinnedArray Refolded(string parameter, double sigmas, Convention convention)
    {
        ResponseVariation variation = responses.FirstOrDefault(r => string.Equals(r.Parameter, parameter, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"found '{parameter}', expected a nuisance that acts on the response: {string.Join(", ", OfResponse)}");
        return variation.At is { } at
            ? fold(at(sigmas)).Fold(convention).Events
            : throw new InvalidOperationException($"nuisance '{parameter}': its definition gives responses at ±1σ alone, with nothing between and beyond them to fold");
    }

    /// <summary>Reads the template variations once, so that a broken reference is an error when the experiment is loaded.</summary>
    public void Check() => _ = Templates(1).Count();

    public ImmutableArray<ShapeVariation> Of(SignalTemplate nominal, Convention convention) =>
    [
        .. refolds.Select(r => new ShapeVariation(
            r.Parameter, r.Up.Value.Fold(convention).Events, r.Down.Value.Fold(convention).Events) { Covers = r.Covers }),
        .. Templates(nominal.Events.Total / Math.Max(double.Epsilon, ShapeShare)),
    ];

    /// <summary>The same for templates of amplitudes.</summary>
    public ImmutableArray<AmplitudeVariation> Of(
        ImmutableArray<ImmutableArray<PlacedEvents>> nominal, Convention convention, IReadOnlyList<AmplitudePair> pairs, FlavourContent content) =>
    [
        .. refolds.Select(r => new AmplitudeVariation(
            r.Parameter, r.Up.Value.Templates(convention, pairs, content), r.Down.Value.Templates(convention, pairs, content)) { Covers = r.Covers }),
        .. Templates(1 / Math.Max(double.Epsilon, ShapeShare)).Select(v => new AmplitudeVariation(
            v.Parameter, Reshaped(nominal, v.Up), v.Down is { } down ? Reshaped(nominal, down) : null) { Covers = v.Covers }),
    ];

    /// <summary>What the nuisances on the response do to events of another kind.</summary>
    /// <param name="fold">The events under a response, placed by the folding that was made with it.</param>
    public ImmutableArray<ShapeVariation> OfResponses(Func<ElementResponses, SignalFolding, BinnedArray> fold) =>
    [
        .. responses.Zip(refolds.Skip(refolds.Length - responses.Length), (response, refold) => new ShapeVariation(
            response.Parameter, fold(response.Up(), refold.Up.Value), fold(response.Down(), refold.Down.Value)) { Covers = refold.Covers }),
    ];

    /// <summary>With another shape of the same events.</summary>
    private static ImmutableArray<ImmutableArray<PlacedEvents>> Reshaped(ImmutableArray<ImmutableArray<PlacedEvents>> templates, BinnedArray perEvent) =>
        [.. templates.Select(parts => parts.Select(p => p with { Events = perEvent.Scaled(p.Events.Total) }).ToImmutableArray())];

    private double ShapeShare => definition.Signal is { } signal ? template(signal.Shape).Total : 1;

    private IEnumerable<ShapeVariation> Templates(double fullTotal) => (definition.Signal?.Nuisances ?? []).Select(name =>
    {
        TemplateNuisance nuisance = nuisances.Of<TemplateNuisance>(name, "signal.nuisances");
        return new ShapeVariation(
            name, template(nuisance.Up).Scaled(fullTotal), nuisance.Down is { } down ? template(down).Scaled(fullTotal) : null)
        {
            Covers = nuisance.Covers?.Range ?? NuisanceRange.Unlimited,
        };
    });
}
