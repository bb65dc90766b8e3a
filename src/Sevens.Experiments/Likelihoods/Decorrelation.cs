namespace Sevens.Experiments.Likelihoods;

/// <summary>Names of nuisances that experiments are not to share: each gets a copy of its own, <c>NUISANCE:EXPERIMENT</c>.</summary>
/// <param name="nuisances">Names of nuisances, or of single parameters of one that has several.</param>
internal sealed class Decorrelation(IReadOnlyList<string> nuisances)
{
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly SortedSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The name that a nuisance's parameter has in an experiment.</summary>
    public string NameOf(string parameter, string experiment)
    {
        known.Add(Stem(parameter));
        if (Asked(parameter) is { } name)
        {
            met.Add(name);
        }

        return WouldBe(parameter, experiment);
    }

    /// <summary>The same, of a parameter that may not be in the likelihood at all.</summary>
    public string WouldBe(string parameter, string experiment) => Asked(parameter) is null ? parameter : $"{parameter}:{experiment}";

    /// <summary>Refuses a name that no experiment has used.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public void ThrowIfIdle()
    {
        if (nuisances.FirstOrDefault(n => !met.Contains(n)) is { } idle)
        {
            throw new InvalidOperationException($"nuisance to decorrelate: found '{idle}', expected one of {string.Join(", ", known)}");
        }
    }

    /// <summary>A quenching curve with several variations has the parameters NAME.0, NAME.1 …</summary>
    private static string Stem(string parameter) => parameter.LastIndexOf('.') is > 0 and var dot && parameter[(dot + 1)..].All(char.IsAsciiDigit) ? parameter[..dot] : parameter;

    private string? Asked(string parameter) =>
        nuisances.FirstOrDefault(n => string.Equals(n, parameter, StringComparison.Ordinal) || string.Equals(n, Stem(parameter), StringComparison.Ordinal));
}
