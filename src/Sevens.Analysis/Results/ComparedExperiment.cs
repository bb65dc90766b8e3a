using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>One experiment beside others. What is per kilogram and day is null where the definition has neither a time nor an exposure that a power makes one.</summary>
public sealed record ComparedExperiment
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>The name of its source.</summary>
    public required string Source { get; init; }

    /// <summary>The kind of its source: <c>stoppedPion</c>, <c>reactor</c>, <c>solar</c> …</summary>
    public required string SourceKind { get; init; }

    /// <summary>The target material.</summary>
    public required string Target { get; init; }

    /// <summary>Target mass, kg.</summary>
    public required double MassKg { get; init; }

    /// <summary>Distance to the source, m; null where none matters.</summary>
    public double? BaselineM { get; init; }

    /// <summary>The exposure as the definition states it.</summary>
    public required string Exposure { get; init; }

    /// <summary>Days of live time or of beam; for protons on target those in which the source delivers them in nominal operation.</summary>
    public double? Days { get; init; }

    /// <summary>The range of the first observable that is used, with its unit.</summary>
    public required string Window { get; init; }

    /// <summary>Expected CEvNS events.</summary>
    public required double Signal { get; init; }

    /// <summary>Expected background events; null where the definition states none.</summary>
    public double? Background { get; init; }

    /// <summary>CEvNS events per kilogram and day.</summary>
    public double? SignalPerKilogramDay { get; init; }

    /// <summary>Background events per kilogram and day.</summary>
    public double? BackgroundPerKilogramDay { get; init; }

    /// <summary>Signal ÷ √background; null without background.</summary>
    public double? SignalOverRootBackground { get; init; }

    /// <summary>Recoils per kilogram, day and keVnr in each bin, before any detector.</summary>
    public ImmutableArray<double>? RecoilsPerKilogramDayKeV { get; init; }

    /// <summary>Recoils per kilogram and day above each edge, before any detector.</summary>
    public ImmutableArray<double>? RecoilsAbovePerKilogramDay { get; init; }

    /// <summary>The share of all recoils of the exposure that is expected to be seen: signal ÷ recoils.</summary>
    public required double Acceptance { get; init; }
}
