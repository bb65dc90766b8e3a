namespace Sevens.Physics.Response.PulseShape;

/// <summary>How the measured share of prompt light spreads around its mean f for n photo-electrons.</summary>
public enum PromptSpread
{
    /// <summary>k of n photo-electrons are prompt with a binomial distribution, each number k/n smeared by the noise.</summary>
    Binomial,

    /// <summary>A Gaussian of variance f(1 − f)/n + noise².</summary>
    Gaussian,
}
