using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests;

/// <summary>Short ways to write small models.</summary>
internal static class SimpleModel
{
    public static Likelihood Of(Parameter[] parameters, double[] counts, params Component[] components) =>
        new(new LikelihoodModel(parameters, [new Channel("channel", counts, components)]));

    public static Component Scaled(string name, double[] template, params string[] parameters) =>
        new(name, template, [.. parameters.Select(p => new Proportional(p))]);
}
