using System.Collections.Concurrent;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Catalogs.Reactors;

/// <summary>
/// Spectra per fission or decay from a file of the format <c>sevens/fission-spectra/1</c>. Loading checks what physics knows: no negative value, the integral that the
/// header states, no energy beyond the end point, and that the spectrum falls where all fission spectra do.
/// </summary>
internal sealed class FissionSpectrumFile
{
    private const string Schema = "sevens/fission-spectra/1";
    private const double IntegralTolerance = 1e-4;
    private readonly ReactorTableFile file;
    private readonly double[] energies;

    // A file is read once per process, and so is each of its columns.
    private readonly ConcurrentDictionary<(string Column, string Name), FissionSpectrum> spectra = new();
    private readonly ConcurrentDictionary<string, SpectrumErrors> errors = new(StringComparer.Ordinal);

    public FissionSpectrumFile(CatalogFile source)
    {
        file = ReactorTableFile.Read(source, Schema, "range", "interpolation", "endPoint", "fallsFrom", "integral");
        energies = file.Column("energy");
        double end = file.Number("endPoint");
        if (energies.Length > 0 && energies[^1] > end)
        {
            throw file.Fault(file.Count - 1, "energy", FormattableString.Invariant($"{energies[^1]} MeV"), FormattableString.Invariant($"no energy beyond the end point of {end} MeV"));
        }
    }

    /// <summary>What to cite.</summary>
    public IEnumerable<string> Identifiers => file.Identifiers;

    /// <summary>One column as a spectrum.</summary>
    /// <param name="column">Its name.</param>
    /// <param name="name">What it is, for messages.</param>
    /// <exception cref="TableFormatException">It fails a check.</exception>
    public FissionSpectrum Spectrum(string column, string name) => spectra.GetOrAdd((column, name), key => Read(key.Column, key.Name));

    /// <summary>The relative errors of a column.</summary>
    public SpectrumErrors Errors(string column) => errors.GetOrAdd(column, c => new SpectrumErrors(energies, file.Column(c + "Error")));

    private FissionSpectrum Read(string column, string name)
    {
        double[] values = file.Column(column);
        CheckValues(column, values);
        FissionSpectrum spectrum = Made(name, values);
        CheckIntegral(column, spectrum.NeutrinosPerFission);
        return spectrum;
    }

    private FissionSpectrum Made(string name, double[] values)
    {
        HeaderEntry range = file.Single("range"), interpolation = file.Single("interpolation");
        try
        {
            return (range.Value, interpolation.Value) switch
            {
                ("full", "linear") => FissionSpectrum.FullTable(name, energies, values),
                ("partial", "linear") => FissionSpectrum.Table(name, energies, values, TableInterpolation.Linear),
                ("partial", "log-linear") => FissionSpectrum.Table(name, energies, values, TableInterpolation.LogLinear),
                _ => throw file.Fault(range, $"'{range.Value}' with interpolation '{interpolation.Value}'", "full with linear, or partial with linear or log-linear"),
            };
        }
        catch (ArgumentException refusal)
        {
            throw file.Fault(range, refusal.Message, "a spectrum");
        }
    }

    private void CheckValues(string column, double[] values)
    {
        double falls = file.Number("fallsFrom");
        for (int row = 0; row < values.Length; row++)
        {
            if (values[row] < 0)
            {
                throw file.Fault(row, column, FormattableString.Invariant($"{values[row]}"), "no negative spectrum");
            }

            if (row > 0 && energies[row - 1] >= falls && values[row] > values[row - 1])
            {
                throw file.Fault(
                    row, column, FormattableString.Invariant($"{values[row]} after {values[row - 1]}"), FormattableString.Invariant($"a spectrum that falls above {falls} MeV"));
            }
        }
    }

    private void CheckIntegral(string column, double found)
    {
        foreach (HeaderEntry entry in file.All("integral"))
        {
            if (entry.Value.Split(' ') is [string name, string number] && NumberText.TryParse(number, out double stated))
            {
                if (!string.Equals(name, column, StringComparison.Ordinal))
                {
                    continue;
                }

                if (Math.Abs(found - stated) <= IntegralTolerance * stated)
                {
                    return;
                }

                throw file.Fault(entry, FormattableString.Invariant($"values of '{column}' that integrate to {found:g6}"), FormattableString.Invariant($"{stated} within {IntegralTolerance}"));
            }

            throw file.Fault(entry, $"'{entry.Value}'", "COLUMN INTEGRAL");
        }

        throw file.Fault(file.Single("range"), $"no integral of '{column}' in the header", $"# integral: {column} VALUE");
    }
}
