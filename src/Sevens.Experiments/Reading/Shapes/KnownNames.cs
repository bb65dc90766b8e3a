using Sevens.Experiments.Text;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>How a message offers the names that would have been understood.</summary>
internal static class KnownNames
{
    /// <summary>All names, the nearest to what was found first, and a question when one is near.</summary>
    public static string Offer(string found, IReadOnlyList<string> known)
    {
        if (known.Count == 0)
        {
            return "no key";
        }

        string? nearest = NearestName.Of(found, known);
        IEnumerable<string> ordered = nearest is null ? known : known.OrderBy(n => string.Equals(n, nearest, StringComparison.Ordinal) ? 0 : 1);
        string list = (known.Count == 1 ? string.Empty : "one of ") + string.Join(", ", ordered);
        return nearest is null ? list : $"{list}; did you mean '{nearest}'?";
    }
}
