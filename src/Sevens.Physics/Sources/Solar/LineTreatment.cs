namespace Sevens.Physics.Sources.Solar;

/// <summary>What the ⁷Be lines are taken for. The pep line, whose shape is not tabulated, is a line in either case.</summary>
public enum LineTreatment
{
    /// <summary>Lines at the energies of the laboratory.</summary>
    Lines,

    /// <summary>Narrow continua with the shape that the motion in the core gives them.</summary>
    Shapes,
}
