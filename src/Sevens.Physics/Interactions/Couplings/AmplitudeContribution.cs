using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Couplings;

/// <summary>
/// One term c·b(q) of the amplitude Q_βα of a nucleus, in the normalisation dσ/dT = (G_F² M/π) Σ_β Σ_structures K(T, E)·|Q_βα|². Terms with the same
/// outgoing flavour and structure interfere; others add.
/// </summary>
/// <param name="Outgoing">β, as a neutrino (not an antineutrino): the flavour that leaves.</param>
/// <param name="Structure">The Lorentz structure.</param>
/// <param name="Amplitude">b.</param>
/// <param name="Coupling">c.</param>
public sealed record AmplitudeContribution(Flavour Outgoing, LorentzStructure Structure, IAmplitude Amplitude, ComplexCoupling Coupling);
