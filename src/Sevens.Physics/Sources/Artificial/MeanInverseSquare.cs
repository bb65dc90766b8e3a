using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.Sources.Artificial;

/// <summary>⟨1/d²⟩, cm⁻², averaged over source and detector: times N/4π it is the mean fluence of N isotropic neutrinos.</summary>
public static class MeanInverseSquare
{
    /// <summary>Between two points.</summary>
    /// <param name="distanceMetres">Their distance, m.</param>
    /// <exception cref="ArgumentOutOfRangeException">A distance that is not positive and finite.</exception>
    public static double OfPoints(double distanceMetres)
    {
        double centimetres = 100 * Positive(distanceMetres, nameof(distanceMetres));
        return 1 / (centimetres * centimetres);
    }

    /// <summary>
    /// Between a point and a solid sphere, inside or outside of it: 3/(4R³) [2R + (R² − d²)/d · ln((R + d)/|R − d|)].
    /// </summary>
    /// <param name="distanceMetres">From the point to the centre, m; ≥ 0.</param>
    /// <param name="radiusMetres">Radius of the sphere, m.</param>
    /// <exception cref="ArgumentOutOfRangeException">A radius that is not positive and finite, or a negative distance.</exception>
    public static double OfSphere(double distanceMetres, double radiusMetres)
    {
        double radius = 100 * Positive(radiusMetres, nameof(radiusMetres));
        if (!(distanceMetres >= 0 && double.IsFinite(distanceMetres)))
        {
            throw new ArgumentOutOfRangeException(nameof(distanceMetres), distanceMetres, "expected a finite distance in m, 0 or more");
        }

        double ratio = 100 * distanceMetres / radius;
        return 3 / (2 * radius * radius) * Bracket(ratio);
    }

    /// <summary>
    /// Between two cylinders on one vertical axis; the detector may be a ring around the source. The azimuth is done in closed form, the rest by Gauss–Legendre
    /// points, good to 1e-6 unless the gap is less than a tenth of their size.
    /// </summary>
    /// <param name="source">The source, solid.</param>
    /// <param name="detector">The detector.</param>
    /// <param name="separationMetres">Height of the detector's centre above the source's, m.</param>
    /// <exception cref="ArgumentException">They touch or overlap: the mean is then no mean of separate bodies.</exception>
    public static double OfCylinders(Cylinder source, Cylinder detector, double separationMetres)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(detector);
        bool apart = Math.Abs(separationMetres) > (source.Height + detector.Height) / 2 || detector.InnerRadius > source.Radius || source.InnerRadius > detector.Radius;
        if (!apart)
        {
            throw new ArgumentException("found a source and a detector that touch or overlap, expected them apart", nameof(detector));
        }

        GaussLegendre rule = GaussLegendre.OfOrder(24);
        double sum = 0;
        foreach ((double sourceRadius, double sourceWeight) in source.Rings(rule))
        {
            foreach ((double detectorRadius, double detectorWeight) in detector.Rings(rule))
            {
                sum += sourceWeight * detectorWeight * Heights(rule, sourceRadius, detectorRadius, source.Height / 2, detector.Height / 2, separationMetres);
            }
        }

        return sum * 1e-4;
    }

    /// <summary>The mean over both heights of ⟨1/d²⟩_azimuth = 1/√((ρ₁² + ρ₂² + h²)² − 4ρ₁²ρ₂²), m⁻².</summary>
    private static double Heights(GaussLegendre rule, double first, double second, double sourceHalf, double detectorHalf, double separation)
    {
        double sum = 0;
        for (int i = 0; i < rule.Order; i++)
        {
            for (int j = 0; j < rule.Order; j++)
            {
                double height = separation + (detectorHalf * rule.Nodes[j]) - (sourceHalf * rule.Nodes[i]);
                double squares = (first * first) + (second * second) + (height * height);
                double cross = 2 * first * second;
                sum += rule.Weights[i] * rule.Weights[j] / Math.Sqrt((squares - cross) * (squares + cross));
            }
        }

        return sum / 4;
    }

    /// <summary>1 + (1 − s²)/(2s) ln((1 + s)/|1 − s|), by its series for a point near the centre or far away.</summary>
    private static double Bracket(double ratio)
    {
        if (ratio is < 1e-3)
        {
            return 2 - (2 * ratio * ratio / 3);
        }

        if (ratio > 30)
        {
            // Σ 2/((2k − 1)(2k + 1)) s^(−2k): the closed form would lose the digits of 1 to the 1/s² that remains.
            double inverse = 1 / (ratio * ratio);
            return inverse * ((2.0 / 3) + (inverse * ((2.0 / 15) + (inverse * ((2.0 / 35) + (inverse * 2 / 63))))));
        }

        return ratio == 1 ? 1 : 1 + ((1 - (ratio * ratio)) / (2 * ratio) * Math.Log((1 + ratio) / Math.Abs(1 - ratio)));
    }

    private static double Positive(double value, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "expected a positive, finite length in m");
}
