using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Experiments.Models;

/// <summary>A signal that has events besides those of neutrinos.</summary>
internal interface IFurtherSignal : ISignalModel
{
    /// <summary>What results call the particle.</summary>
    string Particle { get; }

    /// <summary>The further term of an experiment with its shape nuisances.</summary>
    /// <exception cref="InvalidOperationException">The experiment cannot have such events; the message says why.</exception>
    SignalTerm Further(Experiment experiment, Convention convention);

    /// <summary>The further term on electrons with its shape nuisances; null where an experiment does not see their recoils.</summary>
    /// <exception cref="InvalidOperationException">The experiment cannot have such events; the message says why.</exception>
    SignalTerm? FurtherElectrons(Experiment experiment);

    /// <summary>The further events on electrons at the central values of nuisances and for given parameters; null where an experiment does not see their recoils.</summary>
    /// <exception cref="InvalidOperationException">The experiment cannot have such events; the message says why.</exception>
    ElectronPart? ElectronsAt(Experiment experiment, IReadOnlyDictionary<string, double> values);

    /// <summary>The further events of an experiment by nuclide, at the central values of nuisances and for given parameters.</summary>
    /// <exception cref="InvalidOperationException">The experiment cannot have such events; the message says why.</exception>
    SignalTemplate At(Experiment experiment, Convention convention, IReadOnlyDictionary<string, double> values);
}
