using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;
using Sevens.Numerics.Axes;

namespace Sevens.Cli.Rendering;

/// <summary>A small spectrum for a screen: one line per bin of the first axis, a bar for the sum of the components, a mark for the data.</summary>
internal static class SpectrumPlot
{
    private const int NarrowestScreen = 80;
    private const int MostBins = 30;
    private const int WidestBar = 50;
    private const string Eighths = " ▏▎▍▌▋▊▉";
    private const char Full = '█';
    private const char Mark = '●';

    /// <summary>Draws it; nothing where output is no screen, or one too narrow, or the spectrum is too long.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="spectra">Components, and <c>observed</c> where there are data.</param>
    /// <param name="what">What the bars are: fit or prediction.</param>
    public static void Draw(IScreen screen, ImmutableArray<Spectrum> spectra, string what)
    {
        SpectrumAxis axis = spectra[0].Axes[0];
        int bins = axis.Edges.Length - 1;
        if (screen.Surface != Surface.Screen || screen.Width < NarrowestScreen || bins > MostBins)
        {
            return;
        }

        double[] sum = new double[bins];
        double[]? data = null;
        foreach (Spectrum spectrum in spectra)
        {
            double[] projected = Projected(spectrum, axis.Name);
            if (string.Equals(spectrum.Name, "observed", StringComparison.Ordinal))
            {
                data = projected;
                continue;
            }

            for (int i = 0; i < bins; i++)
            {
                sum[i] += projected[i];
            }
        }

        Lines(screen, axis, sum, data, what);
    }

    /// <summary>Bars are per unit of the axis, because bins differ in width; the numbers beside them are counts.</summary>
    private static void Lines(IScreen screen, SpectrumAxis axis, double[] sum, double[]? data, string what)
    {
        double highest = Enumerable.Range(0, sum.Length).Max(i => Math.Max(sum[i], data?[i] ?? 0) / Width(axis, i));
        string[] labels = [.. Enumerable.Range(0, sum.Length).Select(i => $"{Edge(axis.Edges[i])}–{Edge(axis.Edges[i + 1])}")];
        int labelWidth = labels.Max(l => l.Length);
        screen.Line($"{axis.Name}{(axis.Unit.Length == 0 ? string.Empty : $" ({axis.Unit})")}: {Full} {what} per unit{(data is null ? string.Empty : $", {Mark} data; counts {what}, data")}", Tone.Muted);
        for (int i = 0; i < sum.Length; i++)
        {
            string numbers = $"{Rounded.Value(sum[i]),8}{(data is null ? string.Empty : $" {Rounded.Count(data[i]),7}")}";
            string bar = Bar(Share(sum[i], i), data is null ? null : Share(data[i], i));
            screen.Line($"  {labels[i].PadLeft(labelWidth)} {bar.PadRight(WidestBar + 1)}{numbers}");
        }

        double Share(double counts, int bin) => highest > 0 ? counts / Width(axis, bin) / highest : 0;
    }

    private static string Bar(double share, double? mark)
    {
        int eighths = (int)Math.Round(8 * WidestBar * Math.Max(0, share));
        char[] cells = [.. new string(Full, eighths / 8), .. eighths % 8 == 0 ? string.Empty : Eighths[eighths % 8].ToString()];
        if (mark is not { } at)
        {
            return new string(cells);
        }

        int position = Math.Clamp((int)Math.Round(WidestBar * at), 0, WidestBar);
        char[] marked = [.. new string(cells).PadRight(position + 1)];
        marked[position] = Mark;
        return new string(marked);
    }

    private static double[] Projected(Spectrum spectrum, string axis) =>
        new BinnedArray(spectrum.Axes.Select(a => new Axis(a.Name, a.Unit, a.Edges)), [.. spectrum.Values]).Project(axis).ToArray();

    private static double Width(SpectrumAxis axis, int bin) => axis.Edges[bin + 1] - axis.Edges[bin];

    private static string Edge(double edge) => edge.ToString("0.###", CultureInfo.InvariantCulture);
}
