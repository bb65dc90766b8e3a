using System.Collections.Immutable;
using System.Globalization;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>How a key is named in messages: <c>observables[1].edges</c>.</summary>
internal static class KeyPath
{
    /// <summary>The path of a key in the mapping at a path.</summary>
    public static string Key(string path, string key) => path.Length == 0 ? key : path + "." + key;

    /// <summary>The path of an item of the list at a path.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The keys and places in lists that a path is made of, from the top: <c>observables</c>, <c>[1]</c>, <c>edges</c>.</summary>
    public static ImmutableArray<string> Steps(string path) =>
        [.. path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The place in a list that a step names, from 0; null for a key.</summary>
    public static int? Index(string step) =>
        step is ['[', .. var digits, ']'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
}
