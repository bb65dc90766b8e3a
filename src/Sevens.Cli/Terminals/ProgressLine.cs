using System.Diagnostics;
using System.Globalization;

namespace Sevens.Cli.Terminals;

/// <summary>One line on a person's screen that says how far a long computation is and when it will end. Reports may come from several threads.</summary>
internal sealed class ProgressLine(TextWriter writer, string doing, int total) : IProgress<int>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock gate = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan last = -Pause;
    private int furthest;

    /// <inheritdoc/>
    public void Report(int value)
    {
        lock (gate)
        {
            furthest = Math.Max(furthest, value);
            if (clock.Elapsed - last < Pause)
            {
                return;
            }

            last = clock.Elapsed;
            double left = furthest == 0 ? double.NaN : last.TotalSeconds * (total - furthest) / furthest;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\r\e[2K{doing}: {furthest} of {total}, {left:F0} s left"));
            writer.Flush();
        }
    }
}
