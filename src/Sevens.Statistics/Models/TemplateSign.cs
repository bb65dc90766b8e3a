namespace Sevens.Statistics.Models;

/// <summary>Whether a template may have negative bins.</summary>
public enum TemplateSign
{
    /// <summary>It is an expectation by itself: no bin may be negative.</summary>
    NonNegative,

    /// <summary>It is one term of a sum, such as an interference: only the sum must not be negative.</summary>
    Signed,
}
