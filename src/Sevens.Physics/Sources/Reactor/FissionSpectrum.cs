using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Sources.Reactor;

/// <summary>
/// The ν̄_e that follow one fission (or one neutron capture), per MeV. A spectrum knows its range: what lies below is refused until
/// <see cref="CompletedBelow"/> or <see cref="ZeroBelow"/> chooses it, because most of what a reactor emits lies there. Above its end it is zero.
/// </summary>
public sealed class FissionSpectrum
{
    private readonly ImmutableArray<ISpectrumPiece> pieces;
    private readonly Lazy<(IContinuousSpectrum Shape, double Integral)> normalised;

    private FissionSpectrum(string name, ImmutableArray<ISpectrumPiece> pieces, SpectrumStart start)
    {
        Name = name;
        this.pieces = pieces;
        Start = start;
        normalised = new(Normalise);
    }

    /// <summary>What it is, for messages.</summary>
    public string Name { get; }

    /// <summary>What holds below <see cref="LowestEnergy"/>.</summary>
    public SpectrumStart Start { get; }

    /// <summary>Where it begins, MeV.</summary>
    public double LowestEnergy => pieces[0].From;

    /// <summary>Where it ends, MeV.</summary>
    public double HighestEnergy => pieces[^1].To;

    /// <summary>Its integral over its range: antineutrinos per fission.</summary>
    public double NeutrinosPerFission => normalised.Value.Integral;

    /// <summary>Its shape, normalised to one antineutrino. Below an unknown start its density and its moments are refused.</summary>
    public IContinuousSpectrum Shape => normalised.Value.Shape;

