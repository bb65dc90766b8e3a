using Sevens.Experiments.Theory;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Models;

/// <summary>A signal whose convention theory nuisances can move.</summary>
internal interface ITheorySignal : ISignalModel
{
    /// <summary>What is a parameter already, so that its error is not counted besides.</summary>
    TheoryFreedom Freedom { get; }

    /// <summary>The same terms in the same order, under a convention with other form factors or axial charges.</summary>
    ITheorySignal Under(Convention convention);

    /// <summary>With couplings that are functions of nuisances besides, exactly.</summary>
    ITheorySignal Shifted(CouplingShifts shifts);
}
