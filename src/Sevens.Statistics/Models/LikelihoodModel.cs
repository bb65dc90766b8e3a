using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>
/// The declaration of a binned likelihood: parameters, channels and auxiliary measurements, checked as a whole. It computes nothing; see
/// <see cref="Likelihoods.Likelihood"/>.
/// </summary>
public sealed class LikelihoodModel
{
    /// <summary>Takes parameters, channels and what was measured elsewhere.</summary>
    /// <exception cref="InvalidModelException">Anything inconsistent: a repeated or unknown name, lengths that differ, a template that is negative or not
    /// finite, counts that are not whole numbers, bounds or constraints that make no sense, or a parameter that nothing uses.</exception>
    public LikelihoodModel(IEnumerable<Parameter> parameters, IEnumerable<Channel> channels, IEnumerable<AuxiliaryMeasurement>? measurements = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(channels);
        Parameters = [.. parameters];
        Channels = [.. channels];
        Measurements = [.. measurements ?? []];
        ModelCheck.Check(this);
    }

    /// <summary>The parameters; every vector and matrix of this project is in this order.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The channels.</summary>
    public ImmutableArray<Channel> Channels { get; }

    /// <summary>Measurements of functions of the parameters; those of a single parameter may as well be its constraint.</summary>
    public ImmutableArray<AuxiliaryMeasurement> Measurements { get; }

    /// <summary>The number of bins of all channels.</summary>
    public int BinCount => Channels.Sum(c => c.BinCount);

    /// <summary>The position of a parameter.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public int IndexOf(string parameter)
    {
        for (int i = 0; i < Parameters.Length; i++)
        {
            if (string.Equals(Parameters[i].Name, parameter, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"no parameter '{parameter}'; the parameters are {string.Join(", ", Parameters.Select(p => p.Name))}", nameof(parameter));
    }

    /// <summary>The start values, with the fixed parameters at their fixed values.</summary>
    public double[] StartValues() => [.. Parameters.Select(p => p.FixedAt ?? p.Start)];
}
