using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Definitions.Sources.Solar;
using Sevens.Experiments.Definitions.Sources.Supernova;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Sources.Solar;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Analysis.Verbs;

/// <summary><c>flux</c>: the neutrinos of sources at a place in nominal operation.</summary>
public static class FluxVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "flux";

    private const int DefaultCount = 201;
    private const double LowestOfSeveral = 1e-3;

    /// <summary>Computes fluxes, spectra and timing.</summary>
    /// <exception cref="CatalogException">An unknown source, no source or one twice, a baseline that is not positive or that none of them needs, or a grid that does not rise.</exception>
    /// <exception cref="Experiments.Reading.DefinitionException">A file that is not a sound definition.</exception>
    /// <exception cref="Experiments.Tables.TableFormatException">A data file that is not sound.</exception>
    /// <exception cref="InvalidSourceException">Numbers that cannot be, or a missing baseline.</exception>
    public static FluxResult Run(Catalog catalog, FluxRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        Require(request);
        ImmutableArray<(LoadedSource Source, double? Baseline)> loaded = [.. request.Sources.Select(name => Load(catalog, name, request))];
        if (request.BaselineM is { } unused && loaded.All(s => s.Baseline is null))
        {
            throw new CatalogException(FormattableString.Invariant($"at: found {unused} m, expected no distance: the flux of {string.Join(", ", request.Sources)} does not depend on it"));
        }

        ImmutableArray<double> energies = request.EnergiesMeV?.Values("energies", "MeV") ?? Energies(loaded);
        return new FluxResult
        {
            Sources = [.. loaded.Select(s => Of(s.Source, s.Baseline, energies, request.AboveMeV))],
            EnergiesMeV = energies,
            Provenance = new Provenance(
                [.. loaded.SelectMany(s => s.Source.Inputs).DistinctBy(i => i.Name, StringComparer.Ordinal)],
                [.. loaded.SelectMany(s => s.Source.Flux.Citations).Distinct(StringComparer.Ordinal)],
                Seed: null),
            Warnings = [.. loaded.SelectMany(s => s.Source.Flux.Warnings.Select(w => $"{s.Source.Definition.Name}: {w}"))],
        };
    }

    private static void Require(FluxRequest request)
    {
        if (request.Sources.IsDefaultOrEmpty || request.Sources.Distinct(StringComparer.Ordinal).Count() != request.Sources.Length)
        {
            throw new CatalogException($"source: found [{(request.Sources.IsDefault ? string.Empty : string.Join(", ", request.Sources))}], expected one or more, each once");
        }

        if (request.BaselineM is { } metres && !(metres > 0 && double.IsFinite(metres)))
        {
            throw new CatalogException(FormattableString.Invariant($"at: found {metres} m, expected a positive distance"));
        }

        if (request.AboveMeV is { } energy && !(energy >= 0 && double.IsFinite(energy)))
        {
            throw new CatalogException(FormattableString.Invariant($"above: found {energy} MeV, expected an energy of 0 or more"));
        }
    }

    private static (LoadedSource Source, double? Baseline) Load(Catalog catalog, string name, FluxRequest request)
    {
        double? baseline = catalog.SourceDependsOnBaseline(name) ? request.BaselineM : null;
        return (catalog.Source(name, baseline is { } metres ? Length.FromMetres(metres) : null), baseline);
    }

    private static ImmutableArray<double> Energies(ImmutableArray<(LoadedSource Source, double? Baseline)> loaded)
    {
        IContinuousSpectrum[] continua = [.. loaded.SelectMany(s => s.Source.Flux.Components).Select(c => c.Spectrum).OfType<IContinuousSpectrum>()];
        if (continua.Length == 0)
        {
            return [];
        }

        double lowest = continua.Min(c => c.LowestEnergy), highest = continua.Max(c => c.EndPoint);
        EvaluationGrid grid = loaded.Length == 1
            ? new EvaluationGrid(lowest, highest, DefaultCount, GridSpacing.Linear)
            : new EvaluationGrid(Math.Max(LowestOfSeveral, lowest), highest, DefaultCount, GridSpacing.Logarithmic);
        return grid.Values("energies", "MeV");
    }

    private static SourceFlux Of(LoadedSource source, double? baseline, ImmutableArray<double> energies, double? above)
    {
        NeutrinoSource flux = source.Flux;
        var pulse = flux.Arrival as ProtonPulse;
        Varied[] varied = [.. Variations(flux)];
        return new SourceFlux
        {
            Name = source.Definition.Name,
            Title = source.Definition.Title,
            BaselineM = baseline,
            Integrated = source.Definition is SupernovaDefinition,
            FluxPerCm2PerS = flux.Fluence,
            Above = above is { } energy ? new EnergeticFlux(energy, flux.Components.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(energy).Zeroth)) : null,
            Components = [.. flux.Components.Select((c, i) => Component(c, varied.Select(v => (v.Upper[i].Fluence, v.Lower[i].Fluence)), energies))],
            Uncertainties = [.. varied.Select(v => Uncertainty(flux, v))],
            DayNight = source.Definition is SolarDefinition solar ? DayNightAsymmetry.Of(solar) : null,
            Facility = source.Definition is StoppedPionDefinition pions ? Facility(pions, pulse) : null,
            Timing = pulse is null ? null : PulseSeparation.Of(pulse),
        };
    }

    /// <summary>The uncertainties of a source with what each does to its whole flux.</summary>
    internal static ImmutableArray<SourceUncertainty> Uncertainties(NeutrinoSource flux) => [.. Variations(flux).Select(v => Uncertainty(flux, v))];

    private static IEnumerable<Varied> Variations(NeutrinoSource flux) => flux.Variations.Select(v => new Varied(v.Name, v.Description, v.Upper(flux.Components), v.Lower(flux.Components)));

    private static SourceUncertainty Uncertainty(NeutrinoSource flux, Varied varied) => new(
        varied.Name,
        varied.Description,
        (varied.Upper.Sum(c => c.Fluence) / flux.Fluence) - 1,
        (varied.Lower.Sum(c => c.Fluence) / flux.Fluence) - 1);

    private static SourceFluxComponent Component(FluxComponent component, IEnumerable<(double Upper, double Lower)> varied, ImmutableArray<double> energies)
    {
        string phase = component.Phase switch
        {
            EmissionPhase.Prompt => "prompt",
            EmissionPhase.Delayed => "delayed",
            _ => "steady",
        };
        var continuum = component.Spectrum as IContinuousSpectrum;
        return new SourceFluxComponent(
            component.Label,
            component.Flavour.Written(),
            phase,
            continuum is null ? "line" : "continuum",
            component.Fluence,
            Math.Sqrt(varied.Sum(v => Math.Pow(Math.Max(Math.Abs(v.Upper - component.Fluence), Math.Abs(v.Lower - component.Fluence)), 2))),
            component.Spectrum.MeanEnergy,
            component.Spectrum.EndPoint,
            continuum is null ? [] : [.. energies.Select(e => component.Fluence * continuum.Density(e))]);
    }

    private static PionFacility Facility(StoppedPionDefinition pions, ProtonPulse? pulse) => new(
        pions.Target,
        pions.ProtonEnergy.CanonicalValue,
        pions.Power?.Megawatts,
        pions.Repetition?.Hertz,
        pulse is not null && pions.Repetition is { } rate ? 1e-6 * rate.Hertz * pulse.FullWidth : null,
        pions.DecayInFlight?.Value);

    /// <summary>What the components of a source become at one standard deviation of an uncertainty, in their order.</summary>
    private sealed record Varied(string Name, string Description, ImmutableArray<FluxComponent> Upper, ImmutableArray<FluxComponent> Lower);
}
