using Sevens.Analysis.Runs;

namespace Sevens.Analysis.Exchange;

/// <summary>What a user asked of <c>export</c>.</summary>
public sealed record ExportRequest
{
    /// <summary>The experiments as for <c>fit</c>; a single run folder in their place for a format of results.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>The format.</summary>
    public required ExportTarget Target { get; init; }

    /// <summary>Whether a power that the format replaces by a polynomial may be written so.</summary>
    public Fidelity Fidelity { get; init; } = Fidelity.Exact;

    /// <summary>The file of a likelihood, the folder of a result.</summary>
    public required string Out { get; init; }
}
