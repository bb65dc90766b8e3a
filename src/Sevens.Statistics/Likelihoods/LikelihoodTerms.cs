using System.Runtime.InteropServices;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The parts of −2 ln L relative to the saturated model.</summary>
/// <param name="Data">From the bins of the channels.</param>
/// <param name="Constraints">From the auxiliary measurements.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LikelihoodTerms(double Data, double Constraints)
{
    /// <summary>The sum.</summary>
    public double Total => Data + Constraints;
}
