using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using Sevens.Experiments.Definitions.Responses.Directions;
using Sevens.Experiments.Definitions.Responses.Joint;
using Sevens.Experiments.Definitions.Responses.PulseShapes;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>
/// The chain from a nuclear recoil to what is read out: either <see cref="Stages"/>, or the short form of COHERENT's detectors,
/// <see cref="LightYield"/>, <see cref="Resolution"/> and <see cref="Efficiency"/>.
/// </summary>
public sealed record ResponseDefinition : ISelfChecked
{
    /// <summary>Recoil to electron-equivalent energy, heat, photons or electrons.</summary>
    [Description("Nuclear-recoil energy to electron-equivalent energy, heat, photons or electrons.")]
    public required QuenchingDefinition Quenching { get; init; }

    /// <summary>What becomes of the quenched signal, in order.</summary>
    [Description("What becomes of the quenched signal, in order: countings, smearings, efficiencies; in place of lightYield, resolution and efficiency.")]
    public ImmutableArray<StageDefinition>? Stages { get; init; }

    /// <summary>A second signal of the same recoil, which fills the second observable; with <see cref="Stages"/>.</summary>
    [Description("A second signal of the same recoil, which fills the second observable: charge beside light, heat beside ionisation; with stages.")]
    public SecondSignalDefinition? Second { get; init; }

    /// <summary>The pulse shape of the light, which fills the second observable; with <see cref="Stages"/> that count photo-electrons.</summary>
    [Description("The pulse shape of the light (F90), which fills the second observable; with stages that count photo-electrons.")]
    public PulseShapeDefinition? PulseShape { get; init; }

    /// <summary>What is seen of the direction of recoils, which fills the observable angle.</summary>
    [Description("What is seen of the direction of recoils, which fills the observable angle (cos θ) after the others of the response.")]
    public DirectionDefinition? Direction { get; init; }

    /// <summary>Efficiency in the recoil energy, keVnr, before everything else.</summary>
    [Description("Efficiency in the recoil energy, keVnr, before everything else; by default 1.")]
    public EfficiencyDefinition? RecoilEfficiency { get; init; }

    /// <summary>What is made of signals that a resolution carries below an axis from 0.</summary>
    [Description("refuse (the default) or lost: what is made of signals that stages carry below an axis that begins at 0.")]
    public BelowZero BelowZero { get; init; } = BelowZero.Refuse;

    /// <summary>Photo-electrons per keVee; needed where the energy axis is in photo-electrons.</summary>
    [Positive]
    [Description("Photo-electrons per keVee; needed where the resolution counts photo-electrons.")]
    public LightYield? LightYield { get; init; }

    /// <summary>Smearing, in the short form.</summary>
    [Description("Smearing of the energy axis, in the short form.")]
    public ResolutionDefinition? Resolution { get; init; }

    /// <summary>Selection efficiency along the energy axis, in the short form.</summary>
    [Description("Selection efficiency along the energy axis, in the short form.")]
    public EfficiencyDefinition? Efficiency { get; init; }

    /// <summary>Selection efficiency along the time axis; by default 1.</summary>
    [Description("Selection efficiency along the time axis; by default 1.")]
    public TimeEfficiencyDefinition? TimeEfficiency { get; init; }

    /// <summary>How many observables the response fills.</summary>
    internal int Filled => (Second is null && PulseShape is null ? 1 : 2) + (Direction is null ? 0 : 1);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check() => Stages is null ? ShortForm() : StagedForm();

    private static string KindOf(EfficiencyDefinition efficiency) => "kind " + efficiency.GetType().GetCustomAttribute<VariantAttribute>()!.Name;

    private static IEnumerable<string> Nuisances(QuenchingDefinition quenching, ImmutableArray<StageDefinition> stages) =>
        stages.SelectMany(s => new[] { s.Nuisance, (s as EfficiencyStage)?.Curve.Nuisance }).Append(quenching.Nuisance).OfType<string>();

    private IEnumerable<Discrepancy> StagedForm()
    {
        string[] both = [.. new[] { ("lightYield", LightYield is not null), ("resolution", Resolution is not null), ("efficiency", Efficiency is not null) }.Where(k => k.Item2).Select(k => k.Item1)];
        if (both.Length > 0)
        {
            yield return new Discrepancy(both[0], $"stages and {string.Join(", ", both)}", "either stages or the short form");
        }

        if (Second is not null && PulseShape is not null)
        {
            yield return new Discrepancy("pulseShape", "second and pulseShape", "one of the two");
        }

        string[] twice = [.. Nuisances(Quenching, Stages!.Value).Intersect(Second is null ? [] : Nuisances(Second.Quenching, Second.Stages), StringComparer.Ordinal)];
        if (twice.Length > 0)
        {
            yield return new Discrepancy("second", $"nuisance '{twice[0]}' on both signals", "a nuisance of its own for each");
        }
    }

    private IEnumerable<Discrepancy> ShortForm()
    {
        if (Resolution is null)
        {
            yield return new Discrepancy("resolution", "nothing", "a resolution and an efficiency, or stages");
            yield break;
        }

        if (Efficiency is null)
        {
            yield return new Discrepancy("efficiency", "nothing", "an efficiency with the resolution, or stages");
            yield break;
        }

        if (Second is not null || PulseShape is not null)
        {
            yield return new Discrepancy(Second is null ? "pulseShape" : "second", "the short form", "stages for the first observable as well");
        }

        bool photoelectrons = Resolution is GammaResolution or PoissonResolution;
        if (photoelectrons && LightYield is null)
        {
            yield return new Discrepancy("lightYield", "nothing", "a light yield such as 13.35 PE/keVee: the resolution counts photo-electrons");
        }

        if (photoelectrons && Efficiency is not LogisticEfficiencyDefinition)
        {
            yield return new Discrepancy("efficiency", KindOf(Efficiency), "kind logistic, in photo-electrons, with a resolution that counts photo-electrons");
        }

        if (Efficiency is TabulatedEfficiencyDefinition { Nuisance: { } nuisance })
        {
            yield return new Discrepancy("efficiency", $"nuisance '{nuisance}' on kind tabulated", "none: a nuisance varies the curve of kind logistic");
        }

        if (!photoelectrons && Efficiency is not TabulatedEfficiencyDefinition)
        {
            yield return new Discrepancy("efficiency", KindOf(Efficiency), "kind tabulated, in electron-equivalent energy, with a Gaussian resolution");
        }
    }
}
