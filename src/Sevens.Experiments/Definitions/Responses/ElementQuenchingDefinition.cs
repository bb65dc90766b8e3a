using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A curve of its own for each element of the target.</summary>
[Variant("byElement")]
[Description("A curve of its own for each element of the target, NaI for example.")]
public sealed record ElementQuenchingDefinition : QuenchingDefinition
{
    /// <summary>Curves by element symbol.</summary>
    [Description("Curves by element symbol.")]
    public required IReadOnlyDictionary<string, QuenchingDefinition> Elements { get; init; }

    internal override CurveScope Scope => CurveScope.EachElement;

    internal override IEnumerable<string> Parameters => Elements.SelectMany(e => e.Value.Parameters.Select(p => $"{e.Key}.{p}"));

    internal override QuenchingDefinition Moved(string parameter, double by)
    {
        string[] path = parameter.Split('.', 2);
        return path.Length == 2 && Elements.ContainsKey(path[0])
            ? this with { Elements = Elements.ToDictionary(e => e.Key, e => string.Equals(e.Key, path[0], StringComparison.Ordinal) ? e.Value.Moved(path[1], by) : e.Value, StringComparer.Ordinal) }
            : base.Moved(parameter, by);
    }
}
