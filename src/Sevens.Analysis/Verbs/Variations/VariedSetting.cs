using System.Collections.Immutable;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Verbs.Variations;

/// <summary>What one value of a varied number does to a definition.</summary>
/// <param name="Overrides">Keys with their values.</param>
/// <param name="Window">A cut on an axis; null for none.</param>
/// <param name="UnknownBackgrounds">Backgrounds of which the definition says nothing there.</param>
internal sealed record VariedSetting(ImmutableArray<DefinitionOverride> Overrides, AxisWindow? Window, ImmutableArray<string> UnknownBackgrounds);
