namespace Sevens.Statistics.Models;

/// <summary>What a parameter is in the model for.</summary>
public enum ParameterRole
{
    /// <summary>It is the question asked of the data.</summary>
    Interest,

    /// <summary>It is needed to describe the data and is profiled away.</summary>
    Nuisance,
}
