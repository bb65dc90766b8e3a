using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Experiments.Sources;

/// <summary>Pion decay at rest: neutrinos per proton × protons, counted or from power × beam time.</summary>
internal sealed class StoppedPionAssembly(StoppedPionDefinition definition) : SourceAssembly
{
    private const string BeamTime = "beamTime";

    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Needed;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys => ["protonsOnTarget", "power", BeamTime, "neutrinosPerFlavourPerProton", "flux", "fluence"];

    /// <inheritdoc/>
    protected override string TimeKey => BeamTime;

    /// <inheritdoc/>
    protected override NeutrinoSource PerSecond(SourceContext context) => Of(context, Protons(context, seconds: 1));

    /// <inheritdoc/>
    protected override NeutrinoSource Exposed(SourceContext context, SourceUse use)
    {
        if (use.ProtonsOnTarget is { } counted)
        {
            return Of(context, counted.CanonicalValue);
        }

        return Time(use) is { } seconds
            ? Of(context, Protons(context, seconds))
            : throw context.UseFault("protonsOnTarget", "no exposure", "protonsOnTarget, or power and beamTime, or fluence");
    }

    /// <inheritdoc/>
    protected override double? Time(SourceUse use) => use.BeamTime?.Seconds;

    private double Protons(SourceContext context, double seconds)
    {
        if (context.Use is { Flux: not null } or { Fluence: not null })
        {
            return 1;
        }

        double megawatts = (context.Use?.Power ?? definition.Power)?.Megawatts
            ?? throw (context.Use is null
                ? context.Fault("power", "nothing", "the beam power in operation, from which the flux follows")
                : context.UseFault("power", "a beam time without a power", "power as well: the source does not state one"));
        return StoppedPionSource.Protons(megawatts, seconds, definition.ProtonEnergy.CanonicalValue);
    }

    private NeutrinoSource Of(SourceContext context, double protons)
    {
        double yield = context.Use?.NeutrinosPerFlavourPerProton ?? Yield()
            ?? throw context.Fault("neutrinosPerFlavourPerProton", "neither neutrinosPerFlavourPerProton nor yield", $"one of them, here or where the source is used{Remark()}");
        var source = new StoppedPionSource(protons, yield);
        IEnumerable<FluxComponent> kaons = definition.KaonNeutrinosPerProton is { } perProton ? [source.KaonLineAt(context.BaselineMetres, perProton)] : [];
        return new NeutrinoSource(definition.Name, source.At(context.BaselineMetres).Concat(kaons))
        {
            Arrival = PulseAssembly.Of(definition.Pulse),
            Mesons = new MesonProduction(protons, context.BaselineMetres, context.Use?.BeamAngle, [.. (definition.Mesons ?? []).Select(m => m.Yield)]),
        };
    }

    /// <summary>An entry without a yield says in its notes why.</summary>
    private string Remark() => definition.Notes is { Length: > 0 } notes ? $" ({string.Join(' ', notes)})" : string.Empty;

    private double? Yield() => definition.NeutrinosPerFlavourPerProton
        ?? (definition.Yield is PionYield.MercuryFit ? MercuryYield.PerFlavourPerProton(definition.ProtonEnergy.CanonicalValue) : null);
}
