using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.Sources.Artificial;

/// <summary>
/// Neutrinos of ions that decay in flight, into a round detector on the axis of a straight section of the storage ring:
/// dN/dE dΩ = φ(E*)/(4πγ(1 − β cos θ)), E* = γE(1 − β cos θ). Over a cone the angle becomes E* itself and the spectrum a difference of tail moments,
/// N(E) = ∫φ(E*)/E* dE*/(2βγ). [arXiv:hep-ph/0403293]
/// </summary>
public sealed class BetaBeam
{
    private const double Narrow = 0.02;
    private static readonly GaussLegendre Positions = GaussLegendre.OfOrder(12);
    private static readonly GaussLegendre NarrowRule = GaussLegendre.OfOrder(4);
    private readonly Flavour flavour;
    private readonly IContinuousSpectrum atRest;

    /// <summary>∫φ(E*)/E* above an energy.</summary>
    private readonly InterpolatedDensity inverse;

    /// <summary>φ(E*)/E*, which a narrow cone asks for a hundred thousand times.</summary>
    private readonly PiecewiseDensity perEnergy;

    /// <summary>Takes the ions.</summary>
    /// <param name="flavour">ν_e for β⁺ emitters such as ¹⁸Ne, ν̄_e for β⁻ emitters such as ⁶He.</param>
    /// <param name="atRest">The neutrino spectrum of an ion at rest.</param>
    /// <param name="lorentzFactor">γ; ≥ 1, and 1 for ions at rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A Lorentz factor below 1 or not finite.</exception>
    public BetaBeam(Flavour flavour, IContinuousSpectrum atRest, double lorentzFactor)
    {
        ArgumentNullException.ThrowIfNull(atRest);
        this.flavour = flavour;
        this.atRest = atRest;
        inverse = new InterpolatedDensity(e => atRest.MomentsAbove(e).First, 0, atRest.EndPoint, atRest.EndPoint / 48);
        perEnergy = new PiecewiseDensity(atRest, e => atRest.Density(e) / e, atRest.EndPoint / 16);
        LorentzFactor = lorentzFactor >= 1 && double.IsFinite(lorentzFactor)
            ? lorentzFactor
            : throw new ArgumentOutOfRangeException(nameof(lorentzFactor), lorentzFactor, "expected a finite Lorentz factor of 1 or more");
    }

    /// <summary>γ.</summary>
    public double LorentzFactor { get; }

    /// <summary>βγ.</summary>
    private double Boost => Math.Sqrt((LorentzFactor - 1) * (LorentzFactor + 1));

    /// <summary>The highest neutrino energy, forward, MeV.</summary>
    public double EndPoint => atRest.EndPoint * (LorentzFactor + Boost);

    /// <summary>The share of neutrinos within an angle θ of the axis: half of 1 − cos θ*, with 1 − cos θ* = (1 + β)(1 − cos θ)/(1 − β cos θ) the same cone at rest.</summary>
    /// <param name="oneMinusCosine">1 − cos θ, 0 to 2.</param>
    private double Acceptance(double oneMinusCosine) =>
        oneMinusCosine * (LorentzFactor + Boost) / (2 * ((1 / (LorentzFactor + Boost)) + (Boost * oneMinusCosine)));

    /// <summary>The beam on a detector.</summary>
    /// <param name="decays">Decays in the straight section over the exposure.</param>
    /// <param name="distanceMetres">From the end of the straight section to the face of the detector, m.</param>
    /// <param name="radiusMetres">Radius of the detector, m.</param>
    /// <param name="straightMetres">Length of the straight section, m; 0 for decays at one point.</param>
    /// <returns>The component with the fluence averaged over the face of the detector, and the spectrum of the neutrinos through it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number that is not positive and finite, or a negative length of the straight section.</exception>
    public FluxComponent At(double decays, double distanceMetres, double radiusMetres, double straightMetres)
    {
        Positive(decays, nameof(decays));
        Positive(distanceMetres, nameof(distanceMetres));
        Positive(radiusMetres, nameof(radiusMetres));
        if (!(straightMetres >= 0 && double.IsFinite(straightMetres)))
        {
            throw new ArgumentOutOfRangeException(nameof(straightMetres), straightMetres, "expected a finite length in m, 0 or more");
        }

        double centimetres = 100 * radiusMetres;
        double perArea = Acceptance(distanceMetres, radiusMetres, straightMetres) / (Math.PI * centimetres * centimetres);
        return new FluxComponent(flavour, Spectrum(distanceMetres, radiusMetres, straightMetres), EmissionPhase.Steady, decays * perArea);
    }

