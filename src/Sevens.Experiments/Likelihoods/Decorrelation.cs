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
        // A quenching curve with several variations has the parameters NAME.0, NAME.1 …
        string stem = parameter.LastIndexOf('.') is > 0 and var dot && parameter[(dot + 1)..].All(char.IsAsciiDigit) ? parameter[..dot] : parameter;
        known.Add(stem);
        foreach (string name in nuisances)
        {
            if (string.Equals(name, parameter, StringComparison.Ordinal) || string.Equals(name, stem, StringComparison.Ordinal))
            {
                met.Add(name);
                return $"{parameter}:{experiment}";
            }
        }

        return parameter;
    }

    /// <summary>Refuses a name that no experiment has used.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public void ThrowIfIdle()
    {
        if (nuisances.FirstOrDefault(n => !met.Contains(n)) is { } idle)
        {
            throw new InvalidOperationException($"nuisance to decorrelate: found '{idle}', expected one of {string.Join(", ", known)}");
        }
    }
}
