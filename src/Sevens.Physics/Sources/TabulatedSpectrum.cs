using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>
/// A density known at points and linear between them, zero outside. Its tail moments are closed forms per interval:
/// ∫(a + bE)E⁻ᵏdE = aE + bE²/2, a ln E + bE, −a/E + b ln E for k = 0, 1, 2.
/// </summary>
public sealed class TabulatedSpectrum : IContinuousSpectrum
{
    private readonly ImmutableArray<double> energies;
    private readonly ImmutableArray<double> densities;
    private readonly ImmutableArray<TailMoments> tails;

    private TabulatedSpectrum(ImmutableArray<double> energies, ImmutableArray<double> densities, double integral)
    {
        this.energies = energies;
        this.densities = densities;
        Integral = integral;
        var sums = new TailMoments[energies.Length];
        double mean = 0;
        for (int i = energies.Length - 2; i >= 0; i--)
        {
            TailMoments piece = Piece(i, energies[i]);
            sums[i] = new TailMoments(sums[i + 1].Zeroth + piece.Zeroth, sums[i + 1].First + piece.First, sums[i + 1].Second + piece.Second);
            mean += Energy(i);
        }

        tails = [.. sums];
        MeanEnergy = mean;
        Kinks = this.energies[1..^1];
    }

    /// <summary>∫ of the table as it was given, in its own unit × MeV; the density is what was given divided by it.</summary>
    public double Integral { get; }

    /// <inheritdoc/>
    public double LowestEnergy => energies[0];

    /// <inheritdoc/>
    public double EndPoint => energies[^1];

    /// <inheritdoc/>
    public double MeanEnergy { get; }

    /// <summary>The energies of the table, MeV.</summary>
    public ImmutableArray<double> Energies => energies;

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks { get; }

    /// <summary>A spectrum from points of any scale, normalised to one neutrino.</summary>
    /// <param name="name">What the table holds, for messages.</param>
    /// <param name="energiesMeV">Energies, MeV, not negative, strictly increasing; two or more.</param>
    /// <param name="flux">One number per energy, per MeV, not negative, some positive; 0 at an energy of 0.</param>
    /// <exception cref="ArgumentException">Anything else; the message names the row and what was expected.</exception>
    public static TabulatedSpectrum Normalised(string name, IReadOnlyList<double> energiesMeV, IReadOnlyList<double> flux)
    {
        ArgumentNullException.ThrowIfNull(energiesMeV);
        ArgumentNullException.ThrowIfNull(flux);
        if (energiesMeV.Count != flux.Count || flux.Count < 2)
        {
            throw new ArgumentException($"spectrum '{name}': found {energiesMeV.Count} energies and {flux.Count} values, expected the same number, two or more", nameof(flux));
        }

        double integral = 0;
        for (int i = 0; i < flux.Count; i++)
        {
            bool ordered = double.IsFinite(energiesMeV[i]) && (i == 0 ? energiesMeV[i] >= 0 : energiesMeV[i] > energiesMeV[i - 1]);
            bool allowed = double.IsFinite(flux[i]) && flux[i] >= 0 && (energiesMeV[i] > 0 || flux[i] == 0);
            if (!(ordered && allowed))
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"spectrum '{name}': row {i + 1} is ({energiesMeV[i]} MeV, {flux[i]}), expected increasing energies ≥ 0 and a flux ≥ 0 that vanishes at zero energy"),
                    nameof(flux));
            }

            integral += i == 0 ? 0 : (energiesMeV[i] - energiesMeV[i - 1]) * (flux[i] + flux[i - 1]) / 2;
        }

        return integral > 0
            ? new TabulatedSpectrum([.. energiesMeV], [.. flux.Select(f => f / integral)], integral)
            : throw new ArgumentException($"spectrum '{name}': found a flux of zero everywhere, expected a positive integral", nameof(flux));
    }

    /// <inheritdoc/>
    public double Density(double energyMeV)
    {
        if (!(energyMeV >= LowestEnergy && energyMeV <= EndPoint))
        {
            return 0;
        }

        int i = IntervalOf(energyMeV);
        double share = (energyMeV - energies[i]) / (energies[i + 1] - energies[i]);
        return densities[i] + (share * (densities[i + 1] - densities[i]));
    }

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV)
    {
        if (minimumMeV <= LowestEnergy)
        {
            return tails[0];
        }

        if (minimumMeV >= EndPoint)
        {
            return default;
        }

        int i = IntervalOf(minimumMeV);
        TailMoments piece = Piece(i, minimumMeV);
        TailMoments rest = tails[i + 1];
        return new TailMoments(piece.Zeroth + rest.Zeroth, piece.First + rest.First, piece.Second + rest.Second);
    }

    private int IntervalOf(double energy)
    {
        int found = energies.AsSpan().BinarySearch(energy);
        return Math.Min(found >= 0 ? found : ~found - 1, energies.Length - 2);
    }

    private (double Constant, double Slope) Line(int i)
    {
        double slope = (densities[i + 1] - densities[i]) / (energies[i + 1] - energies[i]);
        return (densities[i] - (slope * energies[i]), slope);
    }

    /// <summary>The moments of interval i from an energy in it to its end.</summary>
    private TailMoments Piece(int i, double from)
    {
        (double a, double b) = Line(i);
        double to = energies[i + 1];
        double width = to - from;
        double zeroth = width * (a + (b * (from + to) / 2));
        if (from == 0)
        {
            // The line starts at the origin: a = 0, and ∫b/E dE diverges as its logarithm, which a recoil above zero never reaches.
            return new TailMoments(zeroth, b * width, double.PositiveInfinity);
        }

        double logarithm = Math.Log(to / from);
        return new TailMoments(zeroth, (a * logarithm) + (b * width), (a * width / (from * to)) + (b * logarithm));
    }

    private double Energy(int i)
    {
        (double a, double b) = Line(i);
        double lower = energies[i], upper = energies[i + 1];
        return (a * ((upper * upper) - (lower * lower)) / 2) + (b * ((upper * upper * upper) - (lower * lower * lower)) / 3);
    }
}
