namespace Sevens.Experiments.Templates;

/// <summary>The background whose fitted size another one follows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rate">The nuisance on its normalisation; null where it is free.</param>
public sealed record BackgroundLeader(string Name, RateNuisance? Rate);
