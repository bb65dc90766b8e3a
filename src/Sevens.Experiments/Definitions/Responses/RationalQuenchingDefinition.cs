using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A quotient of polynomials for the quenching factor of silicon.</summary>
[Variant("rational")]
[Description("Q = (p3 T + p4 T² + T³)/(p0 + p1 T + p2 T²), T in keV: silicon as Chavarria et al. measured it.")]
public sealed record RationalQuenchingDefinition : QuenchingDefinition, ISelfChecked
{
    /// <summary>p₀ … p₄.</summary>
    [Positive]
    [Description("p0 … p4.")]
    public required ImmutableArray<double> Values { get; init; }

    internal override IEnumerable<string> Parameters => ["p0", "p1", "p2", "p3", "p4"];

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Values.Length != Parameters.Count())
        {
            yield return new Discrepancy("values", FormattableString.Invariant($"{Values.Length} numbers"), "five: p0 … p4");
        }
    }

    internal override QuenchingDefinition Moved(string parameter, double by)
    {
        int index = Parameters.ToList().IndexOf(parameter);
        return index < 0 ? base.Moved(parameter, by) : this with { Values = Values.SetItem(index, Values[index] + by) };
    }
}