    private QuadratureSpectrum Spectrum(double distance, double radius, double straight)
    {
        if (Boost == 0)
        {
            return new QuadratureSpectrum("beta beam at rest", atRest.Density, Breaks([], atRest.EndPoint), atRest.EndPoint / 32);
        }

        double[] shoulders = [Shoulder(OneMinusCosine(distance, radius)), Shoulder(OneMinusCosine(distance + straight, radius))];
        return new QuadratureSpectrum("beta beam", e => Density(e, distance, radius, straight), Breaks(shoulders, EndPoint), EndPoint / 64);
    }

    /// <summary>The energy above which the edge of the detector no longer sees the end point.</summary>
    private double Shoulder(double oneMinusCosine) => atRest.EndPoint / RestEnergy(1, oneMinusCosine);

    /// <summary>Panels end at the shoulders and grow finer towards them and the end point.</summary>
    private double[] Breaks(double[] shoulders, double end)
    {
        double lowest = atRest.LowestEnergy / (LorentzFactor + Boost);
        IEnumerable<double> ends = shoulders.Append(end).SelectMany(s => Enumerable.Range(3, 12).Select(k => s * (1 - Math.Pow(2, -k))).Append(s));
        return [lowest, .. ends.Where(e => e > lowest && e < end).Distinct().Order(), end];
    }

    /// <summary>The mean over the straight section, in two parts where the end point leaves the cone on the way.</summary>
    private double Density(double energy, double distance, double radius, double straight)
    {
        if (straight == 0)
        {
            return Density(energy, OneMinusCosine(distance, radius));
        }

        double edge = ((atRest.EndPoint / energy) - (1 / (LorentzFactor + Boost))) / Boost;
        double kink = edge is > 0 and < 1 ? radius * (1 - edge) / Math.Sqrt(edge * (2 - edge)) : distance;
        double sum = 0;
        double[] ends = [distance, Math.Clamp(kink, distance, distance + straight), distance + straight];
        for (int i = 1; i < ends.Length; i++)
        {
            if (ends[i] > ends[i - 1])
            {
                sum += Positions.Integrate(d => Density(energy, OneMinusCosine(d, radius)), ends[i - 1], ends[i]);
            }
        }

        return sum / straight;
    }

    /// <summary>Neutrinos per MeV and decay inside a cone.</summary>
    private double Density(double energy, double oneMinusCosine)
    {
        double from = RestEnergy(energy, 0);
        double end = Math.Min(RestEnergy(energy, oneMinusCosine), atRest.EndPoint);
        if (!(end > from))
        {
            return 0;
        }

        // A narrow cone is a short interval of E*, over which a difference of tails would cancel.
        double moment = end - from < Narrow * end
            ? NarrowRule.Integrate(perEnergy.At, from, end)
            : inverse.At(from) - (end < atRest.EndPoint ? inverse.At(end) : 0);
        return Math.Max(0, moment) / (2 * Boost);
    }

    /// <summary>E* = E(γ − βγ cos θ) = E[1/(γ + βγ) + βγ(1 − cos θ)].</summary>
    private double RestEnergy(double energy, double oneMinusCosine) => energy * ((1 / (LorentzFactor + Boost)) + (Boost * oneMinusCosine));

    /// <summary>The mean share inside the cone along the straight section.</summary>
    private double Acceptance(double distance, double radius, double straight) => straight == 0
        ? Acceptance(OneMinusCosine(distance, radius))
        : Positions.Integrate(d => Acceptance(OneMinusCosine(d, radius)), distance, distance + straight) / straight;

    /// <summary>1 − cos θ = R²/(D(D + L)), D² = L² + R²: without the cancellation of a far detector.</summary>
    private static double OneMinusCosine(double distance, double radius)
    {
        double slant = Math.Sqrt((distance * distance) + (radius * radius));
        return radius * radius / (slant * (slant + distance));
    }

    private static void Positive(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, "expected a positive, finite number");
        }
    }
}
