using System.Collections.Immutable;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources.Reactor;

namespace Sevens.Experiments.Catalogs.Reactors;

/// <summary>The reactor data of the catalog, each file read when it is needed and checked as it is read.</summary>
public sealed class ReactorTables
{
    private const string Folder = "reactor/";
    private const string Polynomials = "polynomials.csv", HuberMueller = "huber-mueller.csv", Kopeikin2021 = "kopeikin-2021.csv",
        VogelEngelLow = "vogel-engel-low-energy.csv", Estienne = "estienne-2019.csv", Bestiole = "bestiole-2023.csv",
        Kopeikin1997 = "kopeikin-1997.csv", Capture = "uranium-238-capture.csv";

    private readonly Func<string, CatalogFile> open;
    private readonly Dictionary<string, FissionSpectrumFile> spectra = new(StringComparer.Ordinal);
    private readonly List<string> citations = [];

    /// <summary>Tables from files that the caller finds.</summary>
    internal ReactorTables(Func<string, CatalogFile> open) => this.open = open;

    /// <summary>Identifiers of what has been read so far, each once.</summary>
    public ImmutableArray<string> Citations => [.. citations.Distinct(StringComparer.Ordinal)];

    /// <summary>The tables of the catalog.</summary>
    public static ReactorTables Load() => new(path => CatalogFiles.FromCatalog(path) ?? throw new CatalogException($"found no '{path}' in the catalog"));

    /// <summary>The energies per fission of a set.</summary>
    /// <exception cref="TableFormatException">The table is not sound.</exception>
    public FissionEnergies Energies(FissionEnergySet set)
    {
        ReactorTableFile file = Read("fission-energies.csv", "sevens/fission-energies/1");
        string name = set == FissionEnergySet.Ma2013 ? "ma-2013" : "kopeikin-2004";
        var values = new Dictionary<FissileIsotope, (double Energy, double Error)>();
        foreach (int row in Enumerable.Range(0, file.Count).Where(r => string.Equals(file.Text(r, "set"), name, StringComparison.Ordinal)))
        {
            values.Add(Isotope(file, row), (file.Number(row, "energy"), file.Number(row, "error")));
        }

        return Sound(file, () => new FissionEnergies(name, values));
    }

    /// <summary>The spectrum of one isotope as published, before any choice.</summary>
    /// <exception cref="ArgumentException">The model has no spectrum of its own for the isotope.</exception>
    /// <exception cref="TableFormatException">The table is not sound.</exception>
    public FissionSpectrum Spectrum(FissionSpectrumModel model, FissileIsotope isotope) => model switch
    {
        FissionSpectrumModel.HuberMueller => Polynomial(isotope == FissileIsotope.Uranium238 ? "mueller-2011" : "huber-2011", isotope),
        FissionSpectrumModel.Mueller2011 => Polynomial("mueller-2011", isotope),
        FissionSpectrumModel.VogelEngel => Polynomial("vogel-engel-1989", isotope),
        FissionSpectrumModel.HuberMuellerTable => Column(HuberMueller, "Huber-Mueller table", isotope),
        FissionSpectrumModel.Kopeikin2021 => Converted2021(isotope)
            ? Column(Kopeikin2021, "Kopeikin 2021", isotope)
            : Column(HuberMueller, "Huber-Mueller table", isotope),
        FissionSpectrumModel.Estienne2019 => Column(Estienne, "Estienne 2019", isotope),
        FissionSpectrumModel.Bestiole2023 => Column(Bestiole, "BESTIOLE 2023", isotope),
        _ => throw new ArgumentException("found the total of Kopeikin 1997, expected a model with one spectrum per isotope", nameof(model)),
    };

    /// <summary>The published errors of an isotope's spectrum.</summary>
    /// <exception cref="ArgumentException">The model states none.</exception>
    public SpectrumErrors Errors(FissionSpectrumModel model, FissileIsotope isotope) => model switch
    {
        FissionSpectrumModel.HuberMueller or FissionSpectrumModel.HuberMuellerTable => File(HuberMueller).Errors(isotope.Written()),
        FissionSpectrumModel.Kopeikin2021 => File(Converted2021(isotope) ? Kopeikin2021 : HuberMueller).Errors(isotope.Written()),
        _ => throw new ArgumentException($"found model {model}, expected one with published errors: HuberMueller, HuberMuellerTable or Kopeikin2021", nameof(model)),
    };

