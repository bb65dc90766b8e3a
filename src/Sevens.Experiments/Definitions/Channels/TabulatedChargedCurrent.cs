using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Definitions.Channels;

/// <summary>A charged-current reaction with a tabulated total cross section.</summary>
[Variant("tabulatedChargedCurrent")]
[Description("A charged-current reaction with a tabulated total cross section; the electron gets the neutrino energy less the threshold.")]
public sealed record TabulatedChargedCurrent : ChannelDefinition
{
    /// <summary>What is hit, for example H2 or O16.</summary>
    [Description("The nuclide that is hit, one of the target: H2, C12, O16, Ar40, I127, Pb208.")]
    public required string Nuclide { get; init; }

    /// <summary>By which neutrino.</summary>
    [Description("By which neutrino: nu_e or nu_e_bar.")]
    public required Flavour Flavour { get; init; }

    /// <summary>A file of the format sevens/table/1.</summary>
    [Description("A file of the format sevens/table/1 whose argument is the neutrino energy in MeV: one of the catalog (cross-sections) or one's own.")]
    public required string Table { get; init; }

    /// <summary>Its column.</summary>
    [Description("The column of the cross section per nucleus, [1e-42cm2]. Below the first point it is zero; above the last one it is not known, which is an error.")]
    public required string Column { get; init; }

    /// <summary>Neutrino energy less kinetic energy of the electron.</summary>
    [NonNegative]
    [Description("Neutrino energy less kinetic energy of the electron: 1.442 MeV for nu_e on the deuteron.")]
    public required NeutrinoEnergy Threshold { get; init; }
}
