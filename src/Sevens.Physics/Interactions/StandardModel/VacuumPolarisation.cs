namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// The lepton-loop function of the momentum-dependent flavour corrections,
/// Π(Q², m; μ) = (1/3) ln(μ²/m²) + 5/9 − 4/3z + (1/3)(1 − 2/z) w ln[(w − 1)/(w + 1)], z = Q²/m², w = √(1 + 4/z). [arXiv:2011.05960]
/// </summary>
public static class VacuumPolarisation
{
    /// <summary>Π at a momentum transfer; (1/3) ln(μ²/m²) − Q²/15m² where Q is small. The three arguments share a unit of energy.</summary>
    /// <param name="squaredMomentum">Q² = −t ≥ 0, the square of the unit.</param>
    /// <param name="mass">Mass of the lepton in the loop.</param>
    /// <param name="scale">Renormalisation scale μ.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined Q², or a mass or scale that is not positive.</exception>
    public static double At(double squaredMomentum, double mass, double scale)
    {
        if (!(squaredMomentum >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(squaredMomentum), squaredMomentum, "expected Q² ≥ 0");
        }

        if (!(mass > 0) || !(scale > 0))
        {
            throw new ArgumentOutOfRangeException(mass > 0 ? nameof(scale) : nameof(mass), mass > 0 ? scale : mass, "expected a positive energy");
        }

        return (2.0 / 3 * Math.Log(scale / mass)) + Running(squaredMomentum / (mass * mass));
    }

    /// <summary>Π(Q²) − Π(0) = −2∫₀¹ x(1−x) ln[1 + z x(1−x)] dx; the closed form cancels as 4/3z, so below z = 1 its series is summed.</summary>
    private static double Running(double z)
    {
        if (z >= 1)
        {
            double w = Math.Sqrt(1 + (4 / z));
            double ratio = 4 / (z * (w + 1) * (w + 1));
            return (5.0 / 9) - (4 / (3 * z)) + ((1 - (2 / z)) * w * Math.Log(ratio) / 3);
        }

        // −2 Σ (−1)^(k+1) zᵏ/k · ((k+1)!)²/(2k+3)!: the ratio of terms stays below z/4.
        double beta = 1.0 / 6;
        double power = 1;
        double sum = 0;
        for (int k = 1; k <= 28; k++)
        {
            beta *= (k + 1.0) / (2 * ((2 * k) + 3));
            power *= -z;
            sum += power * beta / k;
        }

        return 2 * sum;
    }
}
