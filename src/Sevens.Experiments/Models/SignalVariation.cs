namespace Sevens.Experiments.Models;

/// <summary>What a theory nuisance makes of a signal.</summary>
/// <param name="Parameter">The parameter's name: a unit Gaussian.</param>
/// <param name="Up">At +1σ, with the same terms in the same order.</param>
/// <param name="Down">At −1σ; null where that side mirrors the other.</param>
internal sealed record SignalVariation(string Parameter, ISignalModel Up, ISignalModel? Down);
