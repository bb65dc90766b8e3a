namespace Sevens.Physics.Interactions.Electrons;

/// <summary>A shell of an atom.</summary>
/// <param name="Name">Its name, such as K or L1.</param>
/// <param name="Electrons">How many electrons it holds.</param>
/// <param name="BindingMeV">The energy that frees one of them, MeV.</param>
public sealed record ElectronShell(string Name, int Electrons, double BindingMeV);
