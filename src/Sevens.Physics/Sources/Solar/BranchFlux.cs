namespace Sevens.Physics.Sources.Solar;

/// <summary>The flux of a branch.</summary>
/// <param name="Flux">All flavours at 1 au, cm⁻² s⁻¹.</param>
/// <param name="Relative">One standard deviation ÷ flux.</param>
public readonly record struct BranchFlux(double Flux, double Relative);
