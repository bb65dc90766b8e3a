using Sevens.Analysis.Results;

namespace Sevens.Cli.Rendering;

/// <summary>The model of a result in words.</summary>
internal static class ModelText
{
    /// <summary>That it holds, and with which values; nothing without one.</summary>
    public static string Of(ModelChoice? model) => model is null ? string.Empty : $", under {model.Name}{Values(model)}";

    /// <summary>The values that were set and the units of the others; nothing where there are none.</summary>
    public static string Values(ModelChoice model)
    {
        string[] parts =
        [
            .. model.Set.Select(v => $"{v.Key} = {Rounded.AsGiven(v.Value, error: null)} {model.Units.GetValueOrDefault(v.Key)}".TrimEnd()),
            .. model.Units.Where(u => !model.Set.ContainsKey(u.Key)).Select(u => $"{u.Key} in {u.Value}"),
        ];
        return parts.Length == 0 ? string.Empty : $" with {string.Join(", ", parts)}";
    }
}
