using System.Collections.Immutable;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// The values of one parameter for which −2 ln L, minimised over all others, is less than the χ² quantile (one degree of freedom) above its minimum.
/// </summary>
public sealed record ProfileInterval
{
    /// <summary>The parameter's name.</summary>
    public required string Parameter { get; init; }

    /// <summary>The confidence level.</summary>
    public required double Level { get; init; }

    /// <summary>The method by name.</summary>
    public string Method { get; } = "profile likelihood";

    /// <summary>The best value, at <see cref="Reference"/>.</summary>
    public required double Best { get; init; }

    /// <summary>The lower end.</summary>
    public required ProfileSide Lower { get; init; }

    /// <summary>The upper end.</summary>
    public required ProfileSide Upper { get; init; }

    /// <summary>The minimum that the interval refers to: the given one, or a lower one found on the way.</summary>
    public required Minimum Reference { get; init; }

    /// <summary>Whether a lower minimum than the given one was found and the interval refers to it.</summary>
    public required bool FoundLowerMinimum { get; init; }

    /// <summary>Remarks, in words.</summary>
    public required ImmutableArray<string> Messages { get; init; }
}
