namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>What neutrinos feel of matter: how many electrons, and how many neutrons with each.</summary>
/// <param name="ElectronDensity">n_e/N_A, mol/cm³: the mass density in g/cm³ times electrons per nucleon.</param>
/// <param name="NeutronRatio">Neutrons per electron, Y_n.</param>
public readonly record struct MatterState(double ElectronDensity, double NeutronRatio);
