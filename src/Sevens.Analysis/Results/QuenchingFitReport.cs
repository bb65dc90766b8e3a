using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A quenching curve fitted to measured points.</summary>
public sealed record QuenchingFitReport() : VerbResult("quenchingFit")
{
    /// <summary>The points: a name of the catalog or of a file.</summary>
    public required string Points { get; init; }

    /// <summary>The curve.</summary>
    public required string Model { get; init; }

    /// <summary>Its parameters.</summary>
    public required ImmutableArray<QuenchingParameter> Parameters { get; init; }

    /// <summary>Their correlation matrix, row by row.</summary>
    public required ImmutableArray<ImmutableArray<double>> Correlation { get; init; }

    /// <summary>Eigen-variations of the covariance: for each the change of every parameter at +1σ, in the order of the parameters.</summary>
    public required ImmutableArray<ImmutableArray<double>> Variations { get; init; }

    /// <summary>χ² with the stated errors.</summary>
    public required double Chi2 { get; init; }

    /// <summary>Points less parameters.</summary>
    public required int Ndf { get; init; }

    /// <summary>The probability of a larger χ².</summary>
    public required double PValue { get; init; }

    /// <summary>What the errors of the parameters were scaled by, 1 or more.</summary>
    public required double ErrorScale { get; init; }

    /// <summary>The lowest fitted point, keVnr.</summary>
    public required double LowestKeV { get; init; }

    /// <summary>The highest fitted point, keVnr.</summary>
    public required double HighestKeV { get; init; }

    /// <summary>Where the signal T·Q stops rising, keVnr, looked for up to the highest point; null where it rises up to there.</summary>
    public double? StopsRisingKeV { get; init; }

    /// <summary>What the curve says and what a prediction makes of recoils below the lowest point.</summary>
    public required string Below { get; init; }

    /// <summary>The curve with its one-sigma band.</summary>
    public required ImmutableArray<QuenchingCurvePoint> Curve { get; init; }

    /// <summary>The points that were fitted.</summary>
    public required ImmutableArray<QuenchingDataPoint> Data { get; init; }

    /// <summary>The quenching and its nuisance as a definition states them.</summary>
    public required string Yaml { get; init; }
}
