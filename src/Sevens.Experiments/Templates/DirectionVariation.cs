using Sevens.Physics.Response.Directions;

namespace Sevens.Experiments.Templates;

/// <summary>What is seen of directions at one sigma of a parameter.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Up">At +1σ.</param>
/// <param name="Down">At −1σ.</param>
internal sealed record DirectionVariation(string Parameter, DirectionResponse Up, DirectionResponse Down);
