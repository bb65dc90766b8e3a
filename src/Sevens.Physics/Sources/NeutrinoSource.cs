using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>
/// A neutrino source at a place: its components with the fluence they bring there, what is uncertain about them, when they arrive, and whom to cite. Over
/// one second the fluence is the flux, cm⁻² s⁻¹. Whatever scatters – nuclei, electrons – takes the same components.
/// </summary>
public sealed record NeutrinoSource
{
    /// <summary>Puts a source together.</summary>
    /// <param name="name">What it is called, for messages and results.</param>
    /// <param name="components">One per flavour, phase and name, in a fixed order.</param>
    /// <exception cref="ArgumentException">No component, two with the same label, or a fluence that is negative or not finite.</exception>
    public NeutrinoSource(string name, IEnumerable<FluxComponent> components)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(components);
        Name = name;
        Components = [.. components];
        if (Components.IsEmpty)
        {
            throw new ArgumentException($"source '{name}': found no component, expected one or more", nameof(components));
        }

        if (Components.FirstOrDefault(c => !(c.Fluence >= 0 && double.IsFinite(c.Fluence))) is { } negative)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"source '{name}': found a flux of {negative.Fluence} for component '{negative.Label}', expected a finite one ≥ 0"), nameof(components));
        }

        if (Components.GroupBy(c => c.Label, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"source '{name}': found component '{twice.Key}' {twice.Count()} times, expected each once; components of one flavour need names", nameof(components));
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The components with their fluence at the place, cm⁻²; over one second the flux, cm⁻² s⁻¹.</summary>
    public ImmutableArray<FluxComponent> Components { get; private init; }

    /// <summary>Elements off the diagonal of the density matrix in flavour, by real and imaginary part; none where flavours do not interfere.</summary>
    public ImmutableArray<FluxComponent> Coherences { get; init; } = [];

    /// <summary>Neutrinos of all components per cm².</summary>
    public double Fluence => Components.Sum(c => c.Fluence);

    /// <summary>The independent uncertainties, each a standard normal deviation.</summary>
    public ImmutableArray<SourceVariation> Variations { get; init; } = [];

    /// <summary>When the pulsed components arrive; null for a steady source and where it is not known.</summary>
    public IArrivalTime? Arrival { get; init; }

    /// <summary>Whom to cite: identifiers.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>The mesons that the beam makes beside the neutrinos, from which dark matter could come; null for a source without a beam target.</summary>
    public DarkMatter.MesonProduction? Mesons { get; init; }

    /// <summary>What the reader of a number made from this source must know.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>The same source over another exposure: every fluence times a factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is negative or not finite.</exception>
    public NeutrinoSource Times(double factor) => this with { Components = [.. Components.Select(c => c.Times(factor))], Coherences = [.. Coherences.Select(c => c.Times(factor))], Mesons = Mesons?.Times(factor) };

    /// <summary>The same source with each component replaced, as oscillation does.</summary>
    /// <param name="transform">One component into those it becomes.</param>
    /// <exception cref="ArgumentException">The result has no component or two with one label.</exception>
    public NeutrinoSource Transformed(Func<FluxComponent, IEnumerable<FluxComponent>> transform) => new(Name, Components.SelectMany(transform))
    {
        Variations = Variations,
        Arrival = Arrival,
        Mesons = Mesons,
        Citations = Citations,
        Warnings = Coherences.IsEmpty ? Warnings : [.. Warnings, "interference of flavours is left out: what changes fluxes one by one does not say what becomes of it"],
    };

    /// <summary>Several sources at one place as one; components and variations are called <c>source/label</c>.</summary>
    /// <param name="name">What the sum is called.</param>
    /// <param name="parts">The sources, with different names.</param>
    /// <exception cref="ArgumentException">No source, or two of one name.</exception>
    public static NeutrinoSource Sum(string name, params IReadOnlyList<NeutrinoSource> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new NeutrinoSource(name, parts.SelectMany(p => p.Components.Select(c => c with { Name = Within(p, c.Label) })))
        {
            Coherences = [.. parts.SelectMany(p => p.Coherences.Select(c => c with { Name = Within(p, c.Label) }))],
            Variations = [.. parts.SelectMany(p => p.Variations.Select(v => Qualified(p, v)))],
            Citations = [.. parts.SelectMany(p => p.Citations).Distinct(StringComparer.Ordinal)],
            Warnings = [.. parts.SelectMany(p => p.Warnings.Select(w => $"{p.Name}: {w}"))],
        };
    }

    private static string Within(NeutrinoSource part, string label) => $"{part.Name}/{label}";

    /// <summary>A variation of every component of a part must not reach the other parts of a sum.</summary>
    private static SourceVariation Qualified(NeutrinoSource part, SourceVariation variation)
    {
        SourceVariation named = variation is NormalisationVariation { Labels.IsEmpty: true } all
            ? new NormalisationVariation(all.Name, all.Description, all.Relative, part.Components.Concat(part.Coherences).Select(c => c.Label))
            : variation;
        return named.Renamed(v => Within(part, v), c => Within(part, c));
    }
}
