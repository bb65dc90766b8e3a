using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>Pion decay at rest at a proton beam dump or spallation target.</summary>
[Variant("stoppedPion")]
[Description("Pion decay at rest at a proton beam dump or spallation target.")]
public sealed record StoppedPionDefinition : SourceDefinition, ISelfChecked
{
    /// <summary>What the protons hit.</summary>
    [Description("What the protons hit.")]
    public string? Target { get; init; }

    /// <summary>Kinetic energy of a proton.</summary>
    [Positive]
    [Description("Kinetic energy of a proton.")]
    public required BeamEnergy ProtonEnergy { get; init; }

    /// <summary>Neutrinos of each flavour per proton.</summary>
    [Positive]
    [Description("Neutrinos of each flavour (not their sum) per proton; or give yield.")]
    public double? NeutrinosPerFlavourPerProton { get; init; }

    /// <summary>A published function of the proton energy, in place of a number.</summary>
    [Description("A published function of the proton energy, in place of neutrinosPerFlavourPerProton.")]
    public PionYield? Yield { get; init; }

    /// <summary>Beam power in operation; an experiment may state its own.</summary>
    [Positive]
    [Description("Beam power in operation; an experiment may state its own.")]
    public Power? Power { get; init; }

    /// <summary>Pulses per second.</summary>
    [Positive]
    [Description("Pulses per second.")]
    public Frequency? Repetition { get; init; }

    /// <summary>The proton pulse on the source's own clock; an experiment states its arrival on the clock of its data.</summary>
    [Description("The proton pulse on the source's own clock; an experiment states its arrival on the clock of its data.")]
    public ArrivalDefinition? Pulse { get; init; }

    /// <summary>ν_μ of stopped kaons per proton, where the protons are energetic enough.</summary>
    [Positive]
    [Description("Muon neutrinos of 235.53 MeV from stopped kaons per proton; only for protons of 3 GeV and more.")]
    public double? KaonNeutrinosPerProton { get; init; }

    /// <summary>The share of neutrinos from pions that decay in flight; these are not in the spectra.</summary>
    [Within(0, 1)]
    [Description("The share of neutrinos from pions and muons that decay in flight; they are not in the spectra.")]
    public Fraction? DecayInFlight { get; init; }

    /// <summary>Mesons per proton from which dark matter could come.</summary>
    [Description("Mesons per proton from which dark matter could come: neutral pions and etas that decay, negative pions that are absorbed.")]
    public ImmutableArray<MesonDefinition>? Mesons { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new StoppedPionAssembly(this);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (NeutrinosPerFlavourPerProton is not null && Yield is not null)
        {
            yield return new Discrepancy("yield", "neutrinosPerFlavourPerProton and yield", "one of the two");
        }

        if (Yield is not null && ProtonEnergy.CanonicalValue is < MercuryYield.LowestEnergy or > MercuryYield.HighestEnergy)
        {
            yield return new Discrepancy("yield", $"the fit on mercury at {ProtonEnergy}", "a proton energy of 0.8 to 1.4 GeV, or neutrinosPerFlavourPerProton");
        }

        if (KaonNeutrinosPerProton is not null && ProtonEnergy.CanonicalValue < StoppedPionSource.KaonProtonEnergy)
        {
            yield return new Discrepancy("kaonNeutrinosPerProton", $"kaons from protons of {ProtonEnergy}", "a proton energy of 3 GeV or more");
        }

        if (Pulse is TabulatedArrival)
        {
            yield return new Discrepancy("pulse", "a table of arrival times, which belongs to an experiment", "a pulse: gaussianPulse, squarePulse, triangularPulse or bunchTrain");
        }
    }
}
