using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Solar;

/// <summary>The fluxes of a solar model or of a measurement, at 1 au, with their uncertainties.</summary>
public sealed class SolarFluxes
{
    private readonly ImmutableSortedDictionary<SolarBranch, BranchFlux> fluxes;

    /// <summary>Takes the fluxes by branch; a measurement may lack branches.</summary>
    /// <param name="name">Its name, for example <c>b16-gs98</c>.</param>
    /// <param name="fluxes">Positive fluxes with relative uncertainties in (0, 1].</param>
    /// <param name="citations">Whom to cite.</param>
    /// <exception cref="ArgumentException">No branch, or a flux or uncertainty outside its range.</exception>
    public SolarFluxes(string name, IReadOnlyDictionary<SolarBranch, BranchFlux> fluxes, IEnumerable<string> citations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(fluxes);
        ArgumentNullException.ThrowIfNull(citations);
        if (fluxes.Count == 0)
        {
            throw new ArgumentException($"solar fluxes '{name}': found none, expected one or more", nameof(fluxes));
        }

        foreach ((SolarBranch branch, BranchFlux flux) in fluxes)
        {
            if (!(flux.Flux > 0) || !double.IsFinite(flux.Flux) || flux.Relative is not (> 0 and <= 1))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"solar fluxes '{name}': found {flux.Flux} cm⁻² s⁻¹ ± {flux.Relative} (relative) of {branch.Written()}, expected a positive flux and 0 < relative ≤ 1"),
                    nameof(fluxes));
            }
        }

        Name = name;
        this.fluxes = fluxes.ToImmutableSortedDictionary();
        Citations = [.. citations.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Whom to cite.</summary>
    public ImmutableArray<string> Citations { get; }

    /// <summary>The branches it knows.</summary>
    public IEnumerable<SolarBranch> Branches => fluxes.Keys;

    /// <summary>The flux of a branch.</summary>
    /// <exception cref="ArgumentException">The set has none; the message lists what it has.</exception>
    public BranchFlux Of(SolarBranch branch) => fluxes.TryGetValue(branch, out BranchFlux flux)
        ? flux
        : throw new ArgumentException($"solar fluxes '{Name}': found none of {branch.Written()}, expected one of {string.Join(", ", Branches.Select(b => b.Written()))}", nameof(branch));
}
