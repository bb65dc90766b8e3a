namespace Sevens.Physics.Sources.Reactor;

/// <summary>How a low-energy spectrum meets the one above it.</summary>
public enum SpectrumJoint
{
    /// <summary>Both as published, with a step at the joint.</summary>
    AsPublished,

    /// <summary>The low-energy spectrum is scaled to meet the upper one at the joint.</summary>
    Continuous,
}
