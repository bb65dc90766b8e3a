using System.Collections.Immutable;

namespace Sevens.Physics.DarkMatter;

/// <summary>
/// χ and χ̄ of one kind of meson, for ε = 1: dN/dE dΩ per proton at a detector. In the rest frame of the meson V is monoenergetic and decays isotropically, so
/// that χ has every energy between (E_V ∓ p_V √(1 − 4m_χ²/m_V²))/2 alike. (dN/dE dΩ)/p is the same in every frame, which gives the boost in closed form.
/// </summary>
internal sealed class DarkFluxComponent
{
    private readonly double mass;
    private readonly double lowest;
    private readonly double highest;
    private readonly double perSteradian;
    private readonly double gamma;
    private readonly double momentum;
    private readonly double? cosine;

    private DarkFluxComponent(MesonYield yield, DarkParticle particle, double mediators, double? cosine)
    {
        mass = particle.Mass;
        this.cosine = cosine;
        gamma = 1 + (yield.KineticEnergy / yield.ParentMass);
        momentum = Math.Sqrt((gamma - 1) * (gamma + 1));
        (double energy, double flight) = MediatorKinematics.InParent(yield, particle.MediatorMass);
        double ratio = 2 * mass / particle.MediatorMass;
        double half = flight * Math.Sqrt((1 - ratio) * (1 + ratio)) / 2;
        (lowest, highest) = (Math.Max(mass, (energy / 2) - half), (energy / 2) + half);

        // Both χ and χ̄ scatter.
        perSteradian = 2 * mediators / (4 * Math.PI * (highest - lowest));
    }

    /// <summary>Energies at which the density or its slope jumps, MeV.</summary>
    public ImmutableArray<double> Kinks => momentum == 0
        ? [lowest, highest]
        : [.. new[] { lowest, highest }.SelectMany(e => cosine is { } c ? OnBeam(e, c) : Boosted(e))];

    /// <summary>The component, or null where this meson makes no such V.</summary>
    /// <exception cref="InvalidOperationException">Mesons along the beam seen at an angle that is not stated.</exception>
    public static DarkFluxComponent? Of(MesonYield yield, DarkParticle particle, double? beamAngleDegrees)
    {
        double mediators = yield.PerProton * MediatorBranching.PerMeson(yield, particle.Portal, particle.MediatorMass);
        if (mediators == 0)
        {
            return null;
        }

        double? toBeam = yield.Direction == MesonDirection.Isotropic
            ? null
            : Math.Cos((beamAngleDegrees ?? throw new InvalidOperationException("found mesons that fly along the beam and no angle of the detector, expected its angle to the proton beam")) * Math.PI / 180);
        return new DarkFluxComponent(yield, particle, mediators, toBeam);
    }

    /// <summary>χ and χ̄ per MeV and steradian.</summary>
    public double Density(double energy)
    {
        double own = Math.Sqrt(Math.Max(0, (energy - mass) * (energy + mass)));
        if (momentum == 0)
        {
            return energy >= lowest && energy <= highest ? perSteradian : 0;
        }

        if (cosine is { } c)
        {
            double seen = (gamma * energy) - (momentum * own * c);
            return seen >= lowest && seen <= highest && seen > mass ? perSteradian * own / Math.Sqrt((seen - mass) * (seen + mass)) : 0;
        }

        // The mean over the directions of the meson: (1/2γβ)·∫dE*/p* over the energies in its rest frame that reach E.
        double from = Math.Max(lowest, (gamma * energy) - (momentum * own));
        double to = Math.Min(highest, (gamma * energy) + (momentum * own));
        return to > from ? perSteradian * Math.Log((to + Momentum(to)) / (from + Momentum(from))) / (2 * momentum) : 0;
    }

    private double Momentum(double energy) => Math.Sqrt(Math.Max(0, (energy - mass) * (energy + mass)));

    private IEnumerable<double> Boosted(double energy)
    {
        yield return (gamma * energy) - (momentum * Momentum(energy));
        yield return (gamma * energy) + (momentum * Momentum(energy));
    }

    /// <summary>The energies in the laboratory that are seen at an angle where the meson sees one of the ends: γE − γβp cosθ = E*.</summary>
    private IEnumerable<double> OnBeam(double energy, double c)
    {
        double slope = momentum / gamma * c;
        double w = energy / gamma;
        double left = (1 - slope) * (1 + slope);
        double root = (w * w) - (left * mass * mass);
        if (root < 0)
        {
            return [];
        }

        double[] solutions = [(w - (Math.Abs(slope) * Math.Sqrt(root))) / left, (w + (Math.Abs(slope) * Math.Sqrt(root))) / left];

        // Squaring has added energies at which the angle is the opposite one.
        return solutions.Where(e => e > mass && (e - w) * slope >= 0);
    }
}
