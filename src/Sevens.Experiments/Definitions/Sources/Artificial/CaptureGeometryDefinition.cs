using System.ComponentModel;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>Source and detector as cylinders on one vertical axis, over which 1/d² is averaged.</summary>
public sealed record CaptureGeometryDefinition
{
    /// <summary>The source.</summary>
    [Description("The source.")]
    public required CylinderDefinition Source { get; init; }

    /// <summary>The detector, which may be a ring around the source.</summary>
    [Description("The detector, which may be a ring around the source.")]
    public required CylinderDefinition Detector { get; init; }

    /// <summary>Height of the detector's centre above the source's.</summary>
    [Description("Height of the detector's centre above the source's.")]
    public required Length Separation { get; init; }
}
