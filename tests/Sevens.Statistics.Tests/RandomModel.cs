using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests;

/// <summary>Models that use every kind of observation, factor, coefficient, morph, shape, constraint and measurement, drawn from a seed; parameters are shared between channels.</summary>
internal static class RandomModel
{
    /// <summary>The same with statistical errors on templates in every channel.</summary>
    public static LikelihoodModel WithTemplateErrors(int seed)
    {
        LikelihoodModel exact = Make(seed);
        var random = new Random(seed + 1);
        return new LikelihoodModel(exact.Parameters, exact.Channels.Select(c => new Channel(c.Name, c.Observed, [.. c.Components.Select(k => WithErrors(k, random))])), exact.Measurements);
    }

    private static Component WithErrors(Component component, Random random) => new(component.Name, component.Template, component.Factors, component.Morphs, component.Shape)
    {
        Coefficient = component.Coefficient,
        Sign = component.Sign,
        Errors = component.Name is "plain" or "both" or "line" ? Array.ConvertAll(component.Template.ToArray(), t => t * Between(random, 0, 0.6)) : [],
    };

    public static LikelihoodModel Make(int seed)
    {
        var random = new Random(seed);
        Parameter[] pool =
        [
            new("n1", Between(random, 20, 60), 0),
            new("n2", Between(random, 20, 60)) { Constraint = new LogNormalConstraint(40, 1.4) },
            new("n3", Between(random, 0.8, 1.2)) { Constraint = new PoissonConstraint(random.Next(10, 40), 25) },
            new("a", 0) { Constraint = new GaussianConstraint(0, 1), Role = ParameterRole.Nuisance },
            new("b", 0) { Constraint = new GaussianConstraint(0.1, 1.2), Role = ParameterRole.Nuisance },
            new("c", 0) { Constraint = new GaussianConstraint(0, 1), Role = ParameterRole.Nuisance },
            new("centre", 1.2) { Constraint = new GaussianConstraint(1.2, 0.1), Role = ParameterRole.Nuisance },
            new("width", 0.5) { Constraint = new GaussianConstraint(0.5, 0.05), Role = ParameterRole.Nuisance },
            new("scale", 0.9) { Constraint = new GaussianConstraint(0.9, 0.1), Role = ParameterRole.Nuisance },
            new("k", 0.3, -2, 3) { Constraint = new GaussianConstraint(0.3, 0.2), Role = ParameterRole.Nuisance },
        ];
        Channel[] channels = [MakeChannel("first", random), MakeChannel("second", random), Measured(random)];
        AuxiliaryMeasurement[] measurements =
        [
            new("elsewhere", new SaddleFunction(["n3", "a", "k"]), 0.4, 0.7),
            new("difference", new LinearFunction(["b", "c"], [1, -0.5]), 0.2, 1.1),
        ];
        return new LikelihoodModel(pool, channels, measurements);
    }

