using System.Text.RegularExpressions;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Catalogs;

/// <summary>A published table whose points above one abscissa are too large by a factor, as its header states.</summary>
/// <param name="Nuclide">Whose table it is.</param>
/// <param name="Divisor">What the points are divided by.</param>
/// <param name="Above">The largest abscissa that is right as published.</param>
internal sealed partial record TableDivisor(string Nuclide, double Divisor, double Above)
{
    /// <summary>Reads <c>NUCLIDE DIVISOR above ABSCISSA</c>.</summary>
    /// <exception cref="TableFormatException">Another form.</exception>
    public static TableDivisor Read(FormFactorFile file, HeaderEntry entry)
    {
        Match match = Form().Match(entry.Value);
        return match.Success
            && NumberText.TryParse(match.Groups["divisor"].Value, out double divisor) && divisor > 0
            && NumberText.TryParse(match.Groups["above"].Value, out double above)
            ? new TableDivisor(match.Groups["nuclide"].Value, divisor, above)
            : throw file.Fault(entry.Line, entry.Key, $"'{entry.Value}'", "NUCLIDE DIVISOR above MOMENTUM");
    }

    /// <summary>The point as it should be.</summary>
    public double Applied(double abscissa, double value) => abscissa > Above ? value / Divisor : value;

    /// <summary>The point as it was published.</summary>
    public double Restored(double abscissa, double value) => abscissa > Above ? Divisor * value : value;

    [GeneratedRegex(@"^(?<nuclide>[A-Z][a-z]?\d+) (?<divisor>\S+) above (?<above>\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
