using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Theory;

/// <summary>
/// What nuisances θ add to the vector couplings: Δ_p = Σ_k δ_k^p θ_k, Δ_n = Σ_k δ_k^n θ_k, and their products. Each function is one object, by which terms
/// that depend on it are added up.
/// </summary>
internal sealed class CouplingShifts
{
    public CouplingShifts(IReadOnlyCollection<CouplingShift> shifts)
    {
        ImmutableArray<string> names = [.. shifts.Select(s => s.Parameter)];
        ImmutableArray<double> proton = [.. shifts.Select(s => s.Proton)];
        ImmutableArray<double> neutron = [.. shifts.Select(s => s.Neutron)];
        Proton = new LinearFunction(names, proton);
        Neutron = new LinearFunction(names, neutron);
        ProtonProton = new LinearProduct(names, proton, proton);
        ProtonNeutron = new LinearProduct(names, proton, neutron);
        NeutronNeutron = new LinearProduct(names, neutron, neutron);
    }

    /// <summary>Δ_p.</summary>
    public ParameterFunction Proton { get; }

    /// <summary>Δ_n.</summary>
    public ParameterFunction Neutron { get; }

    /// <summary>Δ_p².</summary>
    public ParameterFunction ProtonProton { get; }

    /// <summary>Δ_p Δ_n.</summary>
    public ParameterFunction ProtonNeutron { get; }

    /// <summary>Δ_n².</summary>
    public ParameterFunction NeutronNeutron { get; }
}
