using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>Shares of the fissions, all four, together 1.</summary>
public sealed record FissionFractionsDefinition : ISelfChecked
{
    /// <summary>Share of ²³⁵U.</summary>
    [Within(0, 1)]
    [Description("Share of 235U in the fissions.")]
    public required double U235 { get; init; }

    /// <summary>Share of ²³⁸U.</summary>
    [Within(0, 1)]
    [Description("Share of 238U.")]
    public required double U238 { get; init; }

    /// <summary>Share of ²³⁹Pu.</summary>
    [Within(0, 1)]
    [Description("Share of 239Pu.")]
    public required double Pu239 { get; init; }

    /// <summary>Share of ²⁴¹Pu.</summary>
    [Within(0, 1)]
    [Description("Share of 241Pu.")]
    public required double Pu241 { get; init; }

    private double Sum => U235 + U238 + Pu239 + Pu241;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (!(Math.Abs(Sum - 1) <= FissionFractions.Tolerance))
        {
            yield return new Discrepancy("u235", FormattableString.Invariant($"shares with a sum of {Sum}"), FormattableString.Invariant($"a sum of 1 within {FissionFractions.Tolerance}"));
        }
    }

    internal FissionFractions Value() => FissionFractions.Of(U235, U238, Pu239, Pu241);
}
