namespace Sevens.Physics.DarkMatter;

/// <summary>Dark matter χ of a given mass behind a vector boson V, whose coupling to χ is g_χ = √(4π α_D).</summary>
public sealed record DarkParticle
{
    /// <summary>Takes masses and coupling.</summary>
    /// <param name="portal">How V couples to ordinary matter.</param>
    /// <param name="spin">What χ is.</param>
    /// <param name="massMeV">m_χ, MeV.</param>
    /// <param name="mediatorMassMeV">m_V, MeV; above 2 m_χ, so that V decays to χχ̄.</param>
    /// <param name="darkCoupling">α_D.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass or coupling that is not positive and finite, or V too light for χχ̄.</exception>
    public DarkParticle(VectorPortal portal, DarkMatterSpin spin, double massMeV, double mediatorMassMeV, double darkCoupling)
    {
        Portal = portal;
        Spin = spin;
        Mass = RequirePositive(massMeV, nameof(massMeV));
        MediatorMass = RequirePositive(mediatorMassMeV, nameof(mediatorMassMeV));
        DarkCoupling = RequirePositive(darkCoupling, nameof(darkCoupling));
        if (!(MediatorMass > 2 * Mass))
        {
            throw new ArgumentOutOfRangeException(nameof(mediatorMassMeV), mediatorMassMeV, FormattableString.Invariant(
                $"found a mediator of {MediatorMass} MeV and dark matter of {Mass} MeV: nothing is produced, because V is too light to decay to χχ̄ (production off the mass shell is not modelled); expected m_V above 2 m_χ = {2 * Mass} MeV"));
        }
    }

    /// <summary>How V couples to ordinary matter.</summary>
    public VectorPortal Portal { get; }

    /// <summary>What χ is.</summary>
    public DarkMatterSpin Spin { get; }

    /// <summary>m_χ, MeV.</summary>
    public double Mass { get; }

    /// <summary>m_V, MeV.</summary>
    public double MediatorMass { get; }

    /// <summary>α_D = g_χ²/4π.</summary>
    public double DarkCoupling { get; }

    /// <summary>What multiplies ε² in y = ε² α_D (m_χ/m_V)⁴.</summary>
    public double Yield => DarkCoupling * Math.Pow(Mass / MediatorMass, 4);

    private static double RequirePositive(double value, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "expected a positive, finite number");
}
