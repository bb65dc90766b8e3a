using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Experiments.Reading.Shapes;
using Sevens.Numerics.LinearAlgebra;

namespace Sevens.Experiments.Templates;

/// <summary>The responses at ±1σ of every nuisance that acts on a stage of the chain.</summary>
internal sealed class ResponseVariations
{
    private readonly Detector detector;
    private readonly NuisanceLookup nuisances;

    public ResponseVariations(Detector detector, NuisanceLookup nuisances)
    {
        this.detector = detector;
        this.nuisances = nuisances;
    }

    public ImmutableArray<ResponseVariation> All() =>
    [
        .. Quenching(detector.First),
        .. Efficiency(),
        .. RecoilEfficiency(),
        .. Stages(detector.First),
        .. detector.Second is { } second ? Quenching(second).Concat(Stages(second)) : [],
        .. PulseShape(),
    ];

    /// <summary>What is seen of directions at ±1σ of every nuisance that acts on them; they stand beside the chain.</summary>
    public IEnumerable<DirectionVariation> Directions()
    {
        if (detector.Definition.Direction is not { } seen)
        {
            yield break;
        }

        const string Key = "response.direction.nuisance";
        if (seen.Nuisance is { } name)
        {
            StageNuisance nuisance = nuisances.Of<StageNuisance>(name, Key);
            yield return new DirectionVariation(
                name,
                detector.DirectionOf(seen.Moved(nuisance.Parameter, nuisance.Sigma)),
                detector.DirectionOf(seen.Moved(nuisance.Parameter, -nuisance.Sigma)));
        }

        if (seen.HeadTail is { Nuisance: { } ofCurve } curve)
        {
            (EfficiencyDefinition up, EfficiencyDefinition down) = Varied(ofCurve, Key, curve);
            yield return new DirectionVariation(ofCurve, detector.DirectionOf(seen with { HeadTail = up }), detector.DirectionOf(seen with { HeadTail = down }));
        }
    }

    private IEnumerable<ResponseVariation> PulseShape()
    {
        if (detector.Definition.PulseShape is not { } shape)
        {
            yield break;
        }

        const string Key = "response.pulseShape.nuisance";
        if (shape.Nuisance is { } name)
        {
            StageNuisance nuisance = nuisances.Of<StageNuisance>(name, Key);
            yield return ResponseVariation.Along(name, sigmas => detector.WithPulseShape(shape.Moved(nuisance.Parameter, sigmas * nuisance.Sigma)));
        }

        if (shape.Selection is { Nuisance: { } ofCurve } curve)
        {
            yield return Varied(ofCurve, Key, curve, varied => detector.WithPulseShape(shape with { Selection = varied }));
        }
    }

    private IEnumerable<ResponseVariation> Quenching(DetectorChain chain)
    {
        if (chain.Quenching.Nuisance is not { } name)
        {
            return [];
        }

        string key = $"{chain.Key}.quenching.nuisance";
        return nuisances.Of<NuisanceDefinition>(name, key) switch
        {
            QuenchingScaleNuisance scale =>
            [
                ResponseVariation.Along(name, sigmas => chain.WithQuenchingScaled(1 + (sigmas * scale.Relative.Value))),
            ],
            QuenchingNuisance curve => curve.Variations.Select((v, i) => new ResponseVariation(
                FormattableString.Invariant($"{name}.{i}"), () => chain.WithCoefficients(v.Up), () => chain.WithCoefficients(v.Down))
            {
                At = chain.Quenching is PolynomialQuenchingDefinition nominal
                    ? sigmas => chain.WithCoefficients(Towards(nominal.Coefficients, sigmas < 0 ? v.Down : v.Up, Math.Abs(sigmas)))
                    : null,
            }),
            QuenchingCurvesNuisance curves => curves.Variations.Select((v, i) => new ResponseVariation(
                FormattableString.Invariant($"{name}.{i}"), () => chain.WithQuenching(v.Up), () => chain.WithQuenching(v.Down))),
            QuenchingParametersNuisance parameters => Eigenvectors(chain, name, parameters),
            NuisanceDefinition other => throw nuisances.WrongKind(
                name, key, other, typeof(QuenchingNuisance), typeof(QuenchingScaleNuisance), typeof(QuenchingParametersNuisance), typeof(QuenchingCurvesNuisance)),
        };
    }

