namespace Sevens.Experiments.Models;

/// <summary>Whether a quantity is a parameter of a fit.</summary>
public enum ParameterChoice
{
    /// <summary>It has the value of the convention.</summary>
    Convention,

    /// <summary>It is a parameter.</summary>
    Parameter,
}
