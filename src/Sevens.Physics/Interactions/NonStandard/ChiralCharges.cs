namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>Charges of an extra Z by chirality: members of a doublet of weak isospin share one, so that a neutrino has that of its left-handed lepton.</summary>
/// <param name="Quark">Of left-handed up and down quarks.</param>
/// <param name="UpRight">Of the right-handed up quark.</param>
/// <param name="DownRight">Of the right-handed down quark.</param>
/// <param name="Electron">Of ν_e and the left-handed electron.</param>
/// <param name="Muon">Of ν_μ.</param>
/// <param name="Tau">Of ν_τ.</param>
/// <param name="ElectronRight">Of the right-handed electron.</param>
public sealed record ChiralCharges(double Quark, double UpRight, double DownRight, double Electron, double Muon, double Tau, double ElectronRight);