    /// <summary>One variation per eigenvector of the correlation matrix in units of σ, so that parameters of any size are treated alike.</summary>
    private static IEnumerable<ResponseVariation> Eigenvectors(DetectorChain chain, string name, QuenchingParametersNuisance nuisance)
    {
        int count = nuisance.Parameters.Length;
        double[,] correlation = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                correlation[i, j] = nuisance.Correlation?[i][j] ?? (i == j ? 1 : 0);
            }
        }

        SymmetricEigen eigen = SymmetricEigen.Of(correlation);
        if (eigen.Values[^1] < -1e-12)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"nuisance '{name}': found a correlation matrix with the eigenvalue {eigen.Values[^1]:G3}, expected none below 0"));
        }

        return Enumerable.Range(0, count).Select(k => ResponseVariation.Along(
            count == 1 ? name : FormattableString.Invariant($"{name}.{k}"), sigmas => chain.WithQuenching(Moved(k, sigmas))));

        QuenchingDefinition Moved(int vector, double sigmas) => Enumerable.Range(0, count).Aggregate(
            chain.Quenching,
            (curve, i) => curve.Moved(nuisance.Parameters[i], sigmas * Math.Sqrt(Math.Max(0, eigen.Values[vector])) * eigen.Vectors[vector][i] * nuisance.Sigmas[i]));
    }

    private IEnumerable<ResponseVariation> Efficiency()
    {
        if (detector.Definition.Efficiency?.Nuisance is not { } name)
        {
            return [];
        }

        EfficiencyNuisance nuisance = nuisances.Of<EfficiencyNuisance>(name, "response.efficiency.nuisance");
        return
        [
            new(name, () => detector.WithEfficiency(nuisance.Up), () => detector.WithEfficiency(nuisance.Down))
            {
                At = detector.Definition.Efficiency is LogisticEfficiencyDefinition nominal
                    ? sigmas => detector.WithEfficiency(Towards(nominal, sigmas < 0 ? nuisance.Down : nuisance.Up, Math.Abs(sigmas)))
                    : null,
            },
        ];
    }

    /// <summary>The coefficients of a curve followed along the line from the nominal one through that at one sigma.</summary>
    private static IEnumerable<double> Towards(ImmutableArray<double> nominal, ImmutableArray<double> end, double sigmas) =>
        Enumerable.Range(0, Math.Max(nominal.Length, end.Length)).Select(i => Along(nominal.ElementAtOrDefault(i), end.ElementAtOrDefault(i), sigmas));

    private static LogisticEfficiencyDefinition Towards(LogisticEfficiencyDefinition nominal, LogisticEfficiencyDefinition end, double sigmas)
    {
        LogisticEfficiencyDefinition moved = end with
        {
            Amplitude = Along(nominal.Amplitude, end.Amplitude, sigmas),
            Steepness = Along(nominal.Steepness, end.Steepness, sigmas),
            Midpoint = Along(nominal.Midpoint, end.Midpoint, sigmas),
            Offset = Along(nominal.Offset ?? 0, end.Offset ?? 0, sigmas),
        };
        return moved.Amplitude > 0 && moved.Steepness > 0 && moved.Check().FirstOrDefault() is not { } fault
            ? moved
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"efficiency at {sigmas} sigma: found amplitude {moved.Amplitude}, steepness {moved.Steepness} and offset {moved.Offset}, expected a curve between 0 and 1 that rises"));
    }

    private static double Along(double nominal, double end, double sigmas) => nominal + (sigmas * (end - nominal));

    private IEnumerable<ResponseVariation> RecoilEfficiency() => detector.Definition.RecoilEfficiency is { Nuisance: { } name } efficiency
        ? [Varied(name, "response.recoilEfficiency.nuisance", efficiency, detector.WithRecoilEfficiency)]
        : [];

    private IEnumerable<ResponseVariation> Stages(DetectorChain chain) => chain.Stages.SelectMany((stage, index) => Stage(chain, stage, index));

    private IEnumerable<ResponseVariation> Stage(DetectorChain chain, StageDefinition stage, int index)
    {
        string key = $"{chain.Key}.stages";
        if (stage is EfficiencyStage { Curve: { Nuisance: { } ofCurve } curve } selection)
        {
            yield return Varied(ofCurve, key, curve, varied => chain.WithStage(index, selection with { Curve = varied }));
        }

        if (stage.Nuisance is { } name)
        {
            StageNuisance nuisance = nuisances.Of<StageNuisance>(name, key, $"a stage of kind {CamelCase.Of(stage.GetType().Name.Replace("Stage", string.Empty, StringComparison.Ordinal))}");
            yield return ResponseVariation.Along(name, sigmas => chain.WithStage(index, stage.Moved(nuisance.Parameter, sigmas * nuisance.Sigma)));
        }
    }

    private ResponseVariation Varied(string name, string key, EfficiencyDefinition curve, Func<EfficiencyDefinition, Physics.Response.ElementResponses> with)
    {
        (EfficiencyDefinition up, EfficiencyDefinition down) = Varied(name, key, curve);
        return nuisances.Of<NuisanceDefinition>(name, key) is StageNuisance nuisance
            ? ResponseVariation.Along(name, sigmas => with(curve.Moved(nuisance.Parameter, sigmas * nuisance.Sigma)))
            : new(name, () => with(up), () => with(down));
    }

    private (EfficiencyDefinition Up, EfficiencyDefinition Down) Varied(string name, string key, EfficiencyDefinition curve) => nuisances.Of<NuisanceDefinition>(name, key) switch
    {
        StageNuisance nuisance => (curve.Moved(nuisance.Parameter, nuisance.Sigma), curve.Moved(nuisance.Parameter, -nuisance.Sigma)),
        EfficiencyNuisance nuisance => (nuisance.Up, nuisance.Down),
        NuisanceDefinition other => throw nuisances.WrongKind(name, key, other, typeof(StageNuisance), typeof(EfficiencyNuisance)),
    };
}
