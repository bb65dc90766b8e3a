namespace Sevens.Physics.Sources.Supernova;

/// <summary>A time slice of a supernova with constant luminosities and spectra. A species that is not emitted is null.</summary>
public sealed record EmissionSlice
{
    /// <summary>Takes the slice's bounds.</summary>
    /// <param name="startSeconds">Its start after core bounce, s.</param>
    /// <param name="endSeconds">Its end, s.</param>
    /// <exception cref="ArgumentOutOfRangeException">Bounds that are not finite or do not increase.</exception>
    public EmissionSlice(double startSeconds, double endSeconds)
    {
        if (!(endSeconds > startSeconds) || !double.IsFinite(endSeconds - startSeconds))
        {
            throw new ArgumentOutOfRangeException(nameof(endSeconds), endSeconds, FormattableString.Invariant($"expected a finite end after the start at {startSeconds} s"));
        }

        Start = startSeconds;
        End = endSeconds;
    }

    /// <summary>Its start after core bounce, s.</summary>
    public double Start { get; private init; }

    /// <summary>Its end after core bounce, s.</summary>
    public double End { get; private init; }

    /// <summary>ν_e.</summary>
    public SpeciesEmission? ElectronNeutrino { get; init; }

    /// <summary>ν̄_e.</summary>
    public SpeciesEmission? ElectronAntineutrino { get; init; }

    /// <summary>One of the four species ν_μ, ν̄_μ, ν_τ, ν̄_τ, which are alike.</summary>
    public SpeciesEmission? HeavyLepton { get; init; }

    /// <summary>Energy emitted in all six species, erg.</summary>
    public double EnergyErg => (ElectronNeutrino?.EnergyErg ?? 0) + (ElectronAntineutrino?.EnergyErg ?? 0) + (4 * (HeavyLepton?.EnergyErg ?? 0));

    /// <summary>What is emitted in one flavour; null for nothing.</summary>
    public SpeciesEmission? Of(Flavour flavour) => flavour switch
    {
        Flavour.ElectronNeutrino => ElectronNeutrino,
        Flavour.ElectronAntineutrino => ElectronAntineutrino,
        _ => HeavyLepton,
    };

    /// <summary>The part of the slice in an interval; null where they do not overlap.</summary>
    internal EmissionSlice? Within(double start, double end)
    {
        (double from, double to) = (Math.Max(Start, start), Math.Min(End, end));
        if (!(to > from))
        {
            return null;
        }

        double share = (to - from) / (End - Start);
        return new EmissionSlice(from, to)
        {
            ElectronNeutrino = ElectronNeutrino?.Share(share),
            ElectronAntineutrino = ElectronAntineutrino?.Share(share),
            HeavyLepton = HeavyLepton?.Share(share),
        };
    }
}
