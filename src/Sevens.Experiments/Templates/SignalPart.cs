using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>Expected signal events of one flavour on one nuclide, within the axes.</summary>
/// <param name="Flavour">The flavour.</param>
/// <param name="Nuclide">The target nuclide.</param>
/// <param name="Events">Expected events.</param>
public sealed record SignalPart(Flavour Flavour, Nuclide Nuclide, double Events);
