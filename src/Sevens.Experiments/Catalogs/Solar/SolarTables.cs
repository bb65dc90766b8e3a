using System.Collections.Immutable;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Experiments.Catalogs.Solar;

/// <summary>
/// What the catalog knows of the Sun, of the Earth that its neutrinos cross, and of mixing. Loading checks what physics knows: integrals, end points, the
/// order of the ⁸B band, densities that fall outwards, the mass of the Earth.
/// </summary>
public sealed class SolarTables
{
    private const double EarthMass = 5.972e27, EarthInertia = 0.3308, EarthTolerance = 2e-3;
    private readonly Lazy<SolarFile> fluxes;
    private readonly Lazy<SolarFile> parameters;
    private readonly Lazy<SolarSpectra> spectra;
    private readonly Lazy<SolarInterior> interior;
    private readonly Lazy<Earth> earth;

    private SolarTables(Action<CatalogFile, IReadOnlyList<string>> opened)
    {
        SolarFile Open(string path, string schema, params ImmutableArray<string> names)
        {
            var file = SolarFile.Open(path, schema, names);
            opened(file.File, file.Identifiers);
            return file;
        }

        // Each row of these says whom to cite for it.
        SolarFile OpenSets(string path, string schema, params ImmutableArray<string> names)
        {
            var file = SolarFile.Open(path, schema, names);
            opened(file.File, []);
            return file;
        }

        fluxes = new(() => OpenSets("solar/fluxes.csv", "sevens/solar-fluxes/1", "model", "branch", "flux", "relative", "reference"));
        parameters = new(() => OpenSets("oscillation/three-flavours.csv", "sevens/oscillation-parameters/1", ParameterNames));
        interior = new(() => Once(ReadInterior, Open("solar/interior.csv", "sevens/solar-interior/1", InteriorNames)));
        earth = new(() => Once(ReadEarth, Open("solar/earth.csv", "sevens/earth-layers/1", "outerRadius", "electronsPerNucleon", "coefficients")));
        spectra = new(() =>
        {
            SolarFile continua = Open("solar/continua.csv", "sevens/solar-continua/1", "branch", "energy", "density");
            SolarFile boron = Open("solar/boron-8.csv", "sevens/solar-band/1", "energy", "density", "softThreeSigma", "hardThreeSigma");
            SolarFile lines = Open("solar/lines.csv", "sevens/solar-lines/1", "branch", "line", "energy", "share");
            SolarFile shapes = Open("solar/beryllium-7.csv", "sevens/solar-line-shapes/1", "line", "offset", "density");
            return Once(file => ReadSpectra(file, boron, lines, shapes), continua);
        });
    }

    /// <summary>Names of the sets of fluxes.</summary>
    public IEnumerable<string> FluxNames => fluxes.Value.Rows.Select(line => fluxes.Value.Text(line, "model")).Distinct(StringComparer.Ordinal);

    /// <summary>Names of the sets of oscillation parameters.</summary>
    public IEnumerable<string> OscillationNames => parameters.Value.Rows.Select(line => parameters.Value.Text(line, "set"));

    /// <summary>The energies of solar neutrinos as produced.</summary>
    /// <exception cref="TableFormatException">A table is not sound.</exception>
    public SolarSpectra Spectra => spectra.Value;

    /// <summary>Matter and production zones of the Sun.</summary>
    /// <exception cref="TableFormatException">The table is not sound.</exception>
    public SolarInterior Interior => interior.Value;

    /// <summary>The layers of the Earth.</summary>
    /// <exception cref="TableFormatException">The table is not sound.</exception>
    public Earth Earth => earth.Value;

    private static ImmutableArray<string> InteriorNames =>
        ["radius", .. SolarBranches.All.Select(b => b.Written()), "logElectronDensity", "neutronRatio"];

    private static ImmutableArray<string> ParameterNames =>
    [
        "set", "sin2Theta12", "sin2Theta12Error", "sin2Theta23", "sin2Theta23Error", "sin2Theta13", "sin2Theta13Error",
        "smallSplitting", "smallSplittingError", "largeSplitting", "largeSplittingError", "cpPhase", "reference",
    ];

    /// <summary>Opens the tables; each is read when it is first asked for.</summary>
    /// <exception cref="TableFormatException">A table is not sound.</exception>
    public static SolarTables Load() => new((_, _) => { });

    /// <summary>Opens the tables and tells of each file, with the identifiers to cite for it, when it is read.</summary>
    internal static SolarTables Load(Action<CatalogFile, IReadOnlyList<string>> opened) => new(opened);

    /// <summary>A set of fluxes.</summary>
    /// <param name="name">For example <c>b16-gs98</c>.</param>
    /// <exception cref="CatalogException">There is none of this name; the message lists the names.</exception>
    /// <exception cref="TableFormatException">Its rows are not sound.</exception>
    public SolarFluxes Fluxes(string name) =>
        FluxNames.Contains(name, StringComparer.Ordinal) ? ReadFluxes(name, fluxes.Value) : throw CatalogException.Unknown("solar fluxes", name, [.. FluxNames]);

