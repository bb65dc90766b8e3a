using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>A continuum made of others in given shares, as flavour conversion and branches make it; its moments are the weighted sums of theirs.</summary>
public sealed class MixedSpectrum : IContinuousSpectrum
{
    private readonly ImmutableArray<(IContinuousSpectrum Spectrum, double Share)> parts;

    /// <summary>Mixes spectra.</summary>
    /// <param name="parts">Spectra and their weights, of any scale: finite, none negative, some positive.</param>
    /// <exception cref="ArgumentException">A weight that is negative or not finite, or none that is positive.</exception>
    public MixedSpectrum(params IEnumerable<(IContinuousSpectrum Spectrum, double Weight)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (IContinuousSpectrum Spectrum, double Weight)[] given = [.. parts];
        double sum = given.Sum(p => p.Weight);
        if (!(sum > 0 && double.IsFinite(sum)) || given.Any(p => !(p.Weight >= 0)))
        {
            throw new ArgumentException(
                $"found weights {string.Join(", ", given.Select(p => FormattableString.Invariant($"{p.Weight}")))} of a mixed spectrum, expected finite ones ≥ 0 with a positive sum", nameof(parts));
        }

        this.parts = [.. given.Where(p => p.Weight > 0).Select(p => (p.Spectrum, p.Weight / sum))];
        LowestEnergy = this.parts.Min(p => p.Spectrum.LowestEnergy);
        EndPoint = this.parts.Max(p => p.Spectrum.EndPoint);
        MeanEnergy = this.parts.Sum(p => p.Share * p.Spectrum.MeanEnergy);
        Kinks =
        [
            .. this.parts.SelectMany(p => p.Spectrum.Kinks.Append(p.Spectrum.LowestEnergy).Append(p.Spectrum.EndPoint))
                .Where(e => e > LowestEnergy && e < EndPoint).Distinct().Order(),
        ];
    }

    /// <inheritdoc/>
    public double LowestEnergy { get; }

    /// <inheritdoc/>
    public double EndPoint { get; }

    /// <inheritdoc/>
    public double MeanEnergy { get; }

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks { get; }

    /// <inheritdoc/>
    public double Density(double energyMeV)
    {
        double sum = 0;
        foreach ((IContinuousSpectrum spectrum, double share) in parts)
        {
            sum += share * spectrum.Density(energyMeV);
        }

        return sum;
    }

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV)
    {
        (double zeroth, double first, double second) = (0, 0, 0);
        foreach ((IContinuousSpectrum spectrum, double share) in parts)
        {
            TailMoments moments = spectrum.MomentsAbove(minimumMeV);
            zeroth += share * moments.Zeroth;
            first += share * moments.First;
            second += share * moments.Second;
        }

        return new TailMoments(zeroth, first, second);
    }
}
