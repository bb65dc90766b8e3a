using Sevens.Numerics.Axes;
using Sevens.Numerics.Quadrature;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Response;

/// <summary>
/// Photo-electrons with gamma-distributed smearing, as in the CsI 2021 release: for a mean x̄ = LY·E_ee,
/// P(x) = λᵏ x^(k−1) e^(−λx)/Γ(k) with k = 1 + b, λ = k/x̄, b = shape·E_ee; the efficiency ε(x) acts on the smeared count.
/// [arXiv:2110.07730, ancillary files]
/// </summary>
public sealed class GammaPhotoelectronResponse : IEnergyResponse
{
    private const double WidestPanel = 2;
    private const int NodesPerPanel = 8;
    private readonly PolynomialQuenching quenching;
    private readonly double lightYield;
    private readonly double shapePerKeV;
    private readonly double[] logs;
    private readonly double[] counts;
    private readonly double[] weights;
    private readonly int[] firstNode;

    /// <summary>Takes the chain.</summary>
    /// <param name="quenching">Recoil to electron-equivalent energy.</param>
    /// <param name="lightYield">Photo-electrons per keVee.</param>
    /// <param name="shapePerKeV">b/E_ee, keVee⁻¹.</param>
    /// <param name="efficiency">ε(x).</param>
    /// <param name="axis">The photo-electron axis, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield or shape that is not positive, or an axis that starts below 0.</exception>
    public GammaPhotoelectronResponse(PolynomialQuenching quenching, double lightYield, double shapePerKeV, LogisticEfficiency efficiency, Axis axis)
    {
        ArgumentNullException.ThrowIfNull(quenching);
        ArgumentNullException.ThrowIfNull(efficiency);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lightYield);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shapePerKeV);
        ArgumentOutOfRangeException.ThrowIfNegative(axis.Lower, nameof(axis));
        this.quenching = quenching;
        this.lightYield = lightYield;
        this.shapePerKeV = shapePerKeV;
        Axis = axis;
        double[] kinks = [.. efficiency.Kinks];
        List<double> nodes = [];
        List<double> acceptedWeights = [];
        firstNode = new int[axis.Count + 1];
        for (int bin = 0; bin < axis.Count; bin++)
        {
            PanelGrid grid = PanelGrid.Between(axis.Edges[bin], axis.Edges[bin + 1], kinks, WidestPanel, NodesPerPanel);
            for (int i = 0; i < grid.Count; i++)
            {
                double accepted = grid.Weights[i] * efficiency.At(grid.Nodes[i]);
                if (accepted > 0)
                {
                    nodes.Add(grid.Nodes[i]);
                    acceptedWeights.Add(accepted);
                }
            }

            firstNode[bin + 1] = nodes.Count;
        }

        counts = [.. nodes];
        logs = Array.ConvertAll(counts, Math.Log);
        weights = [.. acceptedWeights];
    }

    /// <inheritdoc/>
    public Axis Axis { get; }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) => [];

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => quenching.RequireMonotonic(maximumRecoilMeV);

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double energy = quenching.ElectronEquivalentKeV(recoilMeV);
        double shape = 1 + (shapePerKeV * energy);
        double rate = shape / (lightYield * energy);
        double normalisation = (shape * Math.Log(rate)) - GammaFunctions.LogGamma(shape);
        for (int bin = 0; bin < probabilities.Length; bin++)
        {
            double sum = 0;
            for (int i = firstNode[bin]; i < firstNode[bin + 1]; i++)
            {
                sum += weights[i] * Math.Exp(normalisation + ((shape - 1) * logs[i]) - (rate * counts[i]));
            }

            probabilities[bin] = sum;
        }
    }
}
