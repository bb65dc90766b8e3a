using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Stages;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the stages of a chain from their definitions; each is told what the one before gives.</summary>
internal sealed class StageAssembly
{
    private readonly EfficiencyAssembly efficiencies;

    public StageAssembly(EfficiencyAssembly efficiencies) => this.efficiencies = efficiencies;

    public ImmutableArray<IResponseStage> Stages(ImmutableArray<StageDefinition> definitions, SignalKind signal)
    {
        var stages = ImmutableArray.CreateBuilder<IResponseStage>(definitions.Length);
        SignalKind kind = signal;
        foreach (StageDefinition definition in definitions)
        {
            IResponseStage stage = Stage(definition, kind);
            kind = stage.Gives(kind);
            stages.Add(stage);
        }

        return stages.ToImmutable();
    }

    /// <summary>The efficiencies of a chain that has nothing else.</summary>
    /// <exception cref="InvalidOperationException">It has a stage of another kind.</exception>
    public ImmutableArray<IEfficiency> Efficiencies(ImmutableArray<StageDefinition> definitions, SignalKind signal) =>
    [
        .. definitions.Select(d => d is EfficiencyStage stage
            ? efficiencies.Curve(stage.Curve, signal)
            : throw new InvalidOperationException("stages: found a counting or a smearing with the axis 'counts', expected efficiencies alone; use one bin of the axis that the stages fill")),
    ];

    private IResponseStage Stage(StageDefinition stage, SignalKind kind) => stage switch
    {
        PoissonStage poisson => new PoissonCounting(poisson.MeanYield, poisson.Gives),
        FanoStage fano => BinomialCounting.Fano(fano.MeanYield, fano.Fano, fano.Gives),
        DetectionStage detection => BinomialCounting.Detection(detection.Probability, detection.Gives),
        GaussianStage gaussian => Gaussian(gaussian),
        GammaStage gamma => GammaSmearing.OfSignal(gamma.Yield, gamma.ShapeAtZero, gamma.ShapePerUnit, gamma.Gives),
        AvalancheStage avalanche => GammaSmearing.Polya(avalanche.Theta),
        EfficiencyStage efficiency => new Selection(efficiencies.Curve(efficiency.Curve, kind)),
        _ => throw new NotSupportedException($"stage of type {stage.GetType().Name}"),
    };

    private static ISmearing Gaussian(GaussianStage stage)
    {
        var smearing = new GaussianSmearing(stage.Constant, stage.PerRoot, stage.Proportional);
        return stage.BelowZero == NegativeValues.Renormalised ? new RenormalisedSmearing(smearing) : smearing;
    }
}
