using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Whether a fit can be used.</summary>
/// <param name="Converged">True where a minimum was found, also one at a limit, at which the prediction holds.</param>
/// <param name="Verdict">What the minimiser says, in camelCase: <c>converged</c>, <c>atLimit</c>, <c>hessianNotPositiveDefinite</c> …, or <see cref="NonAdiabatic"/>.</param>
/// <param name="Messages">Details.</param>
public sealed record FitStatus(bool Converged, string Verdict, ImmutableArray<string> Messages)
{
    /// <summary>The verdict on a best fit at couplings with which solar neutrinos jump between levels, which is not calculated: its numbers cannot be used.</summary>
    public const string NonAdiabatic = "nonAdiabatic";
}
