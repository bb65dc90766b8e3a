using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>The errors of the cross section in the results of <c>xsec</c>: totals, differential cross sections, averages.</summary>
internal static class CrossSectionTheory
{
    /// <summary>A result with its errors.</summary>
    /// <param name="result">The central numbers.</param>
    /// <param name="nuclides">The nuclides of the target.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="flavour">The flavour of totals and points.</param>
    /// <param name="flux">What was averaged over beside pion decay at rest; null without one.</param>
    /// <param name="theory">The errors; null for none.</param>
    public static CrossSectionResult Applied(
        CrossSectionResult result, ImmutableArray<NuclideFraction> nuclides, Convention convention, Flavour flavour, AveragingFlux? flux, TheorySet? theory)
    {
        if (theory is null)
        {
            return result;
        }

        TheoryVariations variations = theory.Vary(convention, nuclides.Select(n => n.Nuclide));
        TheoryEffects effects = TheoryEffects.Of(variations, convention, varied => Numbers(result, new MixtureScattering(nuclides, varied), flavour, flux));
        int next = 0;
        return result with
        {
            Theory = result.EnergyMeV is null ? null : effects.At(next++),
            Points = [.. result.Points.Select(p => p with { TheoryCm2PerKeV = effects.At(next++).Total })],
            Totals = [.. result.Totals.Select(t => t with { Theory = effects.At(next++) })],
            Averages = result.Averages is { } averages ? Averaged(averages, effects, ref next) : null,
            SpectrumAverage = result.SpectrumAverage is { } own
                ? own with { Averages = [.. own.Averages.Select(a => a with { Theory = effects.At(next++) })] }
                : null,
            Provenance = result.Provenance with
            {
                Inputs = [.. result.Provenance.Inputs, .. theory.Inputs],
                Citations = [.. result.Provenance.Citations.Concat(theory.CitationsOf(variations)).Distinct(StringComparer.Ordinal)],
            },
            Warnings = [.. result.Warnings, .. effects.LeftOut],
        };
    }

    /// <summary>Every number of the result that has an error, in the order in which they are given it.</summary>
    private static ImmutableArray<double> Numbers(CrossSectionResult result, MixtureScattering mixture, Flavour flavour, AveragingFlux? flux)
    {
        var numbers = ImmutableArray.CreateBuilder<double>();
        if (result.EnergyMeV is { } energy)
        {
            numbers.Add(mixture.Total(flavour, energy));
            numbers.AddRange(result.Points.Select(p => mixture.Differential(flavour, energy, p.RecoilKeV / 1000) / 1000));
        }

        numbers.AddRange(result.Totals.Select(t => mixture.Total(flavour, t.EnergyMeV)));
        if (result.Averages is not null)
        {
            FluxAverages averages = FluxAveraging.StoppedPion(mixture);
            numbers.AddRange(averages.NuMu, averages.NuE, averages.NuMuBar, averages.Mean);
        }

        if (result.SpectrumAverage is not null && flux is not null)
        {
            numbers.AddRange(flux.Averages(mixture).Select(a => a.AverageCm2));
        }

        return numbers.ToImmutable();
    }

    private static FluxAverages Averaged(FluxAverages averages, TheoryEffects effects, ref int next)
    {
        var errors = ImmutableSortedDictionary.CreateBuilder<string, TheoryError>(StringComparer.Ordinal);
        foreach (string name in (string[])["nu_mu", "nu_e", "nu_mu_bar", "mean"])
        {
            errors.Add(name, effects.At(next++));
        }

        return averages with { Theory = errors.ToImmutable() };
    }
}
