using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>When neutrinos arrive: densities per phase, and how well a window from the start of the pulse tells the phases apart.</summary>
/// <param name="TimesUs">Times on the source's own clock, µs.</param>
/// <param name="PromptPerUs">Prompt neutrinos per µs and neutrino.</param>
/// <param name="DelayedPerUs">Delayed neutrinos per µs and neutrino.</param>
/// <param name="WindowEndUs">End of the window in which the prompt share exceeds the delayed share most, µs.</param>
/// <param name="PromptInWindow">The share of prompt neutrinos in that window.</param>
/// <param name="DelayedInWindow">The share of delayed neutrinos in that window.</param>
public sealed record PulseTiming(
    ImmutableArray<double> TimesUs, ImmutableArray<double> PromptPerUs, ImmutableArray<double> DelayedPerUs, double WindowEndUs, double PromptInWindow, double DelayedInWindow);
