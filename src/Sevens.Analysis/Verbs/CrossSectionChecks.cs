using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>What a request for cross sections must and must not have.</summary>
internal static class CrossSectionChecks
{
    /// <summary>Refuses a request that asks for nothing or for what does not go together.</summary>
    /// <exception cref="CatalogException">It is such a request.</exception>
    public static void Require(CrossSectionRequest request)
    {
        if (request is { EnergyMeV: null, EnergiesMeV: null, Average: null, SpectrumFile: null, Source: null } && request.Figures.IsEmpty)
        {
            throw new CatalogException("energy: found none, expected an energy, a grid of energies, an average or a figure");
        }

        if (request.EnergyMeV is { } energy && (!(energy > 0) || !double.IsFinite(energy)))
        {
            throw new CatalogException(FormattableString.Invariant($"energy: found {energy} MeV, expected a positive neutrino energy"));
        }

        if (request is { EnergyMeV: null, RecoilsKeV: not null })
        {
            throw new CatalogException("recoils: found a grid without an energy, expected the energy of its differential cross section");
        }

        if (request.Points is < 2 or > EvaluationGrid.LargestCount)
        {
            throw new CatalogException(FormattableString.Invariant($"points: found {request.Points}, expected 2 to {EvaluationGrid.LargestCount}"));
        }

        string[] averages = [.. new[] { request.Average is null ? null : "pi-dar", request.SpectrumFile, request.Source }.OfType<string>()];
        if (averages.Length > 1)
        {
            throw new CatalogException($"average: found {string.Join(" and ", averages)}, expected one of them");
        }

        RequireTogether(request);
        RequireOnce("compare", request.Compare);
        RequireOnce("flavours", request.Flavours);
        RequireOnce("target", [request.Target, .. request.FurtherTargets]);
        RequireOnce("figure", [.. request.Figures.Select(f => f.Written())]);
    }

    /// <summary>The flavour of this name.</summary>
    /// <exception cref="CatalogException">There is none, or the couplings have no value for it.</exception>
    public static Flavour FlavourNamed(string name, Convention convention)
    {
        if (!FlavourNames.All.Contains(name, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown("flavour", name, [.. FlavourNames.All]);
        }

        Flavour flavour = FlavourNames.Parse(name);
        RequireCoupling(flavour, convention);
        return flavour;
    }

    /// <summary>Refuses a flavour that the couplings have no value for.</summary>
    /// <exception cref="CatalogException">It is such a flavour.</exception>
    public static void RequireCoupling(Flavour flavour, Convention convention)
    {
        if (convention.Couplings.TryProtonFor(flavour) is null)
        {
            throw new CatalogException($"flavour: found {flavour.Written()}, for which the couplings of {convention.Couplings.Source} have no value, expected nu_e or nu_mu");
        }
    }

    private static void RequireTogether(CrossSectionRequest request)
    {
        if (!request.Compare.IsEmpty && request.EnergiesMeV is null && !request.Figures.Any(f => f is CrossSectionPlotKind.FormFactor or CrossSectionPlotKind.Spread))
        {
            throw new CatalogException("compare: found form factors without energies, expected a grid of energies, or the figure spread or form-factor");
        }

        if (request.Compare is [var alone] && request.Figures.All(f => f != CrossSectionPlotKind.FormFactor))
        {
            throw new CatalogException($"compare: found '{alone}' alone, expected two form factors or more, the first to compare the others with");
        }

        if (!request.Flavours.IsEmpty && request is { EnergyMeV: null, EnergiesMeV: null, SpectrumFile: null })
        {
            throw new CatalogException("flavours: found flavours without an energy, expected an energy, a grid of energies or a file to average over");
        }

        if (!request.FurtherTargets.IsEmpty && request.Figures.All(f => f == CrossSectionPlotKind.Spread))
        {
            throw new CatalogException(
                $"target: found {request.FurtherTargets.Length + 1}, expected one; several go with the figures n-squared, coherence, form-factor and recoil-end-points");
        }
    }

    private static void RequireOnce(string key, ImmutableArray<string> names)
    {
        string? twice = names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw new CatalogException($"{key}: found '{twice}' twice, expected each once");
        }
    }
}
