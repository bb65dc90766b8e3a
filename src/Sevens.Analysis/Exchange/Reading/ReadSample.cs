using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Reading;

/// <summary>A sample of another program's file: a template with what acts on it.</summary>
/// <param name="name">Its name.</param>
/// <param name="template">Its expectation per bin.</param>
internal sealed class ReadSample(string name, double[] template)
{
    /// <summary>Factors of the whole.</summary>
    public List<Factor> Factors { get; } = [];

    /// <summary>Deformations.</summary>
    public List<Morph> Morphs { get; } = [];

    /// <summary>Factors bin by bin.</summary>
    public List<BinFactors> BinFactors { get; } = [];

    /// <summary>Its components: one, or where bins have parameters of their own one a bin.</summary>
    public IEnumerable<Component> Components()
    {
        if (BinFactors.Count == 0)
        {
            return [Made(name, template, Factors, Morphs)];
        }

        return Enumerable.Range(0, template.Length).Select(bin => Made(
            FormattableString.Invariant($"{name}[{bin}]"),
            Only(template, bin),
            [.. Factors, .. BinFactors.Select(f => f.Parameters[bin]).OfType<string>().Select(p => new Proportional(p))],
            [.. Morphs.Select(m => m with { Up = Only(m.Up.Span, bin), Down = Only(m.Down.Span, bin) })]));
    }

    /// <summary>Other programs ask only the sum of all components not to be negative.</summary>
    private static Component Made(string name, double[] template, List<Factor> factors, List<Morph> morphs) =>
        new(name, template, factors, morphs) { Sign = TemplateSign.Signed };

    private static double[] Only(ReadOnlySpan<double> values, int bin)
    {
        double[] only = new double[values.Length];
        only[bin] = values[bin];
        return only;
    }
}
