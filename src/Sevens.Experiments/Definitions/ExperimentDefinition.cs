using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Definitions.Backgrounds;
using Sevens.Experiments.Definitions.Channels;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Shapes;
using Sevens.Experiments.Releases;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions;

/// <summary>An experiment as a file states it: source × target × detector × data.</summary>
[DefinitionSchema("sevens/experiment/1")]
[Extensible]
[Description("An experiment: a source, a target at a baseline, a detector response, backgrounds and data.")]
public sealed record ExperimentDefinition : ISelfChecked
{
    /// <summary>The name of the signal component in results, and of its strength where a single experiment is fitted.</summary>
    internal const string SignalName = "cevns";

    /// <summary>The name by which verbs find it.</summary>
    [EntryName]
    [Description("The name by which verbs find the experiment: lower case, words joined by hyphens, the release year where there are several.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Where the numbers come from: arXiv and doi identifiers.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the numbers come from: identifiers such as arXiv:2110.07730 or doi:10.1103/….")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <summary>What a reader must know: choices, approximations, caveats.</summary>
    [Description("What a reader must know: choices, approximations, caveats.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>Its state in 2026.</summary>
    [Description("Its state in 2026.")]
    public ExperimentStatus? Status { get; init; }

    /// <summary>Where its figures were taken from.</summary>
    [Description("Where the figures of this definition were taken from, and how far they can be relied on.")]
    public ExperimentConfidence? Confidence { get; init; }

    /// <summary>Releases that have to be imported before the experiment can be loaded, because their tables are too large to ship.</summary>
    [Description("Releases whose tables are too large to ship and have to be imported first: sevens import RELEASE DIR. Their citations say where the files are.")]
    public ImmutableArray<string>? Releases { get; init; }

    /// <summary>The neutrino source and the exposure.</summary>
    [Description("The neutrino source and the exposure.")]
    public required SourceUse Source { get; init; }

    /// <summary>Distance from source to detector; stated where the flux depends on it, and only there.</summary>
    [Positive]
    [Description("Distance from source to detector; stated where the flux of the source depends on it, and only there.")]
    public Length? Baseline { get; init; }

    /// <summary>What is hit.</summary>
    [Description("The target material and its mass.")]
    public required TargetDefinition Target { get; init; }

    /// <summary>The reactions that make the signal, in place of coherent scattering.</summary>
    [AtLeastOne("channel")]
    [Description("The reactions that make the signal, in place of coherent scattering: charged-current channels with tabulated cross sections.")]
    public ImmutableArray<ChannelDefinition>? Channels { get; init; }

    /// <summary>What the detector makes of a recoil; or give <see cref="RecoilTemplates"/>.</summary>
    [Description("What the detector makes of a nuclear recoil; or give recoilTemplates.")]
    public ResponseDefinition? Response { get; init; }

    /// <summary>What the detector makes of a recoil, from templates of monoenergetic recoils on all axes but time; in place of <see cref="Response"/>.</summary>
    [Description("What the detector makes of a nuclear recoil, from templates of monoenergetic recoils on all axes but time; in place of response.")]
    public RecoilTemplatesDefinition? RecoilTemplates { get; init; }

    /// <summary>Whether neutrinos that scatter off electrons are seen, as recoils of their full energy in keVee.</summary>
    [Description("none (the default), stepping (each electron counts above its binding energy), free or table (free times the ratio of electronTable): whether neutrinos that scatter off electrons add to the signal, at the stages after quenching.")]
    public ElectronRecoils ElectronRecoils { get; init; }

    /// <summary>The table of ratios to free electrons.</summary>
    [Description("With electronRecoils: table, a file of the format sevens/table/1: energy in keV first, then for each element of the target a column with its symbol, the cross section of the atom divided by that of as many free electrons.")]
    public string? ElectronTable { get; init; }

    /// <summary>The axes of the data; the first is the energy-like one that the response fills.</summary>
    [Description("The axes of the data; the first is the energy-like one that the response fills.")]
    public required ImmutableArray<ObservableDefinition> Observables { get; init; }

    /// <summary>How the signal fills the axes; by default as folded from source and response.</summary>
    [Description("How the signal fills the axes; by default as folded from source and response.")]
    public SignalDefinition? Signal { get; init; }

    /// <summary>Background components by name.</summary>
    [Description("Background components, by the name they have in results (camelCase).")]
    public IReadOnlyDictionary<string, BackgroundDefinition>? Backgrounds { get; init; }

    /// <summary>Nuisances of this experiment alone, by name; shared ones live in the catalog.</summary>
    [Description("Nuisances of this experiment alone, by name; shared ones live in the catalog.")]
    public IReadOnlyDictionary<string, NuisanceDefinition>? Nuisances { get; init; }

    /// <summary>Correlations of nuisances of this experiment, with each other or with those of another; all others are independent.</summary>
    [Description("Correlations of nuisances of this experiment, with each other or with those of another; all others are independent.")]
    public ImmutableArray<NuisanceCorrelation>? Correlations { get; init; }

    /// <summary>The observed counts, where there are data.</summary>
    [Description("The observed counts, where there are data.")]
    public DataDefinition? Data { get; init; }

    /// <summary>What the collaboration published from these data, or predicts.</summary>
    [Description("What the collaboration published from these data, or predicts.")]
    public ImmutableArray<PublishedResult>? PublishedResults { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        // What is not predicted yet need not say how a recoil is seen.
        bool pending = Status?.State is ExperimentState.Pending;
        if (Observables.IsEmpty && !pending)
        {
            yield return new Discrepancy("observables", "an empty list", "at least the energy-like axis");
        }

        if (Response is null == RecoilTemplates is null && !(pending && Response is null))
        {
            yield return new Discrepancy("response", Response is null ? "neither response nor recoilTemplates" : "response and recoilTemplates", "one of the two");
        }

        foreach (string release in (Releases ?? []).Where(r => ReleaseCatalog.All.All(known => !string.Equals(known.Name, r, StringComparison.Ordinal))))
        {
            yield return new Discrepancy("releases", $"'{release}'", $"one of {string.Join(", ", ReleaseCatalog.All.Select(r => r.Name))}");
        }

        if (ElectronRecoils != ElectronRecoils.None && OfNucleiAlone is { } known)
        {
            yield return new Discrepancy("electronRecoils", $"{CamelCase.Of(ElectronRecoils.ToString())} with {known}", "none: what is stated there is not of scattered electrons");
        }

        if (ElectronTable is null == (ElectronRecoils == ElectronRecoils.Table))
        {
            yield return new Discrepancy(
                "electronTable",
                ElectronTable is null ? "nothing" : "a table without effect",
                ElectronTable is null ? "a file with the ratio of each element to free electrons; tables of many-body calculations (RRPA) are not part of the catalog" : "none without electronRecoils: table");
        }

        foreach (Discrepancy discrepancy in Response is null || Observables.IsEmpty ? [] : CheckAxes(Response))
        {
            yield return discrepancy;
        }

        if (Channels is null == Response?.Quenching is LeptonEnergyDefinition)
        {
            yield return Channels is null
                ? new Discrepancy("response", "quenching of kind electron without channels", "channels that make electrons")
                : new Discrepancy("channels", "channels without quenching of kind electron", "response.quenching: { kind: electron }: the signal is an electron, not a recoil");
        }

        if (Channels is not null && Response?.Direction is not null)
        {
            yield return new Discrepancy("channels", "channels and the direction of nuclear recoils", "one of the two");
        }

        if (Backgrounds?.ContainsKey(SignalName) == true)
        {
            yield return new Discrepancy("backgrounds", $"a background '{SignalName}'", "another name: this one is the signal's");
        }
    }

    /// <summary>What is stated for the signal of nuclei, or of other reactions, and says nothing of electrons that neutrinos scatter off; null where the response does for both.</summary>
    private string? OfNucleiAlone => this switch
    {
        { Response: null } => "recoilTemplates",
        { Signal: not null } => "a released shape of the signal",
        { Channels: not null } => "channels of other reactions",
        { Response.Second: not null } => "a second signal of nuclear recoils",
        { Response.PulseShape: not null } => "the pulse shape of nuclear recoils",
        { Response.Direction: not null } => "the direction of nuclear recoils",
        _ => null,
    };

    private static string Expected(ResponseDefinition response) => string.Join(
        ", then ",
        new[]
        {
            "the axis of the signal",
            response.Second is null ? null : "one for the second signal",
            response.PulseShape is null ? null : "f90",
            response.Direction is null ? null : "angle",
        }.OfType<string>());

    /// <summary>What the response fills comes first, then what else the signal is known in.</summary>
    private IEnumerable<Discrepancy> CheckAxes(ResponseDefinition response)
    {
        ObservableAxis[] axes = [.. Observables.Select(o => o.Axis)];
        if (response.Stages is null)
        {
            ObservableAxis energy = response.Resolution is GaussianResolution ? ObservableAxis.Energy : ObservableAxis.Photoelectrons;
            if (axes.Length > 0 && axes[0] != energy)
            {
                yield return new Discrepancy("observables", $"{CamelCase.Of(axes[0].ToString())} first", $"{CamelCase.Of(energy.ToString())}, which the resolution fills");
            }
        }
        else if (axes.Length > 0 && axes[0] is ObservableAxis.F90 or ObservableAxis.Time)
        {
            yield return new Discrepancy("observables", $"{CamelCase.Of(axes[0].ToString())} first", "the axis that the last stage fills");
        }

        int filled = response.Filled;
        if (axes.Length < filled
            || axes.Take(filled).Contains(ObservableAxis.Time)
            || (response.PulseShape is not null && axes[1] != ObservableAxis.F90)
            || axes.Take(filled).Contains(ObservableAxis.Angle) != response.Direction is not null
            || (response.Direction is not null && axes[filled - 1] != ObservableAxis.Angle))
        {
            yield return new Discrepancy("observables", string.Join(", ", axes.Select(a => CamelCase.Of(a.ToString()))), Expected(response));
            yield break;
        }

        if (axes.Distinct().Count() != axes.Length)
        {
            yield return new Discrepancy("observables", $"the axes {string.Join(", ", axes.Select(a => CamelCase.Of(a.ToString())))}", "each once");
        }
        else if (Signal is null && axes.Skip(filled).Any(a => a != ObservableAxis.Time))
        {
            yield return new Discrepancy(
                "observables",
                $"{CamelCase.Of(axes.Skip(filled).First(a => a != ObservableAxis.Time).ToString())}, which no response fills",
                "the axes of the response and at most time, or the released shape of the signal as 'signal'");
        }
    }
}
