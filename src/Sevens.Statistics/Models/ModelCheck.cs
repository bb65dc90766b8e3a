using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>Everything that can be wrong with a model, found before the first evaluation.</summary>
internal static class ModelCheck
{
    public static void Check(LikelihoodModel model)
    {
        (ImmutableArray<Parameter> parameters, ImmutableArray<Channel> channels) = (model.Parameters, model.Channels);
        Require(!parameters.IsEmpty, "a model needs at least one parameter");
        Require(!channels.IsEmpty, "a model needs at least one channel");
        CheckNames("parameter", parameters.Select(p => p.Name));
        CheckNames("channel", channels.Select(c => c.Name));
        foreach (Parameter parameter in parameters)
        {
            CheckParameter(parameter);
        }

        var names = parameters.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (Channel channel in channels)
        {
            CheckChannel(channel, names, used);
        }

        CheckNames("measurement", model.Measurements.Select(m => m.Name));
        foreach (AuxiliaryMeasurement measurement in model.Measurements)
        {
            string where = $"measurement '{measurement.Name}'";
            string? fault = measurement.Fault();
            Require(fault is null, $"{where}: {fault}");
            CheckParameters(where, measurement.Function.Parameters, names, used);
        }

        Parameter? idle = parameters.FirstOrDefault(p => p.Constraint is null && p.FixedAt is null && !used.Contains(p.Name));
        Require(idle is null, $"parameter '{idle?.Name}' is free, but no component and no constraint depends on it");
    }

    private static void CheckParameter(Parameter parameter)
    {
        string name = $"parameter '{parameter.Name}'";
        Require(double.IsFinite(parameter.Start), $"{name}: the start value is {Show(parameter.Start)}, expected a finite number");
        Require(parameter.Lower < parameter.Upper, $"{name}: bounds {Show(parameter.Lower)} … {Show(parameter.Upper)}, expected lower below upper");
        Require(
            parameter.Start >= parameter.Lower && parameter.Start <= parameter.Upper,
            $"{name}: the start value {Show(parameter.Start)} is outside {Show(parameter.Lower)} … {Show(parameter.Upper)}");
        Require(
            parameter.FixedAt is not double at || (at >= parameter.Lower && at <= parameter.Upper && double.IsFinite(at)),
            $"{name}: fixed at {Show(parameter.FixedAt ?? 0)}, outside {Show(parameter.Lower)} … {Show(parameter.Upper)}");
        Require(
            parameter.Scale is not double scale || (double.IsFinite(scale) && scale > 0), $"{name}: scale {Show(parameter.Scale ?? 0)}, expected a positive number");
        string? fault = parameter.Constraint?.Fault();
        Require(fault is null, $"{name}: {fault}");
    }

    private static void CheckChannel(Channel channel, HashSet<string> names, HashSet<string> used)
    {
        Require(channel.BinCount > 0, $"channel '{channel.Name}' has no bins");
        channel.Observed.Check(channel.Name);
        Require(channel.Components.Count > 0, $"channel '{channel.Name}' has no components");
        CheckNames($"component of channel '{channel.Name}'", channel.Components.Select(c => c.Name));
        foreach (Component component in channel.Components)
        {
            string where = $"channel '{channel.Name}', component '{component.Name}'";
            CheckComponent(where, channel.BinCount, component);
            CheckParameters(where, ParametersOf(component), names, used);
        }
    }

    private static void CheckParameters(string where, IEnumerable<string> parameters, HashSet<string> names, HashSet<string> used)
    {
        foreach (string parameter in parameters)
        {
            Require(names.Contains(parameter), $"{where}: unknown parameter '{parameter}'; the parameters are {string.Join(", ", names)}");
            used.Add(parameter);
        }
    }

    private static void CheckComponent(string where, int bins, Component component)
    {
        CheckTemplate($"{where}, template", component.Template.Span, bins);
        ReadOnlySpan<double> template = component.Template.Span;
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] < 0 && component.Sign == TemplateSign.NonNegative)
            {
                throw new InvalidModelException($"{where}: the template is {Show(template[i])} in bin {i}, expected a number that is not negative");
            }
        }

        if (!component.Errors.IsEmpty)
        {
            CheckTemplate($"{where}, errors of the template", component.Errors.Span, bins);
            Require(component.Sign == TemplateSign.NonNegative, $"{where}: a signed template with statistical errors, expected one that is not signed");
            foreach (double error in component.Errors.Span)
            {
                Require(error >= 0, $"{where}: the error of a bin is {Show(error)}, expected a number that is not negative");
            }
        }

        foreach (Factor factor in component.Factors)
        {
            string? fault = factor.Fault();
            Require(fault is null, $"{where}, parameter '{factor.Parameter}': {fault}");
        }

        foreach (Morph morph in component.Morphs)
        {
            CheckTemplate($"{where}, morph '{morph.Parameter}' up", morph.Up.Span, bins);
            CheckTemplate($"{where}, morph '{morph.Parameter}' down", morph.Down.Span, bins);
            Require(Enum.IsDefined(morph.Interpolation), $"{where}, morph '{morph.Parameter}': unknown interpolation {(int)morph.Interpolation}");
        }

        Require(
            component.Shape is null || component.Shape.BinCount == bins,
            $"{where}: the shape of '{string.Join("', '", component.Shape?.Parameters ?? [])}' has {component.Shape?.BinCount} bins, the channel has {bins}");
    }

    private static IEnumerable<string> ParametersOf(Component component)
    {
        return component.Factors.Select(f => f.Parameter).Concat(component.Morphs.Select(m => m.Parameter))
            .Concat(component.Coefficient?.Parameters ?? []).Concat(component.Shape?.Parameters ?? []);
    }

    private static void CheckTemplate(string what, ReadOnlySpan<double> template, int bins)
    {
        Require(template.Length == bins, $"{what}: {template.Length} bins, the channel has {bins}");
        for (int i = 0; i < template.Length; i++)
        {
            if (!double.IsFinite(template[i]))
            {
                throw new InvalidModelException($"{what}: bin {i} is {Show(template[i])}, expected a finite number");
            }
        }
    }

    private static void CheckNames(string kind, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            Require(!string.IsNullOrWhiteSpace(name), $"a {kind} has no name");
            Require(seen.Add(name), $"{kind} '{name}' is declared twice");
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidModelException(message);
        }
    }

    private static string Show(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
