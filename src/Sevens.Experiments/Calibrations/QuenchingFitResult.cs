using System.Collections.Immutable;

namespace Sevens.Experiments.Calibrations;

/// <summary>A quenching curve fitted to points. Parameters, errors and correlation are what a nuisance of kind <c>quenchingParameters</c> states.</summary>
/// <param name="Kind">The kind of quenching definition the curve is.</param>
/// <param name="Parameters">Names of its parameters.</param>
/// <param name="Values">Their values.</param>
/// <param name="Errors">Their standard errors, scaled by <paramref name="Scale"/>.</param>
/// <param name="Correlation">Their correlation matrix, row by row.</param>
/// <param name="ChiSquared">χ² with the stated errors, those of the recoil energy carried over by the slope of the curve.</param>
/// <param name="DegreesOfFreedom">Points less parameters.</param>
/// <param name="Scale">What the errors were scaled by, 1 or more.</param>
/// <param name="LowestKeV">The lowest point, keVnr.</param>
/// <param name="HighestKeV">The highest point, keVnr.</param>
public sealed record QuenchingFitResult(
    string Kind,
    ImmutableArray<string> Parameters,
    ImmutableArray<double> Values,
    ImmutableArray<double> Errors,
    ImmutableArray<ImmutableArray<double>> Correlation,
    double ChiSquared,
    int DegreesOfFreedom,
    double Scale,
    double LowestKeV,
    double HighestKeV);
