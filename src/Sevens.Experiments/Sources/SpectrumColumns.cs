using Sevens.Experiments.Tables;
using Sevens.Experiments.Text;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>Spectra in the columns of a table, with energies in MeV whatever the file's unit.</summary>
internal sealed class SpectrumColumns
{
    private static readonly (string Unit, double MeV)[] EnergyUnits = [("eV", 1e-6), ("keV", 1e-3), ("MeV", 1), ("GeV", 1e3)];
    private readonly FunctionTableFile file;
    private readonly string name;
    private readonly SourceContext context;
    private readonly double[] energies;

    /// <summary>Takes a table whose argument is the neutrino energy.</summary>
    /// <exception cref="InvalidSourceException">The argument has another unit.</exception>
    public SpectrumColumns(FunctionTableFile file, string name, SourceContext context)
    {
        this.file = file;
        this.name = name;
        this.context = context;
        double unit = EnergyUnits.FirstOrDefault(u => string.Equals(u.Unit, file.Argument.Unit, StringComparison.Ordinal)).MeV;
        if (unit == 0)
        {
            throw context.Fault("table", $"an argument in '{file.Argument.Unit}' in '{name}'", $"an energy in {string.Join(", ", EnergyUnits.Select(u => u.Unit))}");
        }

        energies = [.. file.Argument.Values.Select(e => e * unit)];
    }

    /// <summary>A column as a spectrum, whose <see cref="TabulatedSpectrum.Integral"/> is that of the column, and what its unit says it is.</summary>
    /// <exception cref="InvalidSourceException">There is no such column, its unit is none of a spectrum, or a value is negative.</exception>
    public (TabulatedSpectrum Spectrum, SpectrumScale Scale) Spectrum(string column)
    {
        FunctionColumn found = file.Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.Ordinal))
            ?? throw context.Fault("components", $"column '{column}'", NameChoice.Expected(column, [.. file.Columns.Skip(1).Select(c => c.Name)]));
        (SpectrumScale scale, double unit) = Unit(found);
        int negative = found.Values.ToList().FindIndex(v => v < 0);
        if (negative >= 0)
        {
            throw context.Fault(
                "components",
                FormattableString.Invariant($"{found.Values[negative]} at {file.Argument.Values[negative]} {file.Argument.Unit} in column '{column}' of '{name}'"),
                "no negative flux");
        }

        return (TabulatedSpectrum.Normalised(column, energies, [.. found.Values.Select(v => v * unit)]), scale);
    }

    private (SpectrumScale Scale, double PerMeV) Unit(FunctionColumn column)
    {
        foreach ((string energy, double mev) in EnergyUnits)
        {
            if (string.Equals(column.Unit, $"1/{energy}", StringComparison.Ordinal))
            {
                return (SpectrumScale.Normalised, 1 / mev);
            }

            if (string.Equals(column.Unit, $"1/cm2/s/{energy}", StringComparison.Ordinal))
            {
                return (SpectrumScale.Flux, 1 / mev);
            }

            if (string.Equals(column.Unit, $"1/cm2/{energy}", StringComparison.Ordinal))
            {
                return (SpectrumScale.Fluence, 1 / mev);
            }
        }

        throw context.Fault("components", $"column '{column.Name}' of '{name}' in '{column.Unit}'", "1/MeV (normalised), 1/cm2/s/MeV (flux) or 1/cm2/MeV (fluence); eV, keV and GeV likewise");
    }
}