    /// <summary>A point away from the kinks and joints of the morphs at −1, 0 and 1.</summary>
    public static double[] Point(LikelihoodModel model, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. model.Parameters.Select(p => p.Name switch
            {
                "a" or "b" or "c" => (random.Next(2) == 0 ? -1 : 1) * (random.Next(4) == 0 ? Between(random, 1.05, 1.25) : Between(random, 0.05, 0.95)),
                "k" => Between(random, -1, 1),
                _ => p.Start * Between(random, 0.8, 1.2),
            }),
        ];
    }

    private static Channel MakeChannel(string name, Random random)
    {
        Axis[] axes = [Axis.Uniform("x", "cm", 0, 1, random.Next(1, 4)), Axis.Uniform("t", "us", 0, 3, random.Next(2, 6))];
        int bins = axes[0].Count * axes[1].Count;
        Component[] components =
        [
            new("plain", Filled(random, bins), [new Proportional("n1"), new Proportional("n3"), new Relative("a", 0.2)]),
            new("morphed", Template(random, bins), [new Proportional("n2"), new PowerOf("b", 1.1)], Morphs(random, bins)),
            new("decaying", Template(random, bins), [new Proportional("n1"), new Proportional("n1"), new Relative("c", -0.1)], [], Decay(axes)),
            new("both", Template(random, bins), [new Proportional("n2")], Morphs(random, bins), Decay(axes)),
            new("interfering", Signed(random, bins), [new Relative("a", 0.1), new Relative("b", 0.2)], Morphs(random, bins), Decay(axes))
            {
                Coefficient = new SaddleFunction(["n3", "a", "k"]),
                Sign = TemplateSign.Signed,
            },
        ];
        for (int k = 0; k < components.Length; k++)
        {
            // Morphs are relative to the template, which is known only now.
            components[k] = new Component(
                components[k].Name, components[k].Template, components[k].Factors, [.. components[k].Morphs.Select(m => Around(m, components[k].Template))], components[k].Shape)
            {
                Coefficient = components[k].Coefficient,
                Sign = components[k].Sign,
            };
        }

        return new Channel(name, Array.ConvertAll(new double[bins], _ => (double)random.Next(0, 40)), components);
    }

    /// <summary>A line, an exponential and what they stand on, in bins that are measured with an error each; values may be below zero, as after a subtraction.</summary>
    private static Channel Measured(Random random)
    {
        Axis[] axes = [Axis.Uniform("x", "cm", 0, 1, random.Next(1, 3)), Axis.Uniform("t", "us", 0, 3, random.Next(5, 12))];
        int bins = axes[0].Count * axes[1].Count;
        Component[] components =
        [
            new("plain", Filled(random, bins), [new Proportional("n3"), new Relative("a", 0.2)]),
            new("line", Template(random, bins), [new Proportional("n1")], Morphs(random, bins), new GaussianLineShape(ShapeArgument.Free("centre"), ShapeArgument.Free("width"), axes, "t")),
            new("falling", Template(random, bins), [new Proportional("n2")], [], new ExponentialScaleShape("scale", axes, "t", (0, 3))),
        ];
        components[1] = new Component("line", components[1].Template, components[1].Factors, [.. components[1].Morphs.Select(m => Around(m, components[1].Template))], components[1].Shape);
        return new Channel(
            "third",
            new MeasuredValues(Array.ConvertAll(new double[bins], _ => Between(random, -2, 20)), Array.ConvertAll(new double[bins], _ => Between(random, 1, 4))),
            components);
    }

    private static ExponentialDecayShape Decay(Axis[] axes) => new("k", axes, "t");

    private static Morph Around(Morph morph, ReadOnlyMemory<double> template) => morph with
    {
        Up = Times(morph.Up, template),
        Down = Times(morph.Down, template),
    };

    private static double[] Times(ReadOnlyMemory<double> first, ReadOnlyMemory<double> second) =>
        [.. Enumerable.Range(0, first.Length).Select(i => first.Span[i] * second.Span[i])];

    private static Morph[] Morphs(Random random, int bins) =>
    [
        new("b", Ratios(random, bins), Ratios(random, bins), MorphInterpolation.PiecewiseLinear),
        new("c", Ratios(random, bins), Ratios(random, bins), bins % 2 == 0 ? MorphInterpolation.QuadraticThenLinear : MorphInterpolation.PolynomialThenLinear),
    ];

    private static double[] Ratios(Random random, int bins) => [.. Enumerable.Range(0, bins).Select(_ => Between(random, 0.85, 1.15))];

    /// <summary>Positive everywhere, so that no bin with counts expects none.</summary>
    private static double[] Filled(Random random, int bins) => [.. Enumerable.Range(0, bins).Select(_ => Between(random, 0.05, 0.5))];

    private static double[] Template(Random random, int bins) =>
        [.. Enumerable.Range(0, bins).Select(_ => random.Next(8) == 0 ? 0 : Between(random, 0.05, 0.5))];

    /// <summary>Small beside what the plain component expects, so that the sum stays positive.</summary>
    private static double[] Signed(Random random, int bins) => [.. Enumerable.Range(0, bins).Select(_ => Between(random, -0.05, 0.05))];

    private static double Between(Random random, double lower, double upper) => lower + ((upper - lower) * random.NextDouble());
}
