using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>predict</c> or <c>fit</c>.</summary>
public sealed record RunRequest
{
    /// <summary>Names of the catalog or paths of definition files.</summary>
    public required ImmutableArray<string> Experiments { get; init; }

    /// <summary>The convention preset.</summary>
    public string Convention { get; init; } = "sevens";

    /// <summary>A form factor that replaces the convention's, one of <see cref="StructureCatalog.Names"/>; null for the convention's own.</summary>
    public string? FormFactor { get; init; }

    /// <summary>An axial part that replaces the convention's, one of <see cref="Catalog.AxialNames"/>; null for the convention's own.</summary>
    public string? Axial { get; init; }

    /// <summary>The errors of the cross section: a name, a file or <c>none</c>; null for <c>standard</c> in predict and <c>none</c> in fit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Theory { get; init; }

    /// <summary>A model of new physics, by name or file; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }

    /// <summary>Values of parameters of the model and of the Standard Model, in their own units; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, double>? Set { get; init; }

    /// <summary>Cuts on axes.</summary>
    public ImmutableArray<AxisWindow> Windows { get; init; } = [];

    /// <summary>
    /// Names of physics parameters to fit, such as <c>sin2_theta_w</c> or <c>R_n</c>; with one, the strength of the signal is held at 1 unless it is named too (fit).
    /// </summary>
    public ImmutableArray<string> Free { get; init; } = [];

    /// <summary>
    /// Measurements made elsewhere that constrain the physics parameters, by name or file; systematics of many nuclides with one of them: <c>NAME:Cs133</c> (fit).
    /// </summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>Parameters to hold, with their values (fit).</summary>
    public ImmutableSortedDictionary<string, double> Fixed { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Names of parameters to hold at their start values (fit).</summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Nuisances that each experiment has a copy of its own of; null for none (fit).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedSet<string>? Decorrelate { get; init; }

    /// <summary>Whether constrained nuisances are profiled (fit).</summary>
    public Systematics Systematics { get; init; } = Systematics.Profiled;

    /// <summary>Confidence levels of intervals beyond 68.27 % (fit).</summary>
    public ImmutableArray<double> Levels { get; init; } = [];
}
