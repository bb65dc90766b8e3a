using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.DarkMatter;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>Dark matter that the beam of a stopped-pion source makes.</summary>
[Variant("darkMatter")]
[Description("Dark matter that the beam of a stopped-pion source makes, by a vector boson that decays to it.")]
public sealed record DarkMatterModelDefinition : ModelDefinition
{
    /// <summary>How the vector boson couples to ordinary matter.</summary>
    [Description("How the vector boson couples to ordinary matter.")]
    public required VectorPortal Portal { get; init; }

    /// <summary>What dark matter is.</summary>
    [Description("What dark matter is.")]
    public required DarkMatterSpin Spin { get; init; }
}
