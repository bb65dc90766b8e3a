using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response;

/// <summary>
/// Photo-electrons with Poisson counting, as in the CsI 2017 analysis: P(n) = e^(−x̄) x̄ⁿ/n! with x̄ = LY·E_ee; the efficiency acts on the whole count n,
/// and a bin [lower, upper) holds the whole counts in it. [arXiv:1804.09459]
/// </summary>
public sealed class PoissonPhotoelectronResponse : IEnergyResponse
{
    private readonly IRecoilSignal quenching;
    private readonly double lightYield;
    private readonly int firstCount;
    private readonly double[] accepted;
    private readonly double[] logFactorials;
    private readonly int[] binOf;

    /// <summary>Takes the chain.</summary>
    /// <param name="quenching">Recoil to electron-equivalent energy.</param>
    /// <param name="lightYield">Photo-electrons per keVee.</param>
    /// <param name="efficiency">ε(n).</param>
    /// <param name="axis">The photo-electron axis, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield that is not positive, or an axis that starts below 0.</exception>
    public PoissonPhotoelectronResponse(IRecoilSignal quenching, double lightYield, LogisticEfficiency efficiency, Axis axis)
    {
        SignalKinds.Require(quenching, SignalKind.ElectronEquivalentEnergy);
        ArgumentNullException.ThrowIfNull(efficiency);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lightYield);
        ArgumentOutOfRangeException.ThrowIfEqual(lightYield, double.PositiveInfinity);
        ArgumentOutOfRangeException.ThrowIfNegative(axis.Lower, nameof(axis));
        this.quenching = quenching;
        this.lightYield = lightYield;
        Axes = [axis];
        firstCount = (int)Math.Ceiling(axis.Lower);
        int length = (int)Math.Ceiling(axis.Upper) - firstCount;
        accepted = new double[length];
        logFactorials = new double[length];
        binOf = new int[length];
        for (int i = 0; i < length; i++)
        {
            accepted[i] = efficiency.At(firstCount + i);
            logFactorials[i] = GammaFunctions.LogGamma(firstCount + i + 1);
            binOf[i] = axis.IndexOf(firstCount + i);
        }
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
        double mean = lightYield * quenching.At(recoilMeV);
        probabilities.Clear();
        if (mean == 0)
        {
            probabilities[0] = firstCount == 0 && accepted.Length > 0 ? accepted[0] : 0;
            return;
        }

        double log = Math.Log(mean);
        for (int i = 0; i < accepted.Length; i++)
        {
            probabilities[binOf[i]] += accepted[i] * Math.Exp(((firstCount + i) * log) - mean - logFactorials[i]);
        }
    }
}
