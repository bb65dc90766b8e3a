using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>Takes parameters that are held out of a likelihood, by putting their effect into the templates.</summary>
internal static class HeldParameters
{
    /// <summary>The likelihood without the held parameters; it differs from the original by a constant.</summary>
    /// <exception cref="ExchangeException">No parameter is left.</exception>
    public static LikelihoodModel Absorbed(LikelihoodModel model, ImmutableSortedDictionary<string, double> held)
    {
        if (held.IsEmpty)
        {
            return model;
        }

        // A function of held and free parameters together cannot be absorbed: its parameters stay, fixed.
        var mixed = model.Channels.SelectMany(c => c.Components).Select(k => k.Coefficient).Concat(model.Measurements.Select(m => m.Function))
            .OfType<ParameterFunction>().Where(f => !f.Parameters.All(held.ContainsKey)).SelectMany(f => f.Parameters).ToHashSet(StringComparer.Ordinal);
        Parameter[] left = [.. model.Parameters
            .Where(p => !held.ContainsKey(p.Name) || mixed.Contains(p.Name))
            .Select(p => held.TryGetValue(p.Name, out double value) ? p with { Start = value, FixedAt = value } : p)];
        if (left.Length == 0)
        {
            throw new ExchangeException("found every parameter held, expected at least one to fit");
        }

        return new LikelihoodModel(
            left,
            model.Channels.Select(c => new Channel(c.Name, c.Observed, [.. c.Components.Select(k => Absorbed(k, held))])),
            model.Measurements.Where(m => !m.Function.Parameters.All(held.ContainsKey)));
    }

    private static Component Absorbed(Component component, ImmutableSortedDictionary<string, double> held)
    {
        double[] scale = new double[component.Template.Length];
        Array.Fill(scale, component.Factors.Where(f => held.ContainsKey(f.Parameter)).Aggregate(1.0, (product, f) => product * f.At(held[f.Parameter]).Value));
        ParametricShape? shape = component.Shape;
        if (shape is not null && shape.Parameters.All(held.ContainsKey))
        {
            int rows = ShapeRows.CountFor(shape.Parameters.Length);
            var evaluated = new ShapeRows(new double[rows * scale.Length], shape.Parameters.Length, scale.Length, scale.Length);
            shape.Evaluate([.. shape.Parameters.Select(p => held[p])], evaluated);
            Multiply(scale, evaluated.Value.ToArray());
            shape = null;
        }

        ParameterFunction? coefficient = component.Coefficient;
        if (coefficient is not null && coefficient.Parameters.All(held.ContainsKey))
        {
            int count = coefficient.Parameters.Length;
            double value = coefficient.Evaluate([.. coefficient.Parameters.Select(p => held[p])], new double[count], new double[count * count]);
            scale = Array.ConvertAll(scale, s => s * value);
            coefficient = null;
        }

        double[] shift = new double[scale.Length];
        foreach (Morph morph in component.Morphs.Where(m => held.ContainsKey(m.Parameter)))
        {
            AddDeformation(shift, morph, component.Template.Span, held[morph.Parameter]);
        }

        double[] Moved(ReadOnlyMemory<double> template)
        {
            double[] moved = template.ToArray();
            for (int i = 0; i < moved.Length; i++)
            {
                moved[i] = (moved[i] + shift[i]) * scale[i];
            }

            return moved;
        }

        return new Component(
            component.Name,
            Moved(component.Template),
            [.. component.Factors.Where(f => !held.ContainsKey(f.Parameter))],
            [.. component.Morphs.Where(m => !held.ContainsKey(m.Parameter)).Select(m => m with { Up = Moved(m.Up), Down = Moved(m.Down) })],
            shape)
        {
            Coefficient = coefficient,

            // A held coefficient may be negative.
            Sign = component.Coefficient is null ? component.Sign : TemplateSign.Signed,
            Errors = component.Errors,
        };
    }

    private static void Multiply(double[] target, double[] factors)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] *= factors[i];
        }
    }

    private static void AddDeformation(double[] target, Morph morph, ReadOnlySpan<double> nominal, double theta)
    {
        (double up, double down) = morph.Weights(theta);
        for (int i = 0; i < target.Length; i++)
        {
            target[i] += (up * (morph.Up.Span[i] - nominal[i])) + (down * (morph.Down.Span[i] - nominal[i]));
        }
    }
}
