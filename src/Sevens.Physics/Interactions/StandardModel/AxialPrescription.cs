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

        SpinContent? content = Spins.IsDefaultOrEmpty ? null : Spins.FirstOrDefault(s => string.Equals(s.Nuclide, nuclide.Name, StringComparison.Ordinal));
        if (content is null)
        {
            string known = Spins.IsDefaultOrEmpty ? "none" : string.Join(", ", Spins.Select(s => s.Nuclide));
            throw new InvalidOperationException(
                $"{nuclide.Name} has spin, and the axial part was asked for, but there are no spin expectation values for it; there are for: {known}");
        }

        return new SpinAxialAmplitude(content, Charges, Normalisation, Shape == AxialShape.AsVector ? formFactors : null);
    }
}
