using System.Globalization;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>How a key is named in messages: <c>observables[1].edges</c>.</summary>
internal static class KeyPath
{
    /// <summary>The path of a key in the mapping at a path.</summary>
    public static string Key(string path, string key) => path.Length == 0 ? key : path + "." + key;

    /// <summary>The path of an item of the list at a path.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
