using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>What neither HistFactory nor HS3's histograms can hold, in words.</summary>
internal static class Inexpressible
{
    /// <summary>The reasons, each naming its part; empty where there are none.</summary>
    public static IEnumerable<string> Reasons(LikelihoodModel model)
    {
        foreach (AuxiliaryMeasurement measurement in model.Measurements)
        {
            yield return $"measurement '{measurement.Name}': it constrains a function of {string.Join(", ", measurement.Function.Parameters)}, and a constraint is one of a single parameter there";
        }

        foreach (Channel channel in model.Channels)
        {
            if (channel.Observed is MeasuredValues)
            {
                yield return $"channel '{channel.Name}': values measured with Gaussian errors, and both formats count";
            }

            foreach (string reason in channel.Components.SelectMany(k => Reasons(model, channel, k)))
            {
                yield return reason;
            }
        }
    }

    /// <summary>How reasons name a component.</summary>
    public static string Place(Channel channel, Component component) => $"channel '{channel.Name}', component '{component.Name}'";

    private static IEnumerable<string> Reasons(LikelihoodModel model, Channel channel, Component component)
    {
        string place = Place(channel, component);
        if (component.Shape is { } shape)
        {
            string what = shape is ExponentialDecayShape ? "an exponential with the free slope" : "a shape that is a function of";
            string free = string.Join(", ", shape.Parameters);
            yield return $"channel '{channel.Name}': {what} '{free}', which templates interpolate only roughly; {string.Join(' ', shape.Parameters.Select(p => $"--fix {p}"))} makes it one template";
        }

        if (!component.Errors.IsEmpty)
        {
            yield return $"{place}: statistical errors of its template, which are profiled bin by bin and are no parameters";
        }

        if (component.Coefficient is { } coefficient)
        {
            yield return $"{place}: a coefficient that is a function of {string.Join(", ", coefficient.Parameters)} together";
        }

        foreach (Factor factor in component.Factors)
        {
            if (factor is not (Proportional or Relative or PowerOf))
            {
                yield return $"{place}: a factor that is a series in '{factor.Parameter}'";
            }
        }

        string? repeated = component.Factors.Select(f => f.Parameter).Concat(component.Morphs.Select(m => m.Parameter))
            .GroupBy(p => p, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (repeated is not null)
        {
            yield return $"{place}: '{repeated}' acts on it more than once";
        }

        foreach (Morph morph in component.Morphs)
        {
            if (model.Parameters[model.IndexOf(morph.Parameter)].Constraint is not GaussianConstraint { Mean: 0, Sigma: 1 })
            {
                yield return $"{place}: '{morph.Parameter}' deforms it without a unit Gaussian constraint";
            }
        }
    }
}
