using System.Collections.Immutable;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>What the structures made of tables have in common.</summary>
internal static class TableOfNuclides
{
    /// <summary>The entry of a nuclide.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the nuclides that have one.</exception>
    public static T Find<T>(string structure, ImmutableSortedDictionary<string, T> entries, Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return entries.TryGetValue(nuclide.Name, out T? found)
            ? found
            : throw new InvalidOperationException($"form factor {structure}: found no table of {nuclide.Name}, expected one of {string.Join(", ", entries.Keys)}");
    }

    /// <summary>A form factor whose mean square radius changes by what that of its point nucleons does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A radius that leaves none.</exception>
    public static IFormFactor Scaled(string what, IFormFactor shape, double before, double after)
    {
        if (after == before)
        {
            return shape;
        }

        double square = (shape.RmsRadius * shape.RmsRadius) + (after * after) - (before * before);
        return after > 0 && square > 0 && double.IsFinite(square)
            ? RadiusScaledFormFactor.ToRmsRadius(shape, Math.Sqrt(square))
            : throw new ArgumentOutOfRangeException(
                nameof(after), FormattableString.Invariant($"{what}: found an rms radius of {after} fm in place of {before} fm, expected a positive one that leaves a size"));
    }
}
