using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>xsec</c>.</summary>
[Variant("xsec")]
[Description("sevens xsec")]
public sealed record CrossSectionRecipe : RecipeDefinition
{
    /// <summary>A nuclide, an element or a material.</summary>
    [Description("A nuclide such as Ar40, an element such as Ar, or a material.")]
    public required string Target { get; init; }

    /// <summary>Neutrino energy; or give average.</summary>
    [Positive]
    [Description("Neutrino energy, for total and differential cross section; or give average.")]
    public NeutrinoEnergy? Energy { get; init; }

    /// <summary>The spectrum of a flux average.</summary>
    [Description("pi-dar or a source of the catalog, for flux-averaged cross sections.")]
    public string? Average { get; init; }

    /// <summary>The incoming flavour.</summary>
    [Description("The incoming flavour; nu_mu by default.")]
    public string? Flavour { get; init; }

    /// <summary>The convention preset.</summary>
    [Description("The convention preset; sevens by default.")]
    public string? Convention { get; init; }

    /// <summary>A form factor in place of the convention's.</summary>
    [Description("A form factor in place of the convention's.")]
    public string? FormFactor { get; init; }

    /// <summary>An axial part in place of the convention's.</summary>
    [Description("An axial part in place of the convention's.")]
    public string? Axial { get; init; }
}
