using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>
/// An uncertainty of the energy spectrum: one direction of its covariance. Each component it touches has another spectrum, and may have another
/// fluence, at +1σ and at −1σ.
/// </summary>
public sealed record SpectrumVariation : SourceVariation
{
    private readonly ImmutableDictionary<string, (IEnergySpectrum Spectrum, double Factor)> upper;
    private readonly ImmutableDictionary<string, (IEnergySpectrum Spectrum, double Factor)> lower;

    /// <summary>Takes the components at ±1σ, by the labels of those that they replace.</summary>
    /// <param name="name">The name of the nuisance.</param>
    /// <param name="description">What is uncertain.</param>
    /// <param name="upper">Spectrum and fluence ÷ central fluence (≥ 0) at +1σ, by component label.</param>
    /// <param name="lower">The same at −1σ, for the same labels.</param>
    /// <exception cref="ArgumentException">No component, different components up and down, or a factor that is negative or not finite.</exception>
    public SpectrumVariation(
        string name,
        string description,
        IReadOnlyDictionary<string, (IEnergySpectrum Spectrum, double Factor)> upper,
        IReadOnlyDictionary<string, (IEnergySpectrum Spectrum, double Factor)> lower)
        : base(name, description)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        this.upper = upper.ToImmutableDictionary(StringComparer.Ordinal);
        this.lower = lower.ToImmutableDictionary(StringComparer.Ordinal);
        if (upper.Count == 0 || !this.upper.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(this.lower.Keys))
        {
            throw new ArgumentException(
                $"variation '{name}': found [{string.Join(", ", upper.Keys)}] up and [{string.Join(", ", lower.Keys)}] down, expected the same components, one or more", nameof(lower));
        }

        if (upper.Concat(lower).FirstOrDefault(v => !(v.Value.Factor >= 0 && double.IsFinite(v.Value.Factor))) is { Key: not null } bad)
        {
            throw new ArgumentException(FormattableString.Invariant($"variation '{name}': found a factor of {bad.Value.Factor} for '{bad.Key}', expected one ≥ 0"), nameof(upper));
        }
    }

    /// <inheritdoc/>
    public override ImmutableArray<FluxComponent> Upper(ImmutableArray<FluxComponent> components) => Replaced(components, upper);

    /// <inheritdoc/>
    public override ImmutableArray<FluxComponent> Lower(ImmutableArray<FluxComponent> components) => Replaced(components, lower);

    /// <inheritdoc/>
    public override bool Touches(FluxComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return upper.ContainsKey(component.Label);
    }

    /// <inheritdoc/>
    internal override SourceVariation Renamed(Func<string, string> variation, Func<string, string> component) =>
        new SpectrumVariation(
            variation(Name),
            Description,
            upper.ToDictionary(p => component(p.Key), p => p.Value, StringComparer.Ordinal),
            lower.ToDictionary(p => component(p.Key), p => p.Value, StringComparer.Ordinal));

    private static ImmutableArray<FluxComponent> Replaced(
        ImmutableArray<FluxComponent> components, ImmutableDictionary<string, (IEnergySpectrum Spectrum, double Factor)> by) =>
        [.. components.Select(c => by.TryGetValue(c.Label, out (IEnergySpectrum Spectrum, double Factor) varied)
            ? c with { Spectrum = varied.Spectrum, Fluence = c.Fluence * varied.Factor }
            : c)];
}
