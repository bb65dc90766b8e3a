using System.Globalization;
using System.Text;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Results;

/// <summary>Chains as CSV: one row per draw.</summary>
internal static class SampleCsv
{
    /// <summary>Chain and draw, counted from 1, the logarithm of likelihood times prior, then the parameters.</summary>
    public static string Chains(SamplingResult sampling)
    {
        var text = new StringBuilder("chain,draw,logPosterior");
        foreach (string name in sampling.Posterior.Names)
        {
            text.Append(',').Append(name.Contains(',', StringComparison.Ordinal) ? $"\"{name}\"" : name);
        }

        text.Append('\n');
        for (int c = 0; c < sampling.Chains.Length; c++)
        {
            SampledChain chain = sampling.Chains[c];
            for (int d = 0; d < chain.Count; d++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{c + 1},{d + 1},{chain.LogDensities[d]:R}");
                for (int p = 0; p < sampling.Posterior.Dimension; p++)
                {
                    text.Append(CultureInfo.InvariantCulture, $",{chain[d, p]:R}");
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
