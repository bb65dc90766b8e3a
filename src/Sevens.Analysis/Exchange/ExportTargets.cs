using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Exchange;

/// <summary>The names of formats.</summary>
public static class ExportTargets
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<ExportTarget>().Select(Written)];

    /// <summary>A format as users write it: <c>histfactory</c>.</summary>
    public static string Written(this ExportTarget target) => target.ToString().ToLowerInvariant();

    /// <summary>The format of a name.</summary>
    /// <exception cref="CatalogException">There is none of this name.</exception>
    public static ExportTarget Named(string name)
    {
        foreach (ExportTarget target in Enum.GetValues<ExportTarget>())
        {
            if (string.Equals(target.Written(), name, StringComparison.Ordinal))
            {
                return target;
            }
        }

        throw CatalogException.Unknown("--to", name, [.. Names]);
    }
}
