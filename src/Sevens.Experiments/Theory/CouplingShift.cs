namespace Sevens.Experiments.Theory;

/// <summary>What one sigma of a nuisance adds to the vector couplings of every flavour.</summary>
/// <param name="Parameter">The parameter's name: a unit Gaussian.</param>
/// <param name="Proton">What it adds to g_V^p.</param>
/// <param name="Neutron">What it adds to g_V^n.</param>
public sealed record CouplingShift(string Parameter, double Proton, double Neutron);
