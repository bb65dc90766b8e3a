namespace Sevens.Physics.Sources.Reactor;

/// <summary>Which share of the fissions each isotope has; together 1 within <see cref="Tolerance"/>.</summary>
public sealed record FissionFractions
{
    /// <summary>How far the sum may be from 1.</summary>
    public const double Tolerance = 1e-6;

    private readonly double[] shares;

    /// <summary>Takes one share per isotope.</summary>
    /// <param name="shares">All four isotopes, a zero where one does not fission.</param>
    /// <exception cref="ArgumentException">An isotope without a share, a share outside [0, 1], or a sum other than 1.</exception>
    public FissionFractions(IReadOnlyDictionary<FissileIsotope, double> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (FissileIsotopes.All.Where(i => !shares.ContainsKey(i)).ToArray() is [_, ..] missing)
        {
            throw new ArgumentException(
                $"fission fractions: found none for {string.Join(", ", missing.Select(i => i.Written()))}, expected one for each of {string.Join(", ", FissileIsotopes.All.Select(i => i.Written()))}",
                nameof(shares));
        }

        this.shares = [.. FissileIsotopes.All.Select(i => shares[i])];
        foreach (FissileIsotope isotope in FissileIsotopes.All.Where(i => !(this[i] is >= 0 and <= 1)))
        {
            throw new ArgumentException(FormattableString.Invariant($"fission fractions: found {this[isotope]} for {isotope.Written()}, expected a share from 0 to 1"), nameof(shares));
        }

        double sum = this.shares.Sum();
        if (!(Math.Abs(sum - 1) <= Tolerance))
        {
            throw new ArgumentException(FormattableString.Invariant($"fission fractions: found a sum of {sum}, expected 1 within {Tolerance}"), nameof(shares));
        }
    }

    /// <summary>The share of an isotope.</summary>
    public double this[FissileIsotope isotope] => shares[(int)isotope];

    /// <summary>The four shares in the order of <see cref="FissileIsotopes.All"/>.</summary>
    /// <param name="uranium235">Share of ²³⁵U.</param>
    /// <param name="uranium238">Share of ²³⁸U.</param>
    /// <param name="plutonium239">Share of ²³⁹Pu.</param>
    /// <param name="plutonium241">Share of ²⁴¹Pu.</param>
    /// <exception cref="ArgumentException">A share outside [0, 1], or a sum other than 1.</exception>
    public static FissionFractions Of(double uranium235, double uranium238, double plutonium239, double plutonium241) => new(
        new Dictionary<FissileIsotope, double>
        {
            [FissileIsotope.Uranium235] = uranium235,
            [FissileIsotope.Uranium238] = uranium238,
            [FissileIsotope.Plutonium239] = plutonium239,
            [FissileIsotope.Plutonium241] = plutonium241,
        });

    /// <summary>A point on the line from these fractions to others; the sum stays 1.</summary>
    /// <param name="other">Where the line ends.</param>
    /// <param name="share">From 0, these, to 1, the others.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share outside [0, 1].</exception>
    public FissionFractions Towards(FissionFractions other, double share)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "expected a share of the way from 0 to 1");
        }

        return new FissionFractions(FissileIsotopes.All.ToDictionary(i => i, i => ((1 - share) * this[i]) + (share * other[i])));
    }

    /// <summary>Fissions of ²³⁵U in place of plutonium (or, below zero, the reverse): the direction in which burn-up is uncertain.</summary>
    /// <param name="shift">What the share of ²³⁵U gains; the two plutonium isotopes lose it in proportion.</param>
    /// <exception cref="ArgumentException">The shift is more than there is.</exception>
    public FissionFractions WithUraniumShifted(double shift)
    {
        double plutonium = this[FissileIsotope.Plutonium239] + this[FissileIsotope.Plutonium241];
        double factor = plutonium > 0 ? 1 - (shift / plutonium) : 0;
        return Of(
            this[FissileIsotope.Uranium235] + shift,
            this[FissileIsotope.Uranium238],
            this[FissileIsotope.Plutonium239] * factor,
            this[FissileIsotope.Plutonium241] * factor);
    }

    /// <inheritdoc/>
    public bool Equals(FissionFractions? other) => other is not null && shares.AsSpan().SequenceEqual(other.shares);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(shares[0], shares[1], shares[2], shares[3]);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", FissileIsotopes.All.Select(i => FormattableString.Invariant($"{i.Written()} {this[i]}")));
}
