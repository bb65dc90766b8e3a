using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Text;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation;

namespace Sevens.Experiments.Sources;

/// <summary>
/// Makes the physics value of a source from its definition and the use that an experiment makes of it. There is one small class per kind, which says
/// what the flux is (<see cref="PerSecond"/>); exposure, overrides, baseline and the checks common to all kinds are here.
/// </summary>
internal abstract class SourceAssembly
{
    private const string LiveTime = "liveTime", Flux = "flux", Fluence = "fluence";

    /// <summary>Whether the flux depends on the distance.</summary>
    public abstract BaselineNeed Baseline { get; }

    /// <summary>Whether couplings with matter change what arrives.</summary>
    public virtual bool FeelsMatter(SourceContext context) => false;

    /// <summary>The definition.</summary>
    protected abstract SourceDefinition Definition { get; }

    /// <summary>The keys of a use that mean something for this kind.</summary>
    protected virtual ImmutableArray<string> Keys => [LiveTime, Flux, Fluence];

    /// <summary>The key that states for how long the source is observed.</summary>
    protected virtual string TimeKey => LiveTime;

    /// <summary>The source at the detector over the exposure; over one second where the context has no use.</summary>
    /// <exception cref="InvalidSourceException">The definition or the use cannot be, with its place.</exception>
    public NeutrinoSource Make(SourceContext context)
    {
        CheckUse(context);
        CheckBaseline(context);
        int cited = context.Tables.Citations.Count;
        NeutrinoSource source = Guarded(context, () => Oscillated(context, Over(context)));
        ImmutableArray<SourceVariation> whole = Definition.NormalisationError is { } relative
            ? [new NormalisationVariation($"{Definition.Name}-normalisation", $"flux of {Definition.Name}", relative)]
            : [];
        return source with
        {
            Variations = [.. whole, .. source.Variations],
            Citations = [.. Definition.Citation.Concat(context.Tables.Citations.Skip(cited)).Concat(source.Citations).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The components as flux, cm⁻² s⁻¹, at the baseline where the kind needs one.</summary>
    protected abstract NeutrinoSource PerSecond(SourceContext context);

    /// <summary>The components as fluence over the exposure that a use states in this kind's own way; by default flux × time.</summary>
    protected virtual NeutrinoSource Exposed(SourceContext context, SourceUse use) => PerSecond(context).Times(Seconds(context, use));

    /// <summary>The time a use states, s.</summary>
    protected virtual double? Time(SourceUse use) => use.LiveTime?.Seconds;

    /// <summary>1/4πL², cm⁻².</summary>
    protected static double PerSphere(double metres) => 1 / (4 * Math.PI * metres * metres * 1e4);

    /// <summary>What a flux that holds at a distance is multiplied with at the baseline; 1 where it is that at the detector.</summary>
    /// <param name="heldAt">The distance; null for a flux at the detector.</param>
    /// <param name="context">The baseline, which is there where the distance is.</param>
    protected static double Falling(Length? heldAt, SourceContext context) =>
        heldAt is { } at ? at.Metres * at.Metres / (context.BaselineMetres * context.BaselineMetres) : 1;

    private static NeutrinoSource Oscillated(SourceContext context, NeutrinoSource source) =>
        context.Use?.Oscillation is { } oscillation ? source.Surviving(oscillation.Survival(context)) : source;

    private static NeutrinoSource ScaledTo(NeutrinoSource source, double total) => source.Times(total / source.Fluence);

    private NeutrinoSource Over(SourceContext context) => context.Use switch
    {
        null => PerSecond(context),
        { Fluence: { } fluence } => ScaledTo(PerSecond(context), fluence.PerSquareCentimetre),
        { Flux: { } flux } use => ScaledTo(PerSecond(context), flux.PerSquareCentimetreSecond).Times(Seconds(context, use)),
        { } use => Exposed(context, use),
    };

    private double Seconds(SourceContext context, SourceUse use) =>
        Time(use) ?? throw context.UseFault(TimeKey, "nothing", $"{TimeKey}, for example '1 yr', or a fluence");

    private void CheckUse(SourceContext context)
    {
        if (context.Use?.Given().FirstOrDefault(key => !Keys.Contains(key, StringComparer.Ordinal)) is { } foreign)
        {
            throw context.UseFault(foreign, $"{foreign}, which means nothing for source '{Definition.Name}'", $"one of {string.Join(", ", Keys)}");
        }
    }

    private void CheckBaseline(SourceContext context)
    {
        if (Baseline == BaselineNeed.Needed && context.Baseline is null)
        {
            throw context.BaselineFault("nothing", $"the distance to source '{Definition.Name}', whose flux depends on it");
        }

        if (Baseline == BaselineNeed.Forbidden && context.Baseline is { } metres)
        {
            throw context.BaselineFault(
                FormattableString.Invariant($"{metres} m"), $"no baseline: the flux of source '{Definition.Name}' is that at the detector, wherever it is");
        }
    }

    /// <summary>What a physics type refuses is told at the place of the definition.</summary>
    private static NeutrinoSource Guarded(SourceContext context, Func<NeutrinoSource> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException problem)
        {
            throw context.Fault("kind", $"a source that cannot be ({PlainReason.Of(problem)})", "one that can");
        }
    }
}
