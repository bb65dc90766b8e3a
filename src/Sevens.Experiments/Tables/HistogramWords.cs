namespace Sevens.Experiments.Tables;

/// <summary>The words a histogram header uses for kinds and storages: the names of the values in lower case.</summary>
internal static class HistogramWords
{
    /// <summary>The words of all kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<ColumnKind>().Select(Of)];

    /// <summary>The words of all storages.</summary>
    public static IReadOnlyList<string> Storages { get; } = [.. Enum.GetValues<HistogramStorage>().Select(Of)];

    /// <summary>The word of a kind.</summary>
    public static string Of(ColumnKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The word of a storage.</summary>
    public static string Of(HistogramStorage storage) => storage.ToString().ToLowerInvariant();

    /// <summary>The kind with this word, or null.</summary>
    public static ColumnKind? Kind(string word) => Named<ColumnKind>(word, Kinds);

    /// <summary>The storage with this word, or null.</summary>
    public static HistogramStorage? Storage(string word) => Named<HistogramStorage>(word, Storages);

    private static T? Named<T>(string word, IReadOnlyList<string> words)
        where T : struct, Enum =>
        words.Contains(word, StringComparer.Ordinal) ? Enum.Parse<T>(word, ignoreCase: true) : null;
}
