using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>A radioactive source of neutrino lines whose activity decays.</summary>
[Variant("electronCapture")]
[Description("A radioactive source of electron-neutrino lines, whose activity decays while it measures; at a distance, or averaged over source and detector.")]
public sealed record ElectronCaptureDefinition : SourceDefinition
{
    /// <summary>The lines.</summary>
    [AtLeastOne("line")]
    [Description("The lines.")]
    public required ImmutableArray<CaptureLineDefinition> Lines { get; init; }

    /// <summary>Half-life.</summary>
    [Positive]
    [Description("Half-life.")]
    public required Duration HalfLife { get; init; }

    /// <summary>Activity at the reference time.</summary>
    [Positive]
    [Description("Activity at the reference time.")]
    public required Activity Activity { get; init; }

    /// <summary>Time from the reference to the start of the measurement.</summary>
    [NonNegative]
    [Description("Time from the reference to the start of the measurement; by default none.")]
    public Duration Waiting { get; init; } = Duration.FromMicroseconds(0);

    /// <summary>Shapes of source and detector, in place of a baseline.</summary>
    [Description("Shapes of source and detector, over which 1/d^2 is averaged, in place of a baseline.")]
    public CaptureGeometryDefinition? Geometry { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new ElectronCaptureAssembly(this);
}
