using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>What the commands on experiments have in common.</summary>
public abstract record RunRecipe : RecipeDefinition
{
    /// <summary>The experiments.</summary>
    [AtLeastOne("experiment")]
    [Description("Names of experiments of the catalog.")]
    public required ImmutableArray<string> Experiments { get; init; }

    /// <summary>The convention preset.</summary>
    [Description("The convention preset; sevens by default.")]
    public string? Convention { get; init; }

    /// <summary>A form factor in place of the convention's.</summary>
    [Description("A form factor in place of the convention's.")]
    public string? FormFactor { get; init; }

    /// <summary>An axial part in place of the convention's.</summary>
    [Description("An axial part in place of the convention's.")]
    public string? Axial { get; init; }

    /// <summary>The model of new physics.</summary>
    [Description("A model of new physics.")]
    public string? Model { get; init; }

    /// <summary>Values of its parameters.</summary>
    [Description("Values of parameters of the model and of the Standard Model, each as NAME=VALUE.")]
    public ImmutableArray<string>? Set { get; init; }

    /// <summary>Cuts on axes.</summary>
    [Description("Cuts on axes, each as AXIS=a:b.")]
    public ImmutableArray<string>? Window { get; init; }

    /// <summary>Errors of the cross section.</summary>
    [Description("The errors of the cross section: a name, or none.")]
    public string? Theory { get; init; }
}
