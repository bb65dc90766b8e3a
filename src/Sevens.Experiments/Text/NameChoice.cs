namespace Sevens.Experiments.Text;

/// <summary>Sentences about a name that is not one of the known ones.</summary>
internal static class NameChoice
{
    /// <summary>What was found, and what it could have been.</summary>
    public static string Unknown(string what, string found, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return $"{what}: found '{found}', expected {Expected(found, names)}";
    }

    /// <summary>The known names, the nearest to the found one first where there is one.</summary>
    public static string Expected(string found, IReadOnlyCollection<string> known)
    {
        string? nearest = NearestName.Of(found, known);
        string all = "one of " + string.Join(", ", known);
        return nearest is null ? all : $"'{nearest}' ({all})";
    }
}