    /// <summary>A set of oscillation parameters.</summary>
    /// <param name="name">For example <c>nufit-6.0-no</c>.</param>
    /// <exception cref="CatalogException">There is none of this name; the message lists the names.</exception>
    /// <exception cref="TableFormatException">Its row is not sound.</exception>
    public OscillationParameters Oscillation(string name)
    {
        SolarFile file = parameters.Value;
        int line = file.Rows.FirstOrDefault(row => string.Equals(file.Text(row, "set"), name, StringComparison.Ordinal));
        return line == 0
            ? throw CatalogException.Unknown("oscillation parameters", name, [.. OscillationNames])
            : file.Sound(line, () => new OscillationParameters(
                name,
                file.Number(line, "sin2Theta12"),
                file.Number(line, "sin2Theta23"),
                file.Number(line, "sin2Theta13"),
                file.Number(line, "smallSplitting"),
                file.Number(line, "largeSplitting"),
                file.Number(line, "cpPhase"))
            {
                Citation = file.Text(line, "reference"),
            });
    }

    private static T Once<T>(Func<SolarFile, T> read, SolarFile file)
        where T : class => file.File.ReadOnce(_ => read(file));

    internal static SolarFluxes ReadFluxes(string name, SolarFile file)
    {
        int[] rows = [.. file.Rows.Where(line => string.Equals(file.Text(line, "model"), name, StringComparison.Ordinal))];
        var byBranch = new Dictionary<SolarBranch, BranchFlux>();
        foreach (int line in rows)
        {
            SolarBranch branch = file.Sound(line, () => SolarBranches.Parse(file.Text(line, "branch")));
            if (!byBranch.TryAdd(branch, new BranchFlux(file.Number(line, "flux"), file.Number(line, "relative"))))
            {
                throw file.Fault(line, "branch", $"{branch.Written()} of '{name}' a second time", "each branch once");
            }
        }

        return file.Sound(rows[0], () => new SolarFluxes(name, byBranch, rows.Select(line => file.Text(line, "reference"))));
    }

    internal static SolarInterior ReadInterior(SolarFile file) => file.Sound(file.Rows.First(), () => new SolarInterior(
        file.Column(file.Rows, "radius"),
        [.. file.Rows.Select(line => new MatterState(Math.Pow(10, file.Number(line, "logElectronDensity")), file.Number(line, "neutronRatio")))],
        SolarBranches.All.ToDictionary(b => b, IReadOnlyList<double> (b) => file.Column(file.Rows, b.Written()))));

    internal static Earth ReadEarth(SolarFile file)
    {
        Earth read = file.Sound(file.Rows.First(), () => new Earth(file.Rows.Select(line =>
            new EarthLayer(file.Number(line, "outerRadius"), file.Number(line, "electronsPerNucleon"), file.Numbers(line, "coefficients")))));
        Require(file, "mass of the Earth, g", read.Mass, EarthMass);
        Require(file, "moment of inertia divided by mass and radius squared", read.InertiaFactor, EarthInertia);
        return read;
    }

    internal static SolarSpectra ReadSpectra(SolarFile continua, SolarFile boron, SolarFile lines, SolarFile shapes)
    {
        Dictionary<SolarBranch, TabulatedSpectrum> tables = continua.Rows.GroupBy(line => continua.Text(line, "branch"), StringComparer.Ordinal).ToDictionary(
            g => continua.Sound(g.First(), () => SolarBranches.Parse(g.Key)),
            g => continua.Sound(g.First(), () => TabulatedSpectrum.Normalised(g.Key, continua.Column(g, "energy"), continua.Column(g, "density"))));
        ShapeBand band = boron.Sound(boron.Rows.First(), () => new ShapeBand(
            "b8",
            boron.Column(boron.Rows, "energy"),
            boron.Column(boron.Rows, "density"),
            boron.Column(boron.Rows, "softThreeSigma"),
            boron.Column(boron.Rows, "hardThreeSigma")));
        SolarLine[] all = [.. lines.Rows.Select(line => lines.Sound(line, () => Line(lines, line, shapes)))];
        return continua.Sound(continua.Rows.First(), () => new SolarSpectra(tables, band, all));
    }

    private static SolarLine Line(SolarFile lines, int line, SolarFile shapes)
    {
        string name = lines.Text(line, "line");
        double energy = lines.Number(line, "energy");
        int[] rows = [.. shapes.Rows.Where(row => string.Equals(shapes.Text(row, "line"), name, StringComparison.Ordinal))];
        TabulatedSpectrum? shape = rows.Length == 0 ? null : shapes.Sound(rows[0], () => TabulatedSpectrum.Normalised(
            name,
            [.. shapes.Column(rows, "offset").Select(keV => energy + (keV / 1000))],
            [.. shapes.Column(rows, "density").Select(perKeV => perKeV * 1000)]));
        return new SolarLine(SolarBranches.Parse(lines.Text(line, "branch")), name, energy, lines.Number(line, "share"), shape);
    }

    private static void Require(SolarFile file, string what, double found, double expected)
    {
        if (!(Math.Abs((found / expected) - 1) <= EarthTolerance))
        {
            throw file.Fault(file.Rows.First(), "coefficients", FormattableString.Invariant($"a {what} of {found:G6}"), FormattableString.Invariant($"{expected} within {EarthTolerance} of it"));
        }
    }

}
