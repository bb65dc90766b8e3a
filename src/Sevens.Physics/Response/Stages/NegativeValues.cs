namespace Sevens.Physics.Response.Stages;

/// <summary>What is made of values that a smearing would put below zero.</summary>
public enum NegativeValues
{
    /// <summary>They stay where they fall, as noise does.</summary>
    Kept,

    /// <summary>The density is cut at zero and raised to an area of one.</summary>
    Renormalised,
}
