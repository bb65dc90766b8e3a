using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Quadrature;
using Sevens.Physics.Quantities;

namespace Sevens.Analysis.Verbs;

/// <summary>A spectrum of the user's: flux per energy, linear between the rows of its table and 0 beyond them.</summary>
internal sealed class TabulatedFlux
{
    // Few rows are far apart, where σ(E) is no parabola; many rows need few nodes each.
    private const int FewestNodes = 3;
    private const int LeastNodesInAll = 512;
    private const int MostNodes = 64;

    private readonly ImmutableArray<double> energies;
    private readonly ImmutableArray<double> flux;
    private readonly GaussLegendre rule;
    private readonly double integral;

    private TabulatedFlux(InputFile input, ImmutableArray<string> citations, ImmutableArray<double> energies, ImmutableArray<double> flux)
    {
        Input = input;
        Citations = citations;
        this.energies = energies;
        this.flux = flux;
        rule = GaussLegendre.OfOrder(Math.Clamp(LeastNodesInAll / (energies.Length - 1), FewestNodes, MostNodes));
        integral = Weighted(_ => 1);
        MeanEnergy = Average(e => e);
    }

    /// <summary>The file.</summary>
    public InputFile Input { get; }

    /// <summary>What its header cites.</summary>
    public ImmutableArray<string> Citations { get; }

    /// <summary>∫φ E dE / ∫φ dE, MeV.</summary>
    public double MeanEnergy { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="CatalogException">No such file; other than two columns; energies without a unit of energy; a negative energy or flux, or no flux at all.</exception>
    /// <exception cref="TableFormatException">It is no sound table.</exception>
    public static TabulatedFlux FromPath(string path)
    {
        (FunctionTableFile table, InputFile input) = FunctionTableInput.FromPath(path);
        if (table.Columns.Length != 2)
        {
            throw new CatalogException($"{path}: found the columns {string.Join(", ", table.Columns.Select(c => c.Name))}, expected two, neutrino energy and flux");
        }

        FunctionColumn energy = table.Argument;
        if (!NeutrinoEnergy.TryParse($"1 {energy.Unit}", out NeutrinoEnergy unit))
        {
            throw new CatalogException($"{path}: column '{energy.Name}': found the unit '{energy.Unit}', expected eV, keV, MeV or GeV");
        }

        ImmutableArray<double> values = table.Columns[1].Values;
        if (energy.Values[0] < 0)
        {
            throw new CatalogException(FormattableString.Invariant($"{path}: column '{energy.Name}': found {energy.Values[0]}, expected energies that are not negative"));
        }

        if (values.Any(f => f < 0) || values.All(f => f == 0))
        {
            throw new CatalogException(FormattableString.Invariant($"{path}: column '{table.Columns[1].Name}': found {(values.Any(f => f < 0) ? values.Min() : 0)}, expected a flux that is not negative and somewhere positive"));
        }

        return new TabulatedFlux(input, [.. table.Provenance.Citations], [.. energy.Values.Select(e => e * unit.CanonicalValue)], values);
    }

    /// <summary>∫φ(E) f(E) dE / ∫φ(E) dE over energies in MeV.</summary>
    public double Average(Func<double, double> f) => Weighted(f) / integral;

    private double Weighted(Func<double, double> f)
    {
        double sum = 0;
        for (int row = 0; row + 1 < energies.Length; row++)
        {
            (double start, double low, double slope) = (energies[row], flux[row], (flux[row + 1] - flux[row]) / (energies[row + 1] - energies[row]));
            if (low > 0 || slope > 0)
            {
                sum += rule.Integrate(e => (low + (slope * (e - start))) * f(e), start, energies[row + 1]);
            }
        }

        return sum;
    }
}