    /// <summary>What the fissions emit under a choice.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="fractions">The fission fractions to which spent fuel is referred.</param>
    /// <exception cref="ArgumentException">Choices that do not go together; the message says which.</exception>
    /// <exception cref="EnergyOutsideSpectrumException">Spent fuel is asked for and the spectrum is not known down to 1.8 MeV.</exception>
    /// <exception cref="TableFormatException">A table is not sound.</exception>
    public ReactorEmission Emission(ReactorSpectrumChoice choice, FissionFractions fractions)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(fractions);
        RequireConsistent(choice);
        var common = new List<EmissionPart>();
        if (choice.CapturesPerFission != 0)
        {
            common.Add(new EmissionPart(ReactorEmission.CaptureLabel, CaptureSpectrum(), choice.CapturesPerFission));
        }

        var perIsotope = new Dictionary<FissileIsotope, FissionSpectrum>();
        if (choice.Model == FissionSpectrumModel.Kopeikin1997)
        {
            FissionSpectrum total = Total();
            common.Add(new EmissionPart("total", choice.Bump?.On(total) ?? total, 1));
        }
        else
        {
            perIsotope = FissileIsotopes.All.ToDictionary(i => i, i => Completed(choice, i));
            if (choice.BelowRange == LowEnergyModel.Kopeikin1997)
            {
                common.Add(new EmissionPart(ReactorEmission.BelowRangeLabel, Total().UpTo(perIsotope.Values.Min(s => s.LowestEnergy)), 1));
            }
        }

