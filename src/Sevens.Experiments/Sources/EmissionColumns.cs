using System.Collections.Immutable;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources.Supernova;

namespace Sevens.Experiments.Sources;

/// <summary>The time slices of a supernova in the columns of a table.</summary>
internal sealed class EmissionColumns(FunctionTableFile file, string name, SourceContext context)
{
    /// <summary>The slices, which must follow each other.</summary>
    /// <exception cref="InvalidSourceException">A column is missing or in another unit, or a row is no slice.</exception>
    public SupernovaEmission Emission()
    {
        ImmutableArray<double> starts = Column("start", "s"), ends = Column("end", "s");
        Func<int, SpeciesEmission?> electron = Species("ElectronNeutrino"), anti = Species("ElectronAntineutrino"), heavy = Species("HeavyLepton");
        return new SupernovaEmission(Enumerable.Range(0, starts.Length).Select(row => Sound(row, () => new EmissionSlice(starts[row], ends[row])
        {
            ElectronNeutrino = electron(row),
            ElectronAntineutrino = anti(row),
            HeavyLepton = heavy(row),
        })));
    }

    private Func<int, SpeciesEmission?> Species(string species)
    {
        ImmutableArray<double> energies = Column("energy" + species, "erg"), means = Column("meanEnergy" + species, "MeV"), pinching = Column("pinching" + species, string.Empty);
        return row => energies[row] == 0 ? null : new SpeciesEmission(energies[row], new PinchedSpectrum(means[row], pinching[row]));
    }

    private EmissionSlice Sound(int row, Func<EmissionSlice> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            throw context.Fault("emission.table", $"row {row + 1} of '{name}' ({refused.Message})", "a time slice");
        }
    }

    private ImmutableArray<double> Column(string column, string unit)
    {
        FunctionColumn found = file.Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.Ordinal))
            ?? throw context.Fault("emission.table", $"no column '{column}' in '{name}'", $"the column '{column}' [{(unit.Length == 0 ? "1" : unit)}]");
        return string.Equals(found.Unit, unit, StringComparison.Ordinal)
            ? found.Values
            : throw context.Fault("emission.table", $"column '{column}' of '{name}' in '{found.Unit}'", unit.Length == 0 ? "a pure number" : unit);
    }
}
