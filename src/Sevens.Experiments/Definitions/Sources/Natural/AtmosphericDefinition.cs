using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Natural;

/// <summary>Neutrinos of the atmosphere at a site.</summary>
[Variant("atmospheric")]
[Description("Neutrinos of the atmosphere: a table of one site, scaled to another by one factor.")]
public sealed record AtmosphericDefinition : SourceDefinition, ISelfChecked
{
    /// <summary>The file.</summary>
    [Description("A file of the format sevens/table/1: energy, then columns in 1/cm2/s/MeV named after flavours (electronNeutrino, muonAntineutrino, …).")]
    public required string Table { get; init; }

    /// <summary>What all flavours integrate to at the site of the table.</summary>
    [Positive]
    [Description("Flux of all flavours at the site of the table, which the table must integrate to within 0.2 %.")]
    public required Flux Total { get; init; }

    /// <summary>Flux at the site ÷ flux at the site of the table.</summary>
    [Positive]
    [Description("Flux at the site divided by that at the site of the table; by default 1. Geomagnetic cutoff and solar activity scale the low-energy flux as a whole.")]
    public double SiteFactor { get; init; } = 1;

    /// <summary>Named uncertainties, each of the flux as a whole.</summary>
    [Description("Named uncertainties of the flux as a whole: solar-cycle, geomagnetic, …")]
    public ImmutableArray<UncertaintyDefinition>? Uncertainties { get; init; }

    /// <inheritdoc/>
    internal override SourceAssembly Assembly => new AtmosphericAssembly(this);

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check() => (Uncertainties ?? []).Where(u => u.Relative == 0)
        .Select(u => new Discrepancy("uncertainties", $"'{u.Name}' of width 0", "a width above 0, or no such uncertainty"));
}
