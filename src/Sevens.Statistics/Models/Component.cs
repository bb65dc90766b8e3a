namespace Sevens.Statistics.Models;

/// <summary>
/// One contribution to the expected counts of a channel: (template + Σ morphs) × shape × Π factors × coefficient.
/// </summary>
/// <param name="name">Unique within its channel.</param>
/// <param name="template">The nominal expectation per bin, before factors; not negative unless it is signed. Exact zeros are allowed.</param>
/// <param name="factors">What multiplies it as a whole.</param>
/// <param name="morphs">What deforms it.</param>
/// <param name="shape">What multiplies it bin by bin, or null.</param>
public sealed class Component(
    string name, ReadOnlyMemory<double> template, IReadOnlyList<Factor>? factors = null, IReadOnlyList<Morph>? morphs = null, ParametricShape? shape = null)
{
    /// <summary>Unique within its channel.</summary>
    public string Name { get; } = name;

    /// <summary>The nominal expectation per bin, before factors.</summary>
    public ReadOnlyMemory<double> Template { get; } = template;

    /// <summary>What multiplies it as a whole.</summary>
    public IReadOnlyList<Factor> Factors { get; } = factors ?? [];

    /// <summary>What deforms it.</summary>
    public IReadOnlyList<Morph> Morphs { get; } = morphs ?? [];

    /// <summary>What multiplies it bin by bin, or null.</summary>
    public ParametricShape? Shape { get; } = shape;

    /// <summary>A function of several parameters that multiplies it as a whole, or null.</summary>
    public ParameterFunction? Coefficient { get; init; }

    /// <summary>
    /// The one-sigma error of each bin of the template that the finite number of events it was made of leaves, in its own unit; empty where it is exact. Errors of all components of
    /// a bin act together, as one factor on their sum that is profiled ("Barlow–Beeston light").
    /// </summary>
    public ReadOnlyMemory<double> Errors { get; init; }

    /// <summary>Whether bins of the template may be negative.</summary>
    public TemplateSign Sign { get; init; }
}
