using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>A shell of the Sun in which neutrinos are produced.</summary>
/// <param name="Matter">The matter there.</param>
/// <param name="Weight">The share of a branch that is produced there.</param>
public readonly record struct ProductionZone(MatterState Matter, double Weight)
{
    /// <summary>As many zones as changes of probabilities need: their error goes with the square of the density's spread within a zone.</summary>
    private const int Groups = 32;

    /// <summary>Neighbours put together into a few zones of like weight, with the mean matter of each.</summary>
    internal static IEnumerable<ProductionZone> Grouped(IReadOnlyList<ProductionZone> zones)
    {
        double before = 0;
        var group = new List<ProductionZone>();
        foreach (ProductionZone zone in zones)
        {
            group.Add(zone);
            before += zone.Weight;
            if (before * Groups >= 1)
            {
                yield return Mean(group);
                group.Clear();
                before = 0;
            }
        }

        if (group.Count > 0)
        {
            yield return Mean(group);
        }
    }

    private static ProductionZone Mean(List<ProductionZone> zones)
    {
        double weight = zones.Sum(z => z.Weight);
        double electrons = zones.Sum(z => z.Weight * z.Matter.ElectronDensity) / weight;
        double neutrons = zones.Sum(z => z.Weight * z.Matter.ElectronDensity * z.Matter.NeutronRatio) / weight;
        return new ProductionZone(new MatterState(electrons, neutrons / electrons), weight);
    }
}
