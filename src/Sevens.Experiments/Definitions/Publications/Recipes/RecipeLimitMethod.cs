namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>Where the distribution of the test statistic of a limit comes from.</summary>
public enum RecipeLimitMethod
{
    /// <summary>From the formulas for large samples.</summary>
    Asymptotic,

    /// <summary>From toys.</summary>
    Toys,

    /// <summary>From toys, as a unified interval of Feldman and Cousins.</summary>
    Fc,
}
