using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response;

/// <summary>
/// A response known from simulated monoenergetic recoils: at each recoil energy the probability of every cell of the data, however many
/// observables the cells divide. Released at the centres of recoil bins, linear between them, constant in the outer halves of the first
/// and the last bin, and zero outside, where nothing was simulated.
/// </summary>
public sealed class TemplateResponse : IEnergyResponse
{
    private const double KeVPerMeV = 1000;

    private readonly Axis recoil;
    private readonly ImmutableArray<double> centres;
    private readonly double[] table;
    private readonly int cells;

    /// <summary>Takes the templates.</summary>
    /// <param name="templates">The first axis is the recoil energy, keV; the others divide the data, in their order.</param>
    /// <exception cref="ArgumentException">
    /// Fewer than two axes, a recoil axis below zero, a negative probability, or a recoil energy whose probabilities add up to more than 1.
    /// </exception>
    public TemplateResponse(BinnedArray templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        if (templates.Axes.Length < 2)
        {
            throw new ArgumentException($"found axes {string.Join(", ", templates.Axes)}, expected a recoil energy and the axes of the data", nameof(templates));
        }

        recoil = templates.Axes[0];
        if (!(recoil.Lower >= 0))
        {
            throw new ArgumentException(FormattableString.Invariant($"found recoils from {recoil.Lower} keV, expected none below 0"), nameof(templates));
        }

        centres = [.. Enumerable.Range(0, recoil.Count).Select(i => (recoil.Edges[i] + recoil.Edges[i + 1]) / 2)];
        table = templates.ToArray();
        Axes = templates.Axes[1..];
        cells = table.Length / recoil.Count;
        for (int i = 0; i < recoil.Count; i++)
        {
            RequireProbabilities(centres[i], table.AsSpan(i * cells, cells), nameof(templates));
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) =>
        centres.Append(recoil.Lower).Append(recoil.Upper).Select(e => e / KeVPerMeV).Where(t => t > 0 && t < maximumRecoilMeV);

    /// <inheritdoc/>
    /// <remarks>It is defined everywhere: zero where nothing was simulated.</remarks>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
    }

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double energy = recoilMeV * KeVPerMeV;
        if (energy < recoil.Lower || energy > recoil.Upper)
        {
            probabilities.Clear();
            return;
        }

        int upper = 0;
        while (upper < centres.Length && centres[upper] < energy)
        {
            upper++;
        }

        int below = Math.Max(0, upper - 1), above = Math.Min(upper, centres.Length - 1);
        double share = below == above ? 0 : (energy - centres[below]) / (centres[above] - centres[below]);
        ReadOnlySpan<double> first = table.AsSpan(below * cells, cells);
        ReadOnlySpan<double> second = table.AsSpan(above * cells, cells);
        for (int cell = 0; cell < probabilities.Length; cell++)
        {
            probabilities[cell] = first[cell] + (share * (second[cell] - first[cell]));
        }
    }

    private static void RequireProbabilities(double energy, ReadOnlySpan<double> cells, string parameter)
    {
        double sum = 0;
        foreach (double probability in cells)
        {
            sum += probability is >= 0 and <= 1
                ? probability
                : throw new ArgumentException(
                    FormattableString.Invariant($"found the probability {probability} for recoils of {energy} keV, expected 0 to 1"), parameter);
        }

        if (sum > 1 + 1e-9)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"found probabilities for recoils of {energy} keV that add up to {sum}, expected at most 1"), parameter);
        }
    }
}
