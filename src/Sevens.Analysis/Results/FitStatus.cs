using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Whether a fit can be used.</summary>
/// <param name="Converged">True where a minimum was found, also one at a limit.</param>
/// <param name="Verdict">What the minimiser says, in camelCase: <c>converged</c>, <c>atLimit</c>, <c>hessianNotPositiveDefinite</c> …</param>
/// <param name="Messages">Details.</param>
public sealed record FitStatus(bool Converged, string Verdict, ImmutableArray<string> Messages);
