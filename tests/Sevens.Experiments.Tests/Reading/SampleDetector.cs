using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Tests.Reading;

/// <summary>A definition type with one of everything the reader knows.</summary>
[DefinitionSchema("sevens/sample/1")]
[Extensible]
[Description("A detector, for tests of the reader.")]
public sealed record SampleDetector : ISelfChecked
{
    [Description("The name other definitions use.")]
    public required string Name { get; init; }

    [Positive]
    public required Length Baseline { get; init; }

    public ProtonsOnTarget? Protons { get; init; }

    [Within(0, 1)]
    public Fraction DutyFactor { get; init; } = Fraction.FromValue(1);

    [Positive]
    public double Scale { get; init; } = 1;

    [NonNegative]
    public int? Modules { get; init; }

    public SamplePhase Phase { get; init; }

    public SampleResolution? Resolution { get; init; }

    [AtLeastOne("identifier")]
    public ImmutableArray<string> Citation { get; init; }

    [Increasing]
    public IReadOnlyList<RecoilEnergy> Knots { get; init; } = [];

    public ImmutableArray<ImmutableArray<double>> Covariance { get; init; } = [];

    [Within(0, 1)]
    public IReadOnlyDictionary<string, double>? Composition { get; init; }

    public ImmutableArray<SampleAxis> Observables { get; init; } = [];

    public int Twice => 2 * (Modules ?? 0);

    public IEnumerable<Discrepancy> Check()
    {
        if (Covariance.Length > 0 && Covariance.Length != Knots.Count)
        {
            yield return new Discrepancy("covariance", $"{Covariance.Length} rows", $"as many as there are knots, {Knots.Count}");
        }
    }
}

public enum SamplePhase
{
    SinglePhase,
    DualPhase,
}

public sealed record SampleAxis
{
    public required string Axis { get; init; }

    public string Unit { get; init; } = string.Empty;

    [NonNegative]
    public required EdgeList Edges { get; init; }
}

[Variants("kind")]
[Description("How the observable scatters.")]
public abstract record SampleResolution
{
    [Positive]
    public double Width { get; init; } = 1;
}

[Variant("gaussian")]
public sealed record SampleGaussian : SampleResolution
{
    public ElectronEquivalentEnergy? Floor { get; init; }
}

[Variant("gamma")]
public sealed record SampleGamma : SampleResolution
{
    public required double Shape { get; init; }

    public SampleResolution? Then { get; init; }
}
