namespace Sevens.Analysis.Verbs;

/// <summary>What a user asked of <c>xsec</c>; at least one of an energy, a grid of energies and an average.</summary>
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

    /// <summary>The incoming flavour.</summary>
    public string Flavour { get; init; } = "nu_mu";

    /// <summary>The convention preset.</summary>
    public string Convention { get; init; } = "sevens";

    /// <summary>A form factor that replaces the convention's.</summary>
    public string? FormFactor { get; init; }

    /// <summary>Points of the differential cross section where no recoil grid is given.</summary>
    public int Points { get; init; } = 101;
}
