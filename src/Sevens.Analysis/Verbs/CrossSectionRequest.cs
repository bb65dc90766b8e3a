using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary>What a user asked of <c>xsec</c>; at least one of an energy, a grid of energies, an average and a figure.</summary>
public sealed record CrossSectionRequest
{
    /// <summary>
    /// A nuclide such as <c>Ar40</c>, an element such as <c>Ar</c> (average per atom of its natural isotopes), or a material by name, file or formula
    /// (sum over the atoms of a formula unit).
    /// </summary>
    public required string Target { get; init; }

    /// <summary>Neutrino energy of the total and the differential cross section, MeV; null for none.</summary>
    public double? EnergyMeV { get; init; }

    /// <summary>Neutrino energies of total cross sections, MeV; null for none.</summary>
    public EvaluationGrid? EnergiesMeV { get; init; }

    /// <summary>Recoil energies of the differential cross section, keV; null for <see cref="Points"/> equal steps up to the largest recoil.</summary>
    public EvaluationGrid? RecoilsKeV { get; init; }

    /// <summary>The spectra of flux-averaged cross sections; null for none.</summary>
    public AveragingSource? Average { get; init; }

    /// <summary>
    /// A spectrum to average over, instead of <see cref="Average"/>: the path of a file of the format <c>sevens/table/1</c> with two columns, neutrino energy in eV, keV,
    /// MeV or GeV and flux per energy in any unit, linear between its rows and 0 beyond them; null for none.
    /// </summary>
    public string? SpectrumFile { get; init; }

    /// <summary>A source of the catalog, or the path of its definition, whose spectra are averaged over by flavour and together; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The incoming flavour.</summary>
    public string Flavour { get; init; } = "nu_mu";

    /// <summary>The flavours of a table of totals and of averages over <see cref="SpectrumFile"/>; empty for <see cref="Flavour"/> alone.</summary>
    public ImmutableArray<string> Flavours { get; init; } = [];

    /// <summary>The convention preset.</summary>
    public string Convention { get; init; } = "sevens";

    /// <summary>The errors of the cross section: a name, a file or <c>none</c>; null for <c>standard</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Theory { get; init; }

    /// <summary>A form factor that replaces the convention's, one of <see cref="StructureCatalog.Names"/>.</summary>
    public string? FormFactor { get; init; }

    /// <summary>Form factors to compare over the energies, each relative to the first; empty for none.</summary>
    public ImmutableArray<string> Compare { get; init; } = [];

    /// <summary>Figures by name, beside those that every run folder has.</summary>
    public ImmutableArray<CrossSectionPlotKind> Figures { get; init; } = [];

    /// <summary>Targets that stand beside <see cref="Target"/> in figures.</summary>
    public ImmutableArray<string> FurtherTargets { get; init; } = [];

    /// <summary>An axial part that replaces the convention's, one of <see cref="Catalog.AxialNames"/>.</summary>
    public string? Axial { get; init; }

    /// <summary>Points of the differential cross section where no recoil grid is given.</summary>
    public int Points { get; init; } = 101;
}
