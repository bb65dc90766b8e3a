using System.Collections;
using System.Reflection;
using Sevens.Experiments.Definitions.Nuisances;

namespace Sevens.Experiments.Templates;

/// <summary>A nuisance as an experiment uses it.</summary>
/// <param name="Nuisance">What it is.</param>
/// <param name="ActsOn">What it acts on, where its own definition leaves that open and the unit of its error with it; else null.</param>
internal sealed record NuisanceUse(NuisanceDefinition Nuisance, string? ActsOn)
{
    /// <summary>Whether two experiments mean the same by a name: the same numbers in the same unit, whatever title and citation say.</summary>
    public static bool IsSame(NuisanceUse first, NuisanceUse second) =>
        string.Equals(first.ActsOn, second.ActsOn, StringComparison.Ordinal) && IsSameValue(first.Nuisance, second.Nuisance);

    /// <summary>What it is, in a message.</summary>
    public string Written => $"'{Nuisance.Title}' ({string.Join(", ", Parts(Nuisance).Prepend(ActsOn is null ? null : $"on {ActsOn}").OfType<string>())})";

    private static IEnumerable<string> Parts(NuisanceDefinition nuisance) => Compared(nuisance.GetType())
        .Select(p => (p.Name, Value: p.GetValue(nuisance)))
        .Where(p => p.Value is not null and (string or IFormattable))
        .Select(p => $"{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]} {((p.Value as IFormattable)?.ToString(null, System.Globalization.CultureInfo.InvariantCulture) ?? p.Value)}")
        .Prepend($"kind {nuisance.GetType().Name}".Replace("Nuisance", string.Empty, StringComparison.Ordinal));

    /// <summary>Equality by value, also of lists, which records compare by identity.</summary>
    private static bool IsSameValue(object? first, object? second)
    {
        if (first is null || second is null || first is string || first.GetType() != second.GetType())
        {
            return Equals(first, second);
        }

        if (first is IEnumerable ones && second is IEnumerable others)
        {
            object?[] left = [.. ones.Cast<object?>()], right = [.. others.Cast<object?>()];
            return left.Length == right.Length && left.Zip(right).All(t => IsSameValue(t.First, t.Second));
        }

        PropertyInfo[] compared = first.GetType().Namespace?.StartsWith("Sevens.Experiments.Definitions", StringComparison.Ordinal) == true ? [.. Compared(first.GetType())] : [];
        return compared.Length == 0 ? Equals(first, second) : compared.All(p => IsSameValue(p.GetValue(first), p.GetValue(second)));
    }

    private static IEnumerable<PropertyInfo> Compared(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.Name is not (nameof(NuisanceDefinition.Title) or nameof(NuisanceDefinition.Citation)) && p.GetIndexParameters().Length == 0);
}
