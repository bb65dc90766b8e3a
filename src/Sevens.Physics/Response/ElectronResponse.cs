using Sevens.Physics.Interactions.Electrons;

namespace Sevens.Physics.Response;

/// <summary>How a detector sees recoils of electrons.</summary>
/// <param name="Response">Bins of a recoil energy: the stages after quenching.</param>
/// <param name="Shells">The electrons of an element, by its symbol.</param>
public sealed record ElectronResponse(IEnergyResponse Response, Func<string, AtomicElectrons> Shells);
