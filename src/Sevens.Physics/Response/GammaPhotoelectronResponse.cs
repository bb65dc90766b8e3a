using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Quadrature;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Physics.Response.Efficiencies;

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

    /// <summary>Below this count, PE, the efficiency is a constant and the incomplete gamma function does the rest: x^(k−1) is not smooth at 0.</summary>
    private const double Origin = 1.0 / (1 << 24);
    private readonly IRecoilSignal quenching;
    private readonly double lightYield;
    private readonly double shapePerKeV;
    private readonly double[] logs;
    private readonly double[] counts;
    private readonly double[] weights;
    private readonly int[] firstNode;
    private readonly double acceptedAtOrigin;

    /// <summary>Takes the chain.</summary>
    /// <param name="quenching">Recoil to electron-equivalent energy, keVee.</param>
    /// <param name="lightYield">Photo-electrons per keVee.</param>
    /// <param name="shapePerKeV">b/E_ee, keVee⁻¹.</param>
    /// <param name="efficiency">ε(x).</param>
    /// <param name="axis">The photo-electron axis, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield or shape that is not positive and finite, or an axis that starts below 0 or with a bin below 1e-7 PE.</exception>
    public GammaPhotoelectronResponse(IRecoilSignal quenching, double lightYield, double shapePerKeV, LogisticEfficiency efficiency, Axis axis)
    {
        SignalKinds.Require(quenching, SignalKind.ElectronEquivalentEnergy);
        ArgumentNullException.ThrowIfNull(efficiency);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lightYield);
        ArgumentOutOfRangeException.ThrowIfEqual(lightYield, double.PositiveInfinity);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shapePerKeV);
        ArgumentOutOfRangeException.ThrowIfEqual(shapePerKeV, double.PositiveInfinity);
        ArgumentOutOfRangeException.ThrowIfNegative(axis.Lower, nameof(axis));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(axis.Edges[1], Origin, nameof(axis));
        this.quenching = quenching;
        this.lightYield = lightYield;
        this.shapePerKeV = shapePerKeV;
        Axes = [axis];
        double[] kinks = [.. efficiency.Kinks];
        List<double> nodes = [];
        List<double> acceptedWeights = [];
        firstNode = new int[axis.Count + 1];
        for (int bin = 0; bin < axis.Count; bin++)
        {
            double start = Math.Max(Origin, axis.Edges[bin]);
            PanelGrid grid = PanelGrid.Between(start, axis.Edges[bin + 1], [.. kinks, .. ResolvingCuts(start, axis.Edges[bin + 1])], WidestPanel, NodesPerPanel);
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

        acceptedAtOrigin = axis.Lower < Origin ? efficiency.At(Origin / 2) : 0;
        counts = [.. nodes];
        logs = Array.ConvertAll(counts, Math.Log);
        weights = [.. acceptedWeights];
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    private Axis Axis => Axes[0];

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) => quenching.Kinks;

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => quenching.RequireDefinedTo(maximumRecoilMeV);

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double energy = quenching.At(recoilMeV);
        if (energy == 0)
        {
            probabilities.Clear();
            probabilities[0] = Axis.Lower == 0 ? acceptedAtOrigin : 0;
            return;
        }

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

        if (acceptedAtOrigin > 0)
        {
            probabilities[0] += acceptedAtOrigin * (GammaFunctions.LowerRegularized(shape, rate * Origin) - GammaFunctions.LowerRegularized(shape, rate * Axis.Lower));
        }
    }

    /// <summary>Cuts no further apart than the width x/√(1 + x·b/x̄) of the density that peaks at x, so that it is resolved wherever it stands.</summary>
    private IEnumerable<double> ResolvingCuts(double start, double end)
    {
        double shapePerCount = shapePerKeV / lightYield;
        for (double x = start; x < end; x += Math.Min(WidestPanel, x / Math.Sqrt(1 + (shapePerCount * x))))
        {
            yield return x;
        }
    }
}
