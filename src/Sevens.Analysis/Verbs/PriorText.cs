using System.Globalization;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Analysis.Verbs;

/// <summary>Priors as a user writes them: the kind, then its numbers, separated by colons.</summary>
public static class PriorText
{
    private static readonly (string Kind, string Numbers, Func<double[], Prior> Make)[] Kinds =
    [
        ("uniform", "FROM:TO", n => new UniformPrior(n[0], n[1])),
        ("log-uniform", "FROM:TO", n => new LogUniformPrior(n[0], n[1])),
        ("gaussian", "MEAN:SIGMA", n => new GaussianPrior(n[0], n[1])),
        ("log-normal", "MEDIAN:KAPPA", n => new LogNormalPrior(n[0], n[1])),
        ("gamma", "SHAPE:RATE", n => new GammaPrior(n[0], n[1])),
        ("asymmetric", "MODE:BELOW:ABOVE", n => new AsymmetricPrior(n[0], n[1], n[2])),
    ];

    /// <summary>What can be written, for help.</summary>
    public static string Forms { get; } = string.Join(", ", Kinds.Select(k => $"{k.Kind}:{k.Numbers}"));

    /// <summary>Reads a prior.</summary>
    /// <exception cref="CatalogException">It is not one.</exception>
    public static Prior Parse(string parameter, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(':');
        foreach ((string kind, string numbers, Func<double[], Prior> make) in Kinds)
        {
            if (string.Equals(kind, parts[0], StringComparison.Ordinal))
            {
                double[] values = [.. parts.Skip(1).Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : double.NaN)];
                return values.Length == numbers.Split(':').Length && !values.Any(double.IsNaN)
                    ? make(values)
                    : throw new CatalogException($"prior of {parameter}: found '{text}', expected {kind}:{numbers} with numbers");
            }
        }

        throw new CatalogException($"prior of {parameter}: found '{text}', expected one of {Forms}");
    }
}
