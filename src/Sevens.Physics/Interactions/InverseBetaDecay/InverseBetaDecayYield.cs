using Sevens.Numerics.Quadrature;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>The inverse-beta-decay yield of a spectrum, the number in which reactor predictions are compared.</summary>
public static class InverseBetaDecayYield
{
    private const int Order = 12;
    private const double WidestPanel = 0.25;

    /// <summary>∫φ(E)σ(E)dE over the part of the spectrum above the threshold, cm² per neutrino of the spectrum.</summary>
    /// <param name="spectrum">A spectrum normalised to one neutrino.</param>
    /// <param name="crossSection">The cross section.</param>
    public static double PerNeutrino(IContinuousSpectrum spectrum, IInverseBetaDecay crossSection)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        ArgumentNullException.ThrowIfNull(crossSection);
        double lower = Math.Max(spectrum.LowestEnergy, ProtonTarget.Threshold);
        if (!(spectrum.EndPoint > lower))
        {
            return 0;
        }

        var grid = PanelGrid.Between(lower, spectrum.EndPoint, spectrum.Kinks, WidestPanel, Order);
        double sum = 0;
        for (int i = 0; i < grid.Count; i++)
        {
            sum += grid.Weights[i] * spectrum.Density(grid.Nodes[i]) * crossSection.TotalCrossSection(grid.Nodes[i]);
        }

        return sum;
    }
}
