using System.Globalization;
using Sevens.Statistics.Toys;

namespace Sevens.Benchmarks.Pulls;

/// <summary>The pulls of every model as a table in Markdown.</summary>
internal static class PullTable
{
    /// <summary>Writes a row as each model is done.</summary>
    /// <param name="toys">How many toys of each.</param>
    /// <param name="seed">Their seed.</param>
    /// <param name="output">Where to.</param>
    public static void Write(int toys, long seed, TextWriter output)
    {
        var study = new PullStudy();
        output.WriteLine("| model | coupling | true value | error | bias | mean | width | mean, Hessian | width, Hessian | failed |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (InjectedCoupling injected in InjectedCoupling.OfEveryModel)
        {
            PullSummary summary = study.Of(injected, ToyOptions.Default with { Count = toys, Seed = seed });
            (double mean, double width) = summary.OfRoots;
            (double meanOfHessian, double widthOfHessian) = summary.OfHessian;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{injected.Model}` | `{injected.Coupling}` | {injected.Value:g3} | {100 * summary.RelativeError:f2} % | {100 * summary.RelativeBias:f2} % | {mean:f3} | {width:f3} | {meanOfHessian:f3} | {widthOfHessian:f3} | {summary.Failed} |"));
        }
    }
}
