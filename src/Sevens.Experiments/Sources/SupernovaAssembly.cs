using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Supernova;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Supernova;

namespace Sevens.Experiments.Sources;

/// <summary>The neutrinos of one burst, in one piece or in time bins.</summary>
internal sealed class SupernovaAssembly(SupernovaDefinition definition) : SourceAssembly
{
    private const double EnergyTolerance = 0.01;

    /// <inheritdoc/>
    public override BaselineNeed Baseline => BaselineNeed.Forbidden;

    /// <inheritdoc/>
    protected override SourceDefinition Definition => definition;

    /// <summary>A burst is a fluence: there is no time to state.</summary>
    protected override ImmutableArray<string> Keys => ["fluence"];

    private FlavourConversion Conversion => definition.Conversion switch
    {
        ConversionChoice.NormalOrdering => FlavourConversion.Adiabatic(MassOrdering.Normal, definition.SineSquaredTheta12, definition.SineSquaredTheta13),
        ConversionChoice.InvertedOrdering => FlavourConversion.Adiabatic(MassOrdering.Inverted, definition.SineSquaredTheta12, definition.SineSquaredTheta13),
        _ => FlavourConversion.None,
    };

    /// <summary>The burst as a whole stands where other sources have a flux, and says so.</summary>
    protected override NeutrinoSource PerSecond(SourceContext context) => Burst(context) with
    {
        Warnings = ["numbers are the fluence of the burst, cm^-2, where other sources have a flux, cm^-2 s^-1"],
    };

    /// <inheritdoc/>
    protected override NeutrinoSource Exposed(SourceContext context, SourceUse use) => Burst(context);

    private NeutrinoSource Burst(SourceContext context)
    {
        if (definition.Emission is TabulatedEmission tabulated)
        {
            SupernovaFluence fluence = Fluence(context, tabulated);
            CheckEnergy(context, fluence.EnergyErg);
            return new NeutrinoSource(definition.Name, fluence.At(definition.Distance.Kiloparsecs, Conversion));
        }

        SupernovaEmission emission = Emission(context);
        CheckEnergy(context, emission.EnergyErg);
        return new NeutrinoSource(
            definition.Name,
            Edges(context) is { } edges
                ? emission.InBins(edges, definition.Distance.Kiloparsecs, Conversion).SelectMany(Named)
                : emission.Fluence().At(definition.Distance.Kiloparsecs, Conversion));
    }

    /// <summary>Time bins of the definition, or else those in which the experiment observes.</summary>
    private double[]? Edges(SourceContext context) =>
        definition.TimeEdges is { } stated ? [.. stated.Select(e => e.Seconds)] : context.ObservedSeconds is { } observed ? [.. observed] : null;

    private static IEnumerable<FluxComponent> Named(TimedFlux bin) => bin.Components.Select(c => c with
    {
        Name = FormattableString.Invariant($"{c.Flavour.Written()} {bin.Start}:{bin.End} s"),
        Interval = new EmissionInterval(bin.Start, bin.End),
    });

    private SupernovaEmission Emission(SourceContext context) => definition.Emission switch
    {
        PinchedEmission pinched => new SupernovaEmission(new EmissionSlice(0, pinched.Duration.Seconds)
        {
            ElectronNeutrino = Species(pinched.ElectronNeutrino),
            ElectronAntineutrino = Species(pinched.ElectronAntineutrino),
            HeavyLepton = Species(pinched.HeavyLepton),
        }),
        NeutronisationEmission burst => SupernovaEmission.NeutronisationBurst(
            burst.Luminosity.ErgsPerSecond, burst.Duration.Seconds, new PinchedSpectrum(burst.MeanEnergy.CanonicalValue, burst.Pinching)),
        SlicedEmission slices => new EmissionColumns(context.Table("emission.table", slices.Table), slices.Table, context).Emission(),
        _ => throw new InvalidOperationException($"found an emission of type {definition.Emission.GetType().Name}, expected one with times"),
    };

    private static SpeciesEmission? Species(SpeciesDefinition? species) =>
        species is null ? null : new SpeciesEmission(species.Energy.Ergs, new PinchedSpectrum(species.MeanEnergy.CanonicalValue, species.Pinching));

    private static SupernovaFluence Fluence(SourceContext context, TabulatedEmission tabulated) =>
        new(FlavourColumns.Read(context, "emission.table", tabulated.Table, SpectrumScale.Fluence), tabulated.At.Kiloparsecs);

    private void CheckEnergy(SourceContext context, double found)
    {
        if (definition.TotalEnergy is { Ergs: double stated } && !(Math.Abs(found - stated) <= EnergyTolerance * stated))
        {
            throw context.Fault(
                "totalEnergy", FormattableString.Invariant($"an emission of {found:g5} erg"), FormattableString.Invariant($"{stated:g5} erg within {100 * EnergyTolerance} %"));
        }
    }
}
