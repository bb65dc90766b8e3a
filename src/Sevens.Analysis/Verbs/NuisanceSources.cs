using System.Collections.Immutable;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>Which part of an experiment each parameter of a likelihood belongs to, from the definitions that name it.</summary>
internal sealed class NuisanceSources
{
    /// <summary>What is left with every constrained nuisance held.</summary>
    public const string Statistics = "statistics";

    private const string Parameters = "parameters";
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> experiments;

    public NuisanceSources(ExperimentLikelihood likelihood)
    {
        experiments = [.. likelihood.Experiments.Select(e => e.Experiment.Name)];
        foreach (Experiment experiment in likelihood.Experiments.Select(e => e.Experiment))
        {
            Name("flux", experiment.FluxNuisance?.Parameter);
            ExperimentDefinition definition = experiment.Definition;
            if (definition.Response is { } response)
            {
                OfResponse(response);
            }

            foreach (string name in (definition.Signal?.Nuisances ?? []).Concat(definition.RecoilTemplates?.Nuisances ?? []))
            {
                Name("signal shape", name);
            }

            foreach (BackgroundTemplate background in experiment.Backgrounds)
            {
                Name("backgrounds", background.Rate?.Parameter);
                foreach (ShapeVariation shape in background.Shapes)
                {
                    Name("backgrounds", shape.Parameter);
                }
            }
        }
    }

    /// <summary>The source of a parameter.</summary>
    public string Of(Parameter parameter)
    {
        if (parameter.Role == ParameterRole.Interest)
        {
            return Parameters;
        }

        // A decorrelated nuisance is NAME:EXPERIMENT; a quenching curve with several variations has one parameter NAME.0, NAME.1 … each.
        string name = parameter.Name.Split(':')[0];
        string stem = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
        return named.GetValueOrDefault(name) ?? named.GetValueOrDefault(stem)
            ?? (experiments.Any(e => parameter.Name.StartsWith($"{e}.", StringComparison.Ordinal)) ? "backgrounds" : "theory");
    }

    private void OfResponse(ResponseDefinition response)
    {
        Name("quenching", response.Quenching.Nuisance);
        Name("efficiency", response.Efficiency?.Nuisance);
        Name("efficiency", response.RecoilEfficiency?.Nuisance);
        foreach (StageDefinition stage in response.Stages ?? [])
        {
            Name("response", stage.Nuisance);
            Name("efficiency", (stage as EfficiencyStage)?.Curve.Nuisance);
        }
    }

    private void Name(string source, string? parameter)
    {
        if (parameter is not null)
        {
            named.TryAdd(parameter, source);
        }
    }
}
