using Sevens.Physics.Interactions.Electrons;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Response;

namespace Sevens.Physics.Rates;

/// <summary>The electrons of a target behind a response to their recoils, prepared for folding, whatever scatters off them.</summary>
internal sealed class ElectronFolding
{
    private const double Unseen = 1e-12;
    private const double FirstScanned = 1e-6;
    private const double ScanStep = 1.2;
    private readonly RecoilFolding? folding;
    private readonly double[] electrons;

    /// <summary>Prepares the response at the recoil energies that it sees.</summary>
    /// <param name="material">The target.</param>
    /// <param name="massKg">Its mass.</param>
    /// <param name="response">Bins of an electron's recoil energy.</param>
    /// <param name="shells">The electrons of an element, by its symbol.</param>
    /// <param name="endPoints">The largest recoil energies of the spectra to come, MeV.</param>
    /// <exception cref="ArgumentException">A response that is not defined, or a ratio to free electrons that is not known at an energy that is seen.</exception>
    public ElectronFolding(Material material, double massKg, IEnergyResponse response, Func<string, AtomicElectrons> shells, IReadOnlyList<double> endPoints)
    {
        Cells = response.Cells;
        (AtomicElectrons Electrons, double Atoms)[] atoms = [.. material.Composition.Select(c => (shells(c.Element.Symbol), c.Atoms))];
        double seen = LargestSeen(response, endPoints.Max());
        if (seen == 0)
        {
            electrons = [];
            return;
        }

        folding = RecoilFolding.Prepare(response, endPoints.Concat(atoms.SelectMany(a => a.Electrons.Steps)).Where(e => e < seen).Append(seen));
        double units = material.FormulaUnits(massKg);
        electrons = Array.ConvertAll(folding.Recoils.ToArray(), t => units * atoms.Sum(a => a.Atoms * a.Electrons.FreedBy(t)));
    }

    /// <summary>The number of bins.</summary>
    public int Cells { get; }

    /// <summary>The recoil energies at which a spectrum is asked for, MeV, increasing; none where nothing is seen.</summary>
    public ReadOnlySpan<double> Recoils => folding is null ? [] : folding.Recoils;

    /// <summary>Folds a spectrum of one electron with the number of electrons and the response.</summary>
    /// <param name="perElectron">Events per MeV and electron at <see cref="Recoils"/>.</param>
    /// <returns>Events per bin.</returns>
    public double[] Fold(ReadOnlySpan<double> perElectron)
    {
        double[] events = new double[Cells];
        double[] spectrum = new double[electrons.Length];
        for (int i = 0; i < spectrum.Length; i++)
        {
            spectrum[i] = perElectron[i] * electrons[i];
        }

        folding?.Fold(spectrum, events);
        return events;
    }

    // Electrons recoil far above what a detector of nuclear recoils looks at: folding ends where its bins do.
    private static double LargestSeen(IEnergyResponse response, double maximum)
    {
        double[] shares = new double[response.Cells];
        double seen = 0;
        foreach (double recoil in Scanned(response, maximum))
        {
            response.Fill(recoil, shares);
            if (shares.Sum() > Unseen)
            {
                seen = Math.Max(seen, Math.Min(recoil * ScanStep, maximum));
            }
        }

        return seen;
    }

    private static IEnumerable<double> Scanned(IEnergyResponse response, double maximum)
    {
        double[] kinks = [.. response.Kinks(maximum).Where(k => k > 0 && k < maximum).Order()];
        IEnumerable<double> between = kinks.Zip(kinks.Skip(1), (a, b) => (a + b) / 2);
        int steps = 1 + (int)Math.Ceiling(Math.Log(Math.Max(1, maximum / FirstScanned)) / Math.Log(ScanStep));
        return Enumerable.Range(0, steps).Select(i => Math.Min(maximum, FirstScanned * Math.Pow(ScanStep, i))).Concat(kinks).Concat(between);
    }
}
