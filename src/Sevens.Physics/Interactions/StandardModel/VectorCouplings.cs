using System.Collections.Immutable;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// The neutrino–nucleon vector couplings g_V^p and g_V^n of a convention, normalised so that the tree-level values are
/// 1/2 − 2 sin²θ_W and −1/2. The proton coupling may depend on flavour through the radiative corrections; ν and ν̄ share it.
/// </summary>
public sealed class VectorCouplings
{
    private VectorCouplings(string source, double electron, double muon, double tau, double neutron)
    {
        Source = source;
        Proton = [electron, muon, tau];
        Neutron = neutron;
    }

    /// <summary>Flavour-dependent radiative corrections: 0.0382, 0.0300, 0.0256 and −0.5117. [Erler and Su, arXiv:1303.5522; as in arXiv:2303.09360]</summary>
    public static VectorCouplings RadiativelyCorrected { get; } = new("arXiv:1303.5522", 0.0382, 0.0300, 0.0256, -0.5117);

    /// <summary>One corrected set for every flavour: 0.0298 and −0.5117, as COHERENT's rate studies use. [arXiv:hep-ph/0511042]</summary>
    public static VectorCouplings FlavourBlind { get; } = new("arXiv:hep-ph/0511042", 0.0298, 0.0298, 0.0298, -0.5117);

    /// <summary>Where the numbers come from.</summary>
    public string Source { get; }

    /// <summary>g_V^n.</summary>
    public double Neutron { get; }

    private ImmutableArray<double> Proton { get; }

    /// <summary>Tree level: g_V^p = 1/2 − 2 sin²θ_W for every flavour, g_V^n = −1/2.</summary>
    /// <param name="weakMixingAngle">sin²θ_W, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">sin²θ_W outside [0, 1].</exception>
    public static VectorCouplings TreeLevel(double weakMixingAngle)
    {
        if (!(weakMixingAngle is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(weakMixingAngle), weakMixingAngle, "expected sin²θ_W between 0 and 1");
        }

        double proton = 0.5 - (2 * weakMixingAngle);
        return new VectorCouplings("arXiv:hep-ph/0508299", proton, proton, proton, -0.5);
    }

    /// <summary>g_V^p for a flavour.</summary>
    public double ProtonFor(Flavour flavour) => Proton[flavour switch
    {
        Flavour.ElectronNeutrino or Flavour.ElectronAntineutrino => 0,
        Flavour.MuonNeutrino or Flavour.MuonAntineutrino => 1,
        _ => 2,
    }];
}
