using System.Collections.Immutable;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>The matter of the Sun along its radius, and where in it each branch is produced.</summary>
public sealed class SolarInterior
{
    private readonly ImmutableArray<MatterState> matter;
    private readonly ImmutableDictionary<SolarBranch, ImmutableArray<ProductionZone>> zones;

    /// <summary>Takes profiles on one grid of radii.</summary>
    /// <param name="radii">r/R☉, increasing from 0 or above; three or more.</param>
    /// <param name="matter">The matter there; the electron density must not grow outwards.</param>
    /// <param name="production">For each branch the probability density of production per unit of r/R☉: not negative, with an integral of 1 within 1e-3.</param>
    /// <exception cref="ArgumentException">Anything else; the message names the branch or radius.</exception>
    public SolarInterior(
        IReadOnlyList<double> radii, IReadOnlyList<MatterState> matter, IReadOnlyDictionary<SolarBranch, IReadOnlyList<double>> production)
    {
        ArgumentNullException.ThrowIfNull(radii);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(production);
        if (radii.Count < 3 || matter.Count != radii.Count)
        {
            throw new ArgumentException($"found {radii.Count} radii and {matter.Count} kinds of matter, expected the same number, three or more", nameof(matter));
        }

        for (int i = 0; i < radii.Count; i++)
        {
            bool ordered = double.IsFinite(radii[i]) && (i == 0 ? radii[i] >= 0 : radii[i] > radii[i - 1]);
            bool thinner = matter[i].ElectronDensity > 0 && (i == 0 || matter[i].ElectronDensity <= matter[i - 1].ElectronDensity);
            if (!ordered || !thinner || !(matter[i].NeutronRatio >= 0) || !double.IsFinite(matter[i].ElectronDensity))
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"row {i + 1}: found radius {radii[i]}, n_e/N_A = {matter[i].ElectronDensity}, Y_n = {matter[i].NeutronRatio}, expected increasing radii, densities that fall outwards, Y_n ≥ 0"),
                    nameof(radii));
            }
        }

        Radii = [.. radii];
        this.matter = [.. matter];
        zones = production.ToImmutableDictionary(p => p.Key, p => Zones(p.Key, Radii, this.matter, p.Value));
    }

    /// <summary>r/R☉ of the profiles.</summary>
    public ImmutableArray<double> Radii { get; }

    /// <summary>The matter at <see cref="Radii"/>.</summary>
    public ImmutableArray<MatterState> Matter => matter;

    /// <summary>Where a branch is produced: zones whose weights sum to 1.</summary>
    /// <exception cref="ArgumentException">The profiles do not have the branch.</exception>
    public ImmutableArray<ProductionZone> Production(SolarBranch branch) => zones.TryGetValue(branch, out ImmutableArray<ProductionZone> found)
        ? found
        : throw new ArgumentException(
            $"found no production profile of {branch.Written()}, expected one of {string.Join(", ", zones.Keys.Order().Select(b => b.Written()))}", nameof(branch));

    private static ImmutableArray<ProductionZone> Zones(
        SolarBranch branch, ImmutableArray<double> radii, ImmutableArray<MatterState> matter, IReadOnlyList<double> density)
    {
        if (density.Count != radii.Length || density.Any(d => !(d >= 0) || !double.IsFinite(d)))
        {
            throw new ArgumentException($"production of {branch.Written()}: expected one density ≥ 0 per radius", nameof(density));
        }

        double[] weights = [.. density.Select((d, i) => d * (radii[Math.Min(i + 1, radii.Length - 1)] - radii[Math.Max(i - 1, 0)]) / 2)];
        double total = weights.Sum();
        return Math.Abs(total - 1) <= 1e-3
            ? [.. weights.Select((w, i) => new ProductionZone(matter[i], w / total)).Where(z => z.Weight > 0)]
            : throw new ArgumentException(FormattableString.Invariant($"production of {branch.Written()}: found an integral of {total:G6}, expected 1 within 1e-3"), nameof(density));
    }
}
