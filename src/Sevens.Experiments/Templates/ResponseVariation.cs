using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>The response at one sigma of a parameter.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Up">The response at +1σ.</param>
/// <param name="Down">The response at −1σ.</param>
internal sealed record ResponseVariation(string Parameter, Func<ElementResponses> Up, Func<ElementResponses> Down)
{
    /// <summary>The values of the parameter for which this holds.</summary>
    public NuisanceRange Covers { get; init; } = NuisanceRange.Unlimited;

    /// <summary>The response at any number of sigmas; null where the definition says nothing but ±1σ.</summary>
    public Func<double, ElementResponses>? At { get; init; }

    /// <summary>A variation that is known at any number of sigmas.</summary>
    public static ResponseVariation Along(string parameter, Func<double, ElementResponses> at) => new(parameter, () => at(1), () => at(-1)) { At = at };
}
