namespace Sevens.Statistics.Limits;

/// <summary>What makes a value of a parameter excluded. [Cowan, Cranmer, Gross and Vitells, arXiv:1007.1727]</summary>
public enum LimitRule
{
    /// <summary>The p-value of t_μ, which counts values too low and too high alike.</summary>
    TwoSided,

    /// <summary>The p-value of q_μ, zero where the best value is above μ.</summary>
    OneSided,

    /// <summary>The p-value of q̃_μ: as q_μ, with a best value below that of no signal replaced by it.</summary>
    BoundedOneSided,

    /// <summary>The p-value of q̃_μ over that of no signal, CL_s: excludes nothing that the experiment is not sensitive to. [Read, J. Phys. G 28 (2002) 2693]</summary>
    CLs,
}
