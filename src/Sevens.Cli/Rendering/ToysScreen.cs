using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>Toys: parameters, then coverage and goodness.</summary>
internal static class ToysScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ToysReport toys)
    {
        screen.Line($"toys: {toys.Count} thrown and fitted, {toys.Failed} failed", toys.Status.Converged ? Tone.Good : Tone.Bad);
        screen.Gap();
        screen.Table(new TextTable(
            [Column.Words("parameter"), Column.Numbers("truth"), Column.Numbers("mean"), Column.Numbers("spread"), Column.Numbers("pull mean"), Column.Numbers("pull width")],
            [.. toys.Parameters.Select(p => ImmutableArray.Create<Cell>(
                p.Name, Rounded.Value(p.Truth), Rounded.WithError(p.Mean, p.MeanError), Rounded.Significant(p.StandardDeviation, 3), Rounded.Signed(p.PullMean), Rounded.Significant(p.PullWidth, 3)))]));
        screen.Gap();
        if (!toys.Coverage.IsEmpty)
        {
            screen.Table(new TextTable(
                [Column.Numbers("CL"), Column.Numbers("holds the truth")],
                [.. toys.Coverage.Select(c => ImmutableArray.Create<Cell>(
                    string.Create(CultureInfo.InvariantCulture, $"{Rounded.Level(c.Level)} %"), $"{Rounded.WithError(100 * c.Covered, 100 * c.Error)} %"))]));
            screen.Gap();
        }

        screen.Line($"goodness of fit: −2 ln L = {Rounded.Value(toys.Observed)}, p = {Rounded.WithError(toys.GoodnessPValue, toys.GoodnessPValueError)} by toys");
        Closing.Draw(screen, toys);
    }
}
