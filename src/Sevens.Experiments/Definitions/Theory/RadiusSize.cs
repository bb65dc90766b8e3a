using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>One sigma of an rms radius, which may differ from nuclide to nuclide.</summary>
[Variants("kind")]
[Description("One sigma of an rms radius, which may differ from nuclide to nuclide.")]
public abstract record RadiusSize
{
    /// <summary>One sigma for a nuclide, fm.</summary>
    internal abstract double For(Nuclide nuclide);
}
