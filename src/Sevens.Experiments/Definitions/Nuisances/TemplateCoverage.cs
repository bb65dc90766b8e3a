using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>The values of a nuisance that released templates were made for.</summary>
public sealed record TemplateCoverage : ISelfChecked
{
    /// <summary>The lowest value, in sigma.</summary>
    [Description("The lowest value, in sigma; -1 or less.")]
    public required double From { get; init; }

    /// <summary>The highest value, in sigma.</summary>
    [Description("The highest value, in sigma; 1 or more.")]
    public required double To { get; init; }

    /// <summary>As the bounds of a parameter.</summary>
    internal NuisanceRange Range => new(From, To);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (!(From <= -1 && To >= 1 && double.IsFinite(To - From)))
        {
            yield return new Discrepancy("from", FormattableString.Invariant($"{From} with 'to' {To}"), "finite values that cover −1 to 1, where the templates are given");
        }
    }
}
