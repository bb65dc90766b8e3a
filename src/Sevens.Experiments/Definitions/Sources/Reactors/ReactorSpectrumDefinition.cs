using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>What the fissions of a reactor emit: model, what holds below it, captures, corrections.</summary>
public sealed record ReactorSpectrumDefinition : ISelfChecked
{
    /// <summary>The spectra per fission.</summary>
    [Description("The spectra per fission.")]
    public required FissionSpectrumModel Model { get; init; }

    /// <summary>What holds below a model that begins at 2 MeV.</summary>
    [Description("What holds below 2 MeV, where most antineutrinos are, for a model that begins there; none leaves them out.")]
    public LowEnergyModel? BelowRange { get; init; }

    /// <summary>How the two meet.</summary>
    [Description("Whether the lower spectrum is kept as published, with a step, or scaled to meet the upper one; by default asPublished.")]
    public SpectrumJoint Joint { get; init; }

    /// <summary>Neutron captures on ²³⁸U per fission.</summary>
    [Within(0, 2)]
    [Description("Neutron captures on 238U per fission, each followed by two antineutrinos: about 0.6 in a power reactor, 0 in a highly enriched core.")]
    public required double CapturesPerFission { get; init; }

    /// <summary>A bump on every spectrum.</summary>
    [Description("An excess around 5 MeV of prompt energy on every spectrum; without it none.")]
    public SpectralBumpDefinition? Bump { get; init; }

    /// <summary>Mean irradiation of the fuel for the off-equilibrium correction.</summary>
    [Positive]
    [Description("Mean time of irradiation of the fuel, at most 450 d: corrects converted spectra for fission products not yet in equilibrium; without it no correction.")]
    public Duration? Irradiation { get; init; }

    /// <summary>The share of spent fuel.</summary>
    [Within(0, 0.5)]
    [Description("Antineutrinos of spent fuel above 1.8 MeV relative to those of the core, for example 0.003.")]
    public double SpentFuelShare { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool full = Model is FissionSpectrumModel.Estienne2019 or FissionSpectrumModel.Bestiole2023 or FissionSpectrumModel.Kopeikin1997;
        if (!full && BelowRange is null)
        {
            yield return new Discrepancy(
                "belowRange", "nothing for the energies below 2 MeV, where the spectra of this model begin", $"one of {string.Join(", ", EnergyOutsideSpectrumException.Alternatives)}");
        }

        if (full && BelowRange is not null)
        {
            yield return new Discrepancy("belowRange", "a choice for energies that the model covers itself", "no belowRange: the spectra of this model begin at zero energy");
        }
    }
}
