using System.Runtime.InteropServices;

namespace Sevens.Benchmarks.Pulls;

/// <summary>What the fit of one toy gave.</summary>
/// <param name="Away">Best value less true value.</param>
/// <param name="Error">The error by the Hessian.</param>
/// <param name="Root">±√(2 ln L(best)/L(true)) with the sign of <paramref name="Away"/>, other parameters profiled: the pull in whatever function of the coupling the likelihood is a parabola of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Pull(double Away, double Error, double Root);