    /// <summary>exp(Σ α_p E^p), E in MeV.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="coefficients">α_0, α_1, …</param>
    /// <param name="lowestMeV">Where the fit begins to hold, MeV; outside such polynomials blow up.</param>
    /// <param name="highestMeV">Where it ceases to hold, MeV.</param>
    /// <exception cref="ArgumentException">No coefficient, one that is not finite, or a range that does not increase from above zero.</exception>
    public static FissionSpectrum Polynomial(string name, IEnumerable<double> coefficients, double lowestMeV, double highestMeV)
    {
        ImmutableArray<double> alpha = [.. coefficients];
        if (alpha.IsEmpty || alpha.Any(a => !double.IsFinite(a)) || !(lowestMeV > 0 && highestMeV > lowestMeV && double.IsFinite(highestMeV)))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"spectrum '{name}': found {alpha.Length} coefficients from {lowestMeV} to {highestMeV} MeV, expected finite ones over a range above 0"),
                nameof(coefficients));
        }

        double Density(double energy)
        {
            double exponent = 0;
            for (int p = alpha.Length - 1; p >= 0; p--)
            {
                exponent = (exponent * energy) + alpha[p];
            }

            return Math.Exp(exponent);
        }

        return new FissionSpectrum(name, [new SmoothPiece(Density, [lowestMeV, highestMeV])], SpectrumStart.Unknown);
    }

    /// <summary>A table that begins above zero and does not know what lies below.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="energiesMeV">Energies, MeV, increasing.</param>
    /// <param name="values">Antineutrinos per MeV and fission at them, not negative.</param>
    /// <param name="interpolation">How it runs between them.</param>
    /// <exception cref="ArgumentException">Points that make no spectrum; the message names the row.</exception>
    public static FissionSpectrum Table(string name, IReadOnlyList<double> energiesMeV, IReadOnlyList<double> values, TableInterpolation interpolation)
    {
        // Also checks the rows, whatever the interpolation.
        _ = TabulatedSpectrum.Normalised(name, energiesMeV, values);
        return new FissionSpectrum(
            name,
            [interpolation == TableInterpolation.Linear ? new LinearPiece(name, energiesMeV, values) : Logarithmic(name, energiesMeV, values)],
            SpectrumStart.Unknown);
    }

    /// <summary>A table over all energies, linear between its points and from its first point to zero at no energy.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="energiesMeV">Energies, MeV, increasing from above 0.</param>
    /// <param name="values">Antineutrinos per MeV and fission at them, not negative.</param>
    /// <exception cref="ArgumentException">Points that make no spectrum; the message names the row.</exception>
    public static FissionSpectrum FullTable(string name, IReadOnlyList<double> energiesMeV, IReadOnlyList<double> values)
    {
        double[] energies = [0, .. energiesMeV];
        double[] all = [0, .. values];
        _ = TabulatedSpectrum.Normalised(name, energies, all);
        return new FissionSpectrum(name, [new LinearPiece(name, energies, all)], SpectrumStart.Complete);
    }

    /// <summary>A spectrum that is known over all its energies, in an absolute scale.</summary>
    internal static FissionSpectrum Formula(string name, Func<double, double> density, IReadOnlyList<double> breakPointsMeV) =>
        new(name, [new SmoothPiece(density, breakPointsMeV)], SpectrumStart.Complete);

    /// <summary>Antineutrinos per MeV and fission.</summary>
    /// <param name="energyMeV">Neutrino energy, MeV.</param>
    /// <exception cref="EnergyOutsideSpectrumException">The energy is outside the range; the message has the range and the choices.</exception>
    public double PerMeV(double energyMeV)
    {
        if (energyMeV < LowestEnergy && Start == SpectrumStart.Zero)
        {
            return 0;
        }

        for (int i = pieces.Length - 1; i >= 0; i--)
        {
            if (energyMeV >= pieces[i].From && energyMeV <= pieces[i].To)
            {
                return pieces[i].At(energyMeV);
            }
        }

        throw new EnergyOutsideSpectrumException(Name, energyMeV, LowestEnergy, HighestEnergy);
    }

    /// <summary>This spectrum with another one below its range.</summary>
    /// <param name="lower">What holds below; it must reach up to <see cref="LowestEnergy"/>.</param>
    /// <param name="joint">Whether the lower one is scaled to meet this one.</param>
    /// <exception cref="ArgumentException">The lower spectrum does not begin below or does not reach the joint.</exception>
    public FissionSpectrum CompletedBelow(FissionSpectrum lower, SpectrumJoint joint)
    {
        ArgumentNullException.ThrowIfNull(lower);
        if (!(lower.LowestEnergy < LowestEnergy && lower.HighestEnergy >= LowestEnergy) || lower.pieces.Length != 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"spectrum '{Name}': found '{lower.Name}' from {lower.LowestEnergy} to {lower.HighestEnergy} MeV for the energies below {LowestEnergy} MeV, expected one single spectrum that begins below and reaches the joint"),
                nameof(lower));
        }

        ISpectrumPiece part = lower.pieces[0].UpTo(LowestEnergy);
        if (joint == SpectrumJoint.Continuous)
        {
            double scale = pieces[0].At(LowestEnergy) / part.At(LowestEnergy);
            part = part.Times(_ => scale, []);
        }

        return new FissionSpectrum($"{Name}, {lower.Name} below {FormattableString.Invariant($"{LowestEnergy}")} MeV", [part, .. pieces], lower.Start);
    }

    /// <summary>This spectrum with nothing below its range: a choice, and one that leaves most of a reactor's emission out.</summary>
    public FissionSpectrum ZeroBelow() => Start == SpectrumStart.Unknown ? new(Name, pieces, SpectrumStart.Zero) : this;

    /// <summary>The part below an energy.</summary>
    /// <param name="energyMeV">Where it is cut, inside the range, MeV.</param>
    /// <exception cref="EnergyOutsideSpectrumException">The energy is outside the range.</exception>
    public FissionSpectrum UpTo(double energyMeV) => energyMeV > LowestEnergy && energyMeV <= HighestEnergy
        ? new(Name, [.. pieces.Where(p => p.To < energyMeV), pieces.First(p => p.To >= energyMeV).UpTo(energyMeV)], Start)
        : throw new EnergyOutsideSpectrumException(Name, energyMeV, LowestEnergy, HighestEnergy);

    /// <summary>The same times a factor that depends on energy.</summary>
    /// <param name="factor">The factor, ≥ 0, smooth between its kinks. Pure.</param>
    /// <param name="kinksMeV">Where the factor or its slope jumps, MeV.</param>
    public FissionSpectrum Times(Func<double, double> factor, IReadOnlyCollection<double> kinksMeV)
    {
        ArgumentNullException.ThrowIfNull(factor);
        ArgumentNullException.ThrowIfNull(kinksMeV);
        return new(Name, [.. pieces.Select(p => p.Times(factor, kinksMeV))], Start);
    }

    /// <summary>Two tables of all energies added point by point, for decays that follow each other.</summary>
    /// <param name="other">The other one, on any points.</param>
    /// <param name="name">What the sum is.</param>
    /// <exception cref="ArgumentException">One of the two is not linear between points from zero energy on.</exception>
    public FissionSpectrum Plus(FissionSpectrum other, string name)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (pieces is not [LinearPiece first] || other.pieces is not [LinearPiece second] || Start != SpectrumStart.Complete || other.Start != SpectrumStart.Complete)
        {
            throw new ArgumentException($"found '{Name}' and '{other.Name}', expected two tables over all energies", nameof(other));
        }

        double end = Math.Max(first.To, second.To);
        double[] points = [.. first.Points.Concat(second.Points).Append(end).Distinct().Order()];
        return new FissionSpectrum(name, [new LinearPiece(name, points, points.Select(e => (e <= first.To ? first.At(e) : 0) + (e <= second.To ? second.At(e) : 0)))], SpectrumStart.Complete);
    }

    private static SmoothPiece Logarithmic(string name, IReadOnlyList<double> energies, IReadOnlyList<double> values)
    {
        if (values.Any(v => !(v > 0)))
        {
            throw new ArgumentException($"spectrum '{name}': found a value of zero, expected positive ones, which have logarithms", nameof(values));
        }

        var logarithms = new TabulatedFunction(
            name, energies, values.Select(v => Math.Log(v)), OutsideRange.Refuse, OutsideRange.Refuse);
        return new SmoothPiece(e => Math.Exp(logarithms.At(e)), [.. energies]);
    }

    private (IContinuousSpectrum Shape, double Integral) Normalise()
    {
        (IContinuousSpectrum Shape, double Integral)[] parts = [.. pieces.Select(p => p.Normalised(Name))];
        double integral = parts.Sum(p => p.Integral);
        IContinuousSpectrum shape = parts.Length == 1 ? parts[0].Shape : new JoinedSpectrum([.. parts.Select(p => (p.Shape, p.Integral / integral))]);
        return (Start == SpectrumStart.Unknown ? new RefusingSpectrum(Name, shape) : shape, integral);
    }
}
