using System.Collections.Immutable;

namespace Sevens.Experiments.Likelihoods;

/// <summary>A component as results name it.</summary>
/// <param name="Name">Its name, for example <c>cevns</c> or <c>steadyState</c>.</param>
/// <param name="Title">What figures call it.</param>
/// <param name="Predicted">Expected events before the fit.</param>
/// <param name="Members">Names of the likelihood components whose sum it is.</param>
public sealed record ComponentGroup(string Name, string Title, double Predicted, ImmutableArray<string> Members);
