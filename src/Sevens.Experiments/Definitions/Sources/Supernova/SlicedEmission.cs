using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>Time slices with energies and pinched spectra per species, from a table.</summary>
[Variant("timeSlices")]
[Description("Time slices with energy, mean energy and pinching per species, from a table.")]
public sealed record SlicedEmission : EmissionDefinition
{
    /// <summary>The file.</summary>
    [Description("A file of the format sevens/table/1 with the columns start, end [s] and, for ElectronNeutrino, ElectronAntineutrino and HeavyLepton, energy… [erg], meanEnergy… [MeV], pinching… [1].")]
    public required string Table { get; init; }
}
