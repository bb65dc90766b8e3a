namespace Sevens.Experiments.Definitions.Responses;

/// <summary>For which recoils a quenching curve holds.</summary>
internal enum CurveScope
{
    /// <summary>One curve for every recoil.</summary>
    AllElements,

    /// <summary>One curve per element of the target.</summary>
    EachElement,
}
