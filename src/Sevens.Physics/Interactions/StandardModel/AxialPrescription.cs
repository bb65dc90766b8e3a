using System.Collections.Immutable;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>How a convention makes the axial part of nuclides with spin.</summary>
/// <param name="Charges">The axial charges of the nucleon.</param>
/// <param name="Normalisation">How spin expectation values make an amplitude.</param>
/// <param name="Shape">Its dependence on momentum transfer.</param>
/// <param name="Spins">The nuclides whose spin content is known.</param>
public sealed record AxialPrescription(AxialCharges Charges, AxialNormalisation Normalisation, AxialShape Shape, ImmutableArray<SpinContent> Spins)
{
    /// <summary>Responses that take the place of spin values and shape for the nuclides that have one.</summary>
    public ImmutableArray<AxialResponse> Responses { get; init; } = [];

    /// <summary>What to cite for the spin contents and responses that some nuclides use.</summary>
    public ImmutableArray<string> CitationsOf(IEnumerable<Nuclide> nuclides) =>
        [.. nuclides.Select(n => ResponseOf(n)?.Citation ?? ContentOf(n)?.Citation).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The axial amplitude of a nuclide; null for even Z and even N, whose ground state has no spin.</summary>
    /// <exception cref="InvalidOperationException">An odd nuclide without spin content; the message lists the nuclides that have it.</exception>
    public IAxialAmplitude? Of(Nuclide nuclide, NucleonFormFactors formFactors)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        ArgumentNullException.ThrowIfNull(formFactors);
        if (nuclide.Z % 2 == 0 && nuclide.N % 2 == 0)
        {
            return null;
        }

        if (ResponseOf(nuclide) is { } response)
        {
            return response.Amplitude(Charges);
        }

        SpinContent content = ContentOf(nuclide) ?? throw new InvalidOperationException(
            $"{nuclide.Name} has spin, and the axial part was asked for, but there are no spin expectation values for it; there are for: {Known()}");
        return new SpinAxialAmplitude(content, Charges, Normalisation, Shape == AxialShape.AsVector ? formFactors : null);
    }

    private AxialResponse? ResponseOf(Nuclide nuclide) =>
        Responses.IsDefaultOrEmpty ? null : Responses.FirstOrDefault(r => string.Equals(r.Nuclide, nuclide.Name, StringComparison.Ordinal));

    private SpinContent? ContentOf(Nuclide nuclide) =>
        Spins.IsDefaultOrEmpty ? null : Spins.FirstOrDefault(s => string.Equals(s.Nuclide, nuclide.Name, StringComparison.Ordinal));

    private string Known() => Spins.IsDefaultOrEmpty ? "none" : string.Join(", ", Spins.Select(s => s.Nuclide));
}
