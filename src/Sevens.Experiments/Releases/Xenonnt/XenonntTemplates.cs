using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>
/// Templates of one science run: a table whose rows are a component (a name or a recoil energy in keV), the light-yield and the charge-yield
/// nuisance (whole numbers of sigma) and the 81 values of the template, in the order cS2, S2 shadow, S1 score, S2 score, the last fastest.
/// </summary>
internal sealed class XenonntTemplates
{
    private const int KeyFields = 3;

    private readonly FrozenDictionary<(string Component, int LightYield, int ChargeYield), double[]> templates;

    private XenonntTemplates(string file, FrozenDictionary<(string Component, int LightYield, int ChargeYield), double[]> templates)
    {
        File = file;
        this.templates = templates;
    }

    /// <summary>Where they were read.</summary>
    public string File { get; }

    /// <summary>Reads every row.</summary>
    /// <exception cref="ReleaseException">Another number of fields, a field that is not the number it should be, or a template twice.</exception>
    public static XenonntTemplates Parse(string file, string text)
    {
        var read = new Dictionary<(string Component, int LightYield, int ChargeYield), double[]>();
        string[] lines = text.Split('\n');

        // The first line names the columns.
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            string[] fields = line.Split(',');
            if (fields.Length != KeyFields + XenonntRuns.Cells)
            {
                throw new ReleaseException(file, i + 1, $"{fields.Length} fields", FormattableString.Invariant($"{KeyFields + XenonntRuns.Cells}"));
            }

            (string Component, int LightYield, int ChargeYield) key = (fields[0], Sigmas(file, i + 1, fields[1]), Sigmas(file, i + 1, fields[2]));
            if (!read.TryAdd(key, [.. fields.Skip(KeyFields).Select(f => Value(file, i + 1, f))]))
            {
                throw new ReleaseException(file, i + 1, $"the template {key} a second time", "each once");
            }
        }

        return new XenonntTemplates(file, read.ToFrozenDictionary());
    }

    /// <summary>Takes templates that were read one by one.</summary>
    public static XenonntTemplates Of(string file, IEnumerable<KeyValuePair<(string Component, int LightYield, int ChargeYield), double[]>> read) =>
        new(file, read.ToFrozenDictionary());

    /// <summary>
    /// The SHA-256 of the numbers of templates in an order: as float64, little-endian, one template after the other. It is the same in whichever form they came.
    /// </summary>
    public string Digest(IEnumerable<(string Component, int LightYield, int ChargeYield)> keys)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] number = new byte[sizeof(double)];
        foreach ((string component, int lightYield, int chargeYield) in keys)
        {
            foreach (double value in At(component, lightYield, chargeYield))
            {
                BinaryPrimitives.WriteDoubleLittleEndian(number, value);
                hash.AppendData(number);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The 81 values of a template.</summary>
    /// <exception cref="ReleaseException">There is none; the grid of the release does not hold it.</exception>
    public ReadOnlySpan<double> At(string component, int lightYield, int chargeYield) =>
        templates.TryGetValue((component, lightYield, chargeYield), out double[]? values)
            ? values
            : throw new ReleaseException(
                File,
                FormattableString.Invariant($"no template '{component}' at light yield {lightYield} and charge yield {chargeYield} sigma"),
                "one");

    private static int Sigmas(string file, int line, string field) =>
        int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int sigmas)
            ? sigmas
            : throw new ReleaseException(file, line, $"'{field}'", "a whole number of sigma");

    private static double Value(string file, int line, string field) =>
        NumberText.TryParse(field, out double value) && ColumnRules.ExpectedInsteadOf(ColumnKind.Density, value) is null
            ? value
            : throw new ReleaseException(file, line, $"'{field}'", "a finite number, not negative");
}
