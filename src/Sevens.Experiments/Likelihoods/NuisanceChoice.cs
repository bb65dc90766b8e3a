namespace Sevens.Experiments.Likelihoods;

/// <summary>What happens to nuisances that an auxiliary measurement constrains.</summary>
public enum NuisanceChoice
{
    /// <summary>They are profiled.</summary>
    Profile,

    /// <summary>They are held at their central values: statistical errors only.</summary>
    HoldConstrained,
}
