using System.Globalization;
using Sevens.Analysis.Results;

namespace Sevens.Cli.Rendering;

/// <summary>The model of a result in words.</summary>
internal static class ModelText
{
    /// <summary>That it holds, and with which values; nothing without one.</summary>
    public static string Of(ModelChoice? model) => model is null ? string.Empty : $", under {model.Name}{Values(model)}";

    /// <summary>The values that were set; nothing where none was.</summary>
    public static string Values(ModelChoice model) => model.Set.IsEmpty
        ? string.Empty
        : $" with {string.Join(", ", model.Set.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key} = {v.Value}")))}";
}
