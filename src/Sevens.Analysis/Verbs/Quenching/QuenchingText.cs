using System.Globalization;
using Sevens.Experiments.Calibrations;
using Sevens.Experiments.Definitions.Calibrations;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Analysis.Verbs.Quenching;

/// <summary>A fitted curve as definitions state it, and in words.</summary>
internal static class QuenchingText
{
    private const int Digits = 6;

    /// <summary>The <c>quenching</c> of a response, and its nuisance of kind <c>quenchingParameters</c>.</summary>
    public static string Yaml(QuenchingPointsDefinition points, QuenchingFitResult fit, UnmeasuredRecoils below)
    {
        string nuisance = $"{points.Name}-fit";
        string parameters = string.Equals(fit.Kind, "polynomial", StringComparison.Ordinal)
            ? $"  coefficients: [{List(fit.Values)}]\n"
            : string.Concat(fit.Parameters.Zip(fit.Values, (name, value) => $"  {name}: {Number(value)}\n"));
        string correlation = fit.Parameters.Length == 1
            ? string.Empty
            : $"    correlation: [{string.Join(", ", fit.Correlation.Select((row, i) => $"[{string.Join(", ", row.Select((_, j) => Correlation(fit, i, j)))}]"))}]\n";
        return
            "quenching:\n"
            + $"  kind: {fit.Kind}\n"
            + parameters
            + $"  nuisance: {nuisance}\n"
            + $"  range: {{ from: {Number(fit.LowestKeV)} keVnr, to: {Number(fit.HighestKeV)} keVnr, below: {Written(below)}, above: refuse }}\n"
            + "nuisances:\n"
            + $"  {nuisance}:\n"
            + "    kind: quenchingParameters\n"
            + $"    title: \"Quenching fitted to {points.Name}\"\n"
            + $"    parameters: [{string.Join(", ", fit.Parameters)}]\n"
            + $"    sigmas: [{List(fit.Errors)}]\n"
            + correlation
            + $"    citation: [{string.Join(", ", points.Citation.Select(c => $"\"{c}\""))}]\n";
    }

    /// <summary>What is known of recoils below the lowest point, and what a prediction makes of them.</summary>
    public static string Below(FittedQuenching curve, QuenchingFitResult fit, UnmeasuredRecoils below)
    {
        double half = fit.LowestKeV / 2;
        string choice = below switch
        {
            UnmeasuredRecoils.Refuse => "refuse: a detector that would see such recoils is an error",
            UnmeasuredRecoils.Extrapolate => "extrapolate: the curve goes on, with no more than the errors of its parameters",
            UnmeasuredRecoils.Zero => "zero: such recoils give no mean signal",
            _ => "cut: such recoils are not counted",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"no point below {fit.LowestKeV:G4} keVnr; the curve itself gives {curve.Factor(half):G3} ± {curve.Error(half):G2} at {half:G3} keVnr; the definition says {choice}");
    }

    private static string Written(UnmeasuredRecoils below) => below.ToString().ToLowerInvariant();

    /// <summary>The matrix stays symmetric with 1 on its diagonal, as a definition has to state it.</summary>
    private static string Correlation(QuenchingFitResult fit, int row, int column) => row == column ? "1" : Number(fit.Correlation[Math.Min(row, column)][Math.Max(row, column)]);

    private static string List(IEnumerable<double> values) => string.Join(", ", values.Select(Number));

    private static string Number(double value) => value.ToString($"G{Digits}", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal).Replace("e-0", "e-", StringComparison.Ordinal);
}
