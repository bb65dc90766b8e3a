namespace Sevens.Physics.FormFactors;

/// <summary>The form factors of the protons and of the neutrons of one nucleus.</summary>
/// <param name="Proton">F_p(q).</param>
/// <param name="Neutron">F_n(q).</param>
public sealed record NucleonFormFactors(IFormFactor Proton, IFormFactor Neutron);
