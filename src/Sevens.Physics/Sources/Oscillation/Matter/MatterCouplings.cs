namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>
/// Vector couplings ε_ab^f of neutrinos with the electrons, up and down quarks of matter, in units of √2 G_F as in
/// L = −2√2 G_F ε_ab^f (ν̄_a γ^μ P_L ν_b)(f̄ γ_μ f). The potential becomes V[diag(1,0,0) + ε^e + (2+Y_n)ε^u + (1+2Y_n)ε^d] with
/// V = √2 G_F n_e and Y_n neutrons per electron. [arXiv:1907.00991]
/// </summary>
/// <param name="Electron">ε^e.</param>
/// <param name="Up">ε^u.</param>
/// <param name="Down">ε^d.</param>
public sealed record MatterCouplings(FlavourMatrix Electron, FlavourMatrix Up, FlavourMatrix Down)
{
    /// <summary>The standard model alone.</summary>
    public static MatterCouplings Standard { get; } = new(default, default, default);

    /// <summary>These couplings and a multiple of others.</summary>
    /// <param name="factor">The multiple.</param>
    /// <param name="other">The others.</param>
    public MatterCouplings Plus(double factor, MatterCouplings other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new MatterCouplings(Electron + (factor * other.Electron), Up + (factor * other.Up), Down + (factor * other.Down));
    }

    /// <summary>What is added to diag(1,0,0) in neutral matter.</summary>
    /// <param name="neutronRatio">Neutrons per electron, Y_n.</param>
    public FlavourMatrix In(double neutronRatio) => Electron + ((2 + neutronRatio) * Up) + ((1 + (2 * neutronRatio)) * Down);
}
