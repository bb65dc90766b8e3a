using System.Collections.Immutable;
using System.Text.Json;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>A recoil spectrum that is released as its inverse cumulative distribution.</summary>
/// <param name="Cumulative">Fractions of the recoils, from 0 to 1.</param>
/// <param name="Energies">The recoil energy below which that fraction lies, keV.</param>
/// <param name="Rate">Recoils per tonne-year above the first energy.</param>
internal sealed record InverseSpectrum(ImmutableArray<double> Cumulative, ImmutableArray<double> Energies, double Rate)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="ReleaseException">Not JSON, without one of the keys, or no distribution.</exception>
    public static InverseSpectrum Read(string file, string text)
    {
        using JsonDocument json = Parsed(file, text);
        ImmutableArray<double> cumulative = Numbers(file, json, "coordinate_system");
        ImmutableArray<double> energies = Numbers(file, json, "map");
        if (cumulative.Length != energies.Length || cumulative.Length < 2
            || cumulative.Zip(cumulative.Skip(1)).Any(p => p.First > p.Second) || energies.Zip(energies.Skip(1)).Any(p => p.First >= p.Second)
            || Math.Abs(cumulative[0]) > 1e-9 || Math.Abs(cumulative[^1] - 1) > 1e-9)
        {
            throw new ReleaseException(file, $"{cumulative.Length} fractions and {energies.Length} energies", "as many, rising, the fractions from 0 to 1");
        }

        return json.RootElement.TryGetProperty("rate", out JsonElement rate) && rate.TryGetDouble(out double value) && value > 0
            ? new InverseSpectrum(cumulative, energies, value)
            : throw new ReleaseException(file, "no 'rate'", "a positive number of recoils per tonne-year");
    }

    /// <summary>The document of a file.</summary>
    /// <exception cref="ReleaseException">It is not JSON.</exception>
    public static JsonDocument Parsed(string file, string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException problem)
        {
            throw new ReleaseException(file, $"text that is not JSON ({problem.Message})", "a JSON object");
        }
    }

    /// <summary>An array of numbers.</summary>
    /// <exception cref="ReleaseException">There is none of this name.</exception>
    public static ImmutableArray<double> Numbers(string file, JsonDocument json, string key) =>
        json.RootElement.TryGetProperty(key, out JsonElement array) && array.ValueKind == JsonValueKind.Array
        && array.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Number)
            ? [.. array.EnumerateArray().Select(e => e.GetDouble())]
            : throw new ReleaseException(file, $"no '{key}'", "an array of numbers");
}