        var emission = new ReactorEmission(perIsotope, common);
        return choice.SpentFuelShare > 0
            ? emission.With(Physics.Sources.Reactor.SpentFuel.Part(SpentFuelBranches(), choice.SpentFuelShare, emission, fractions))
            : emission;
    }

    private static bool Converted2021(FissileIsotope isotope) => isotope is FissileIsotope.Uranium235 or FissileIsotope.Uranium238;

    private static void RequireConsistent(ReactorSpectrumChoice choice)
    {
        bool full = choice.Model is FissionSpectrumModel.Estienne2019 or FissionSpectrumModel.Bestiole2023 or FissionSpectrumModel.Kopeikin1997;
        bool converted = choice.Model is FissionSpectrumModel.HuberMueller or FissionSpectrumModel.HuberMuellerTable or FissionSpectrumModel.Mueller2011 or FissionSpectrumModel.Kopeikin2021;
        string? problem = choice switch
        {
            { CapturesPerFission: not (>= 0 and < 2) } => FormattableString.Invariant($"found {choice.CapturesPerFission} captures per fission, expected a number from 0 to 2"),
            { BelowRange: not null } when full => $"found '{choice.BelowRange}' below the range of {choice.Model}, which begins at zero energy, expected no such choice",
            { CapturesPerFission: > 0, Model: FissionSpectrumModel.Kopeikin1997 } or { CapturesPerFission: > 0, BelowRange: LowEnergyModel.Kopeikin1997 } =>
                FormattableString.Invariant($"found {choice.CapturesPerFission} captures per fission with the total of Kopeikin 1997, which holds them already, expected 0"),
            { Joint: SpectrumJoint.Continuous, BelowRange: null or LowEnergyModel.None or LowEnergyModel.Kopeikin1997 } =>
                "found a continuous joint without a spectrum per isotope below it, expected vogelEngel, estienne2019 or bestiole2023 there",
            { IrradiationDays: not null } when !converted => $"found an off-equilibrium correction of {choice.Model}, expected it with converted spectra only: others are in equilibrium already",
            { SpentFuelShare: not (>= 0 and < 1) } => FormattableString.Invariant($"found a share of spent fuel of {choice.SpentFuelShare}, expected one from 0 to 1"),
            _ => null,
        };
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(choice));
        }
    }

    private FissionSpectrum Completed(ReactorSpectrumChoice choice, FissileIsotope isotope)
    {
        FissionSpectrum spectrum = Spectrum(choice.Model, isotope);
        if (choice.IrradiationDays is { } days)
        {
            spectrum = OffEquilibriumTable().Corrected(isotope, spectrum, days);
        }

        spectrum = choice.Bump?.On(spectrum) ?? spectrum;
        return choice.BelowRange switch
        {
            null => spectrum,
            LowEnergyModel.VogelEngel => spectrum.CompletedBelow(Column(VogelEngelLow, "Vogel-Engel table", isotope), choice.Joint),
            LowEnergyModel.Estienne2019 => spectrum.CompletedBelow(Column(Estienne, "Estienne 2019", isotope), choice.Joint),
            LowEnergyModel.Bestiole2023 => spectrum.CompletedBelow(Column(Bestiole, "BESTIOLE 2023", isotope), choice.Joint),
            _ => spectrum.ZeroBelow(),
        };
    }

    private FissionSpectrum Column(string file, string name, FissileIsotope isotope) => File(file).Spectrum(isotope.Written(), $"{name}, {isotope.Written()}");

    private FissionSpectrum Total() => File(Kopeikin1997).Spectrum("total", "Kopeikin 1997, total");

    /// <summary>Both decays after a capture: ²³⁹U, then ²³⁹Np.</summary>
    private FissionSpectrum CaptureSpectrum()
    {
        FissionSpectrum uranium = File(Capture).Spectrum("U239", "decay of 239U");
        FissionSpectrum neptunium = File(Capture).Spectrum("Np239", "decay of 239Np");
        return uranium.Plus(neptunium, "238U(n,gamma)");
    }

    private FissionSpectrum Polynomial(string model, FissileIsotope isotope)
    {
        ReactorTableFile file = Read(Polynomials, "sevens/fission-polynomials/1");
        int row = Enumerable.Range(0, file.Count).FirstOrDefault(
            r => string.Equals(file.Text(r, "model"), model, StringComparison.Ordinal) && string.Equals(file.Text(r, "isotope"), isotope.Written(), StringComparison.Ordinal), -1);
        if (row < 0)
        {
            throw new CatalogException($"'{Folder}{Polynomials}': found no polynomial '{model}' of {isotope.Written()}, expected one");
        }

        FissionSpectrum spectrum = Sound(file, () => FissionSpectrum.Polynomial(
            $"{model}, {isotope.Written()}", file.Numbers(row, "coefficients"), file.Number(row, "lowest"), file.Number(row, "highest")));
        double stated = file.Number(row, "integral");
        return Math.Abs(spectrum.NeutrinosPerFission - stated) <= 1e-5 * stated
            ? spectrum
            : throw file.Fault(row, "integral", FormattableString.Invariant($"coefficients that give {spectrum.NeutrinosPerFission:g7}"), FormattableString.Invariant($"{stated} within 1e-5"));
    }

    private OffEquilibrium OffEquilibriumTable()
    {
        ReactorTableFile file = Read("off-equilibrium.csv", "sevens/off-equilibrium/1");
        var rows = Enumerable.Range(0, file.Count).GroupBy(r => Isotope(file, r)).ToDictionary(g => g.Key, g => g.ToArray());
        int[] first = rows.Values.First();
        return Sound(file, () => new OffEquilibrium(
            file.Numbers(0, "energies"),
            [.. first.Select(r => file.Number(r, "days"))],
            rows.ToDictionary(p => p.Key, p => (IReadOnlyList<IReadOnlyList<double>>)[.. p.Value.Select(r => (IReadOnlyList<double>)file.Numbers(r, "excess"))])));
    }

    private ImmutableArray<BetaBranch> SpentFuelBranches()
    {
        ReactorTableFile file = Read("spent-fuel.csv", "sevens/beta-branches/1");
        return [.. Enumerable.Range(0, file.Count).Select(r => new BetaBranch(
            file.Text(r, "name"), file.Number(r, "endPoint"), (int)file.Number(r, "daughterZ"), file.Number(r, "weight")))];
    }

    private static FissileIsotope Isotope(ReactorTableFile file, int row)
    {
        string written = file.Text(row, "isotope");
        return FissileIsotopes.All.Where(i => string.Equals(i.Written(), written, StringComparison.Ordinal)).ToArray() is [var isotope]
            ? isotope
            : throw file.Fault(row, "isotope", $"'{written}'", string.Join(", ", FissileIsotopes.All.Select(i => i.Written())));
    }

    private static T Sound<T>(ReactorTableFile file, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            throw file.Fault(0, "rows", refusal.Message, "data of a reactor");
        }
    }

    private ReactorTableFile Read(string name, string schema)
    {
        ReactorTableFile file = open(Folder + name).ReadOnce(f => ReactorTableFile.Read(f, schema));
        citations.AddRange(file.Identifiers);
        return file;
    }

    private FissionSpectrumFile File(string name)
    {
        if (!spectra.TryGetValue(name, out FissionSpectrumFile? file))
        {
            file = open(Folder + name).ReadOnce(f => new FissionSpectrumFile(f));
            citations.AddRange(file.Identifiers);
            spectra.Add(name, file);
        }

        return file;
    }
}
