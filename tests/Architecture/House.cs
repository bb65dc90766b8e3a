using System.Collections.Immutable;
using System.Reflection;

namespace Sevens.Architecture;

/// <summary>The layers of the engine: what each project may refer to. Dependencies point down only.</summary>
internal static class House
{
    /// <summary>Each project with those right below it.</summary>
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Below =
        ImmutableSortedDictionary.CreateRange<string, ImmutableArray<string>>(
            StringComparer.Ordinal,
            [
                new("Sevens.Numerics", []),
                new("Sevens.Physics", ["Sevens.Numerics"]),
                new("Sevens.Statistics", ["Sevens.Numerics"]),
                new("Sevens.Figures", ["Sevens.Numerics"]),
                new("Sevens.Experiments", ["Sevens.Physics", "Sevens.Statistics"]),
                new("Sevens.Analysis", ["Sevens.Experiments", "Sevens.Figures"]),
                new("Sevens.Cli", ["Sevens.Analysis"]),
            ]);

    /// <summary>All projects.</summary>
    public static IEnumerable<string> Projects => Below.Keys;

    /// <summary>The projects that are libraries.</summary>
    public static IEnumerable<string> Libraries => Projects.Except(["Sevens.Cli"], StringComparer.Ordinal);

    /// <summary>What a project may refer to: everything below it.</summary>
    public static IEnumerable<string> Allowed(string project) =>
        Below[project].SelectMany(b => Allowed(b).Prepend(b)).Distinct(StringComparer.Ordinal);

    /// <summary>The assembly a project builds.</summary>
    public static Assembly AssemblyOf(string project) => Assembly.Load(project is "Sevens.Cli" ? "sevens" : project);
}
