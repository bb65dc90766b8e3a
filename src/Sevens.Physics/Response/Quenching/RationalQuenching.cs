using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// The quenching factor of silicon as a quotient of polynomials, Q = (p₃T + p₄T² + T³)/(p₀ + p₁T + p₂T²) with T in keV; E_ee = Q·T.
/// Chavarria et al.: p = 56, 1096, 382, 168, 155. [arXiv:1608.00957, parametrised in arXiv:1910.04951]
/// The form grows without limit: where it is above 1 it has left what it describes, which <see cref="QuenchedResponse"/> refuses to see.
/// </summary>
public sealed class RationalQuenching : IRecoilSignal
{
    private const int Count = 5;

    /// <summary>Takes p₀ … p₄.</summary>
    /// <exception cref="ArgumentException">Not five positive, finite numbers.</exception>
    public RationalQuenching(params IEnumerable<double> parameters)
    {
        Parameters = [.. parameters];
        if (Parameters.Length != Count || Parameters.Any(p => !(p > 0 && double.IsFinite(p))))
        {
            throw new ArgumentException(
                "found parameters " + string.Join(", ", Parameters.Select(p => FormattableString.Invariant($"{p}"))) + ", expected five positive numbers p0 … p4", nameof(parameters));
        }
    }

    /// <summary>p₀ … p₄ in powers of keV.</summary>
    public ImmutableArray<double> Parameters { get; }

    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

    /// <inheritdoc/>
    public double At(double recoilMeV)
    {
        double t = 1000 * recoilMeV;
        return t * t * (Parameters[3] + (t * (Parameters[4] + t))) / (Parameters[0] + (t * (Parameters[1] + (t * Parameters[2]))));
    }
}
