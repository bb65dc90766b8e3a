using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>How significant the highest point of a scan is, by itself and given that it was looked for everywhere.</summary>
public sealed record ScanSearch
{
    /// <summary>The values of parameters that mean no signal.</summary>
    public required ImmutableSortedDictionary<string, double> Nothing { get; init; }

    /// <summary>Where on the grid the data are farthest from no signal.</summary>
    public required ImmutableSortedDictionary<string, double> At { get; init; }

    /// <summary>−2 ln L without signal less that at this point.</summary>
    public required double? Q { get; init; }

    /// <summary>The probability of as much or more at this point alone, by χ² with one degree of freedom per parameter of <see cref="Nothing"/>; half of it for one that is at its bound.</summary>
    public required double? LocalPValue { get; init; }

    /// <summary>The same in standard deviations, one-sided.</summary>
    public required double? LocalSignificance { get; init; }

    /// <summary>Scans of toys without signal that were made.</summary>
    public required int Toys { get; init; }

    /// <summary>Toys that could not be fitted and are left out.</summary>
    public required int Failed { get; init; }

    /// <summary>The share of toys whose highest point is as high or higher.</summary>
    public required double? GlobalPValue { get; init; }

    /// <summary>Its statistical error.</summary>
    public required double? GlobalPValueError { get; init; }

    /// <summary>The low level at which upcrossings were counted; null for a map of two parameters.</summary>
    public required double? CrossingLevel { get; init; }

    /// <summary>The mean number of upcrossings of that level in toys; null for a map of two parameters.</summary>
    public required double? MeanUpcrossings { get; init; }

    /// <summary>The bound on the global probability that follows from the upcrossings [arXiv:1005.1891], also far beyond what the toys reach; null for a map of two parameters.</summary>
    public required double? GlobalPValueBound { get; init; }

    /// <summary>The global probability in standard deviations, one-sided: of the bound where there is one, else of the toys.</summary>
    public required double? GlobalSignificance { get; init; }

    /// <summary>The trial factor: how many times more likely such a point is somewhere than here.</summary>
    public required double? TrialFactor { get; init; }
}
