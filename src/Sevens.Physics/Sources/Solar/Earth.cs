using System.Collections.Immutable;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>The Earth in spherical layers, divided into shells of constant density (the mean over the shell's volume) for neutrinos to cross.</summary>
public sealed class Earth
{
    /// <summary>Thicker layers are divided; with shells of half this thickness probabilities change by less than 2e-5.</summary>
    private const double ThickestShell = 150;
    private const double SquareCentimetresPerSquareKilometre = 1e10;

    /// <summary>Takes the layers from the centre outwards.</summary>
    /// <exception cref="ArgumentException">No layer, radii that do not increase, Z/A outside (0, 1), or a density that is not positive somewhere.</exception>
    public Earth(IEnumerable<EarthLayer> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        Layers = [.. layers];
        double inner = 0;
        foreach (EarthLayer layer in Layers)
        {
            if (!(layer.OuterRadius > inner) || !double.IsFinite(layer.OuterRadius) || layer.ElectronsPerNucleon is not (> 0 and < 1) || layer.Coefficients.IsDefaultOrEmpty)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"found a layer up to {layer.OuterRadius} km with Z/A = {layer.ElectronsPerNucleon}, expected one that ends above {inner} km, 0 < Z/A < 1, and coefficients"),
                    nameof(layers));
            }

            inner = layer.OuterRadius;
        }

        if (Layers.IsEmpty)
        {
            throw new ArgumentException("found no layer, expected one or more", nameof(layers));
        }

        Radius = inner;
        Shells = [.. Divided(Layers)];
    }

    /// <summary>The layers from the centre outwards.</summary>
    public ImmutableArray<EarthLayer> Layers { get; }

    /// <summary>The radius, km.</summary>
    public double Radius { get; }

    /// <summary>The mass, g.</summary>
    public double Mass => Layers.Select((layer, i) => MassBetween(layer, Inner(i), layer.OuterRadius)).Sum();

    /// <summary>The moment of inertia divided by mass × radius².</summary>
    public double InertiaFactor
    {
        get
        {
            double inertia = 0;
            for (int i = 0; i < Layers.Length; i++)
            {
                inertia += 2.0 / 3 * Moment(Layers[i], Inner(i), Layers[i].OuterRadius, 4);
            }

            return inertia / (Mass / CubicCentimetres) / (Radius * Radius);
        }
    }

    /// <summary>Shells of constant density from the centre outwards.</summary>
    internal ImmutableArray<EarthShell> Shells { get; }

    private static double CubicCentimetres => SquareCentimetresPerSquareKilometre * 1e5;

    private double Inner(int layer) => layer == 0 ? 0 : Layers[layer - 1].OuterRadius;

    private IEnumerable<EarthShell> Divided(ImmutableArray<EarthLayer> layers)
    {
        for (int i = 0; i < layers.Length; i++)
        {
            EarthLayer layer = layers[i];
            double inner = Inner(i);
            int pieces = (int)Math.Ceiling((layer.OuterRadius - inner) / ThickestShell);
            for (int piece = 1; piece <= pieces; piece++)
            {
                double from = inner + ((layer.OuterRadius - inner) * (piece - 1) / pieces);
                double to = piece == pieces ? layer.OuterRadius : inner + ((layer.OuterRadius - inner) * piece / pieces);
                double volume = 4 * Math.PI / 3 * ((to * to * to) - (from * from * from)) * CubicCentimetres;
                double density = MassBetween(layer, from, to) / volume;
                if (!(density > 0))
                {
                    throw new ArgumentException(FormattableString.Invariant($"found a density of {density} g/cm³ between {from} and {to} km, expected one above 0"), nameof(layers));
                }

                yield return new EarthShell(to, new MatterState(density * layer.ElectronsPerNucleon, (1 - layer.ElectronsPerNucleon) / layer.ElectronsPerNucleon));
            }
        }
    }

    private double MassBetween(EarthLayer layer, double from, double to) => Moment(layer, from, to, 2) * CubicCentimetres;

    /// <summary>4π ∫ρ rⁿ dr, g/cm³·kmⁿ⁺¹.</summary>
    private double Moment(EarthLayer layer, double from, double to, int power) => 4 * Math.PI * layer.Coefficients
        .Select((c, k) => c * Math.Pow(Radius, -k) * (Math.Pow(to, power + k + 1) - Math.Pow(from, power + k + 1)) / (power + k + 1)).Sum();
}
