namespace Sevens.Experiments.Tests.Faults;

/// <summary>A fault put into the toy experiment, and what its message must say.</summary>
/// <param name="Change">Puts the fault in.</param>
/// <param name="File">The file to blame.</param>
/// <param name="Line">Text at whose line the fault is; null where the fault is not in a line.</param>
/// <param name="Key">The key to blame.</param>
/// <param name="Found">What must be named as found.</param>
/// <param name="Expected">What must be named as expected.</param>
internal sealed record Fault(Func<ToyExperiment, ToyExperiment> Change, string File, string? Line, string Key, string Found, string Expected);
