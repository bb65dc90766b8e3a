using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Conventions.Structures;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>Replaces the form factor by another with the same rms radii: one sigma is the whole difference, the other side mirrors it.</summary>
[Variant("shape")]
[Description("Replaces the form factor by another with the same rms radii: one sigma is the whole difference, the other side mirrors it.")]
public sealed record ShapeTheoryNuisance : TheoryNuisanceDefinition, ISelfChecked
{
    /// <summary>Names of form factors; the first that is not the convention's own is taken.</summary>
    [Description("Names of form factors; the first that is not the convention's own is taken.")]
    public required ImmutableArray<string> Alternatives { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        string[] known = [.. NuclearStructure.Formulae.Where(f => f != NuclearStructure.Point).Select(f => f.Name)];
        if (Alternatives.Length < 2 || Alternatives.Distinct(StringComparer.Ordinal).Count() != Alternatives.Length)
        {
            yield return new Discrepancy("alternatives", $"[{string.Join(", ", Alternatives)}]", "at least two different form factors");
        }

        foreach (string name in Alternatives.Where(a => !known.Contains(a, StringComparer.Ordinal)))
        {
            yield return new Discrepancy("alternatives", $"'{name}'", $"one of {string.Join(", ", known)}");
        }
    }
}
