namespace Sevens.Analysis.Exchange;

/// <summary>How a parameter follows from the variable of another format.</summary>
internal enum ParameterRelation
{
    /// <summary>θ = first + second·x.</summary>
    Linear,

    /// <summary>θ = first·second^x.</summary>
    Exponential,
}
