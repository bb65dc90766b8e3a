using System.Collections.Immutable;
using System.Numerics;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>Neutrinos of one energy on straight ways through the Earth: in a shell of constant density S = W e^(−iλL/2Eħc) W†.</summary>
internal sealed class EarthPassage
{
    private const int Size = 3;
    private readonly Hamiltonian hamiltonian;
    private readonly double earthRadius;
    private readonly ImmutableArray<double> radii;
    private readonly ImmutableArray<Eigensystem> systems;
    private readonly double phasePerKilometre;

    public EarthPassage(Hamiltonian hamiltonian, Earth earth, double energyMeV)
    {
        EnergyRange.RequirePositive(energyMeV);
        this.hamiltonian = hamiltonian;
        earthRadius = earth.Radius;
        radii = [.. earth.Shells.Select(s => s.OuterRadius)];
        systems = [.. earth.Shells.Select(s => Eigensystem.Of(hamiltonian.At(energyMeV, s.Matter)))];

        // eV² × km ÷ (2E ħc): ħc in eV·km is ħc in MeV·fm × 1e6 × 1e-18.
        phasePerKilometre = 1 / (2 * energyMeV * 1e6 * PhysicalConstants.HbarC * 1e-12);
    }

    /// <summary>The three mass states behind the Earth, as columns in flavour space.</summary>
    /// <param name="cosineNadir">The cosine of the nadir angle, 0 to 1.</param>
    /// <param name="states">Nine places, row-major.</param>
    public void Through(double cosineNadir, Span<Complex> states)
    {
        hamiltonian.MassStates.CopyTo(states);
        double impactSquared = earthRadius * earthRadius * (1 - (cosineNadir * cosineNadir));
        int innermost = 0;
        while (radii[innermost] * radii[innermost] <= impactSquared)
        {
            innermost++;
        }

        for (int shell = radii.Length - 1; shell > innermost; shell--)
        {
            Cross(shell, HalfChord(shell, impactSquared) - HalfChord(shell - 1, impactSquared), states);
        }

        Cross(innermost, 2 * HalfChord(innermost, impactSquared), states);
        for (int shell = innermost + 1; shell < radii.Length; shell++)
        {
            Cross(shell, HalfChord(shell, impactSquared) - HalfChord(shell - 1, impactSquared), states);
        }
    }

    private double HalfChord(int shell, double impactSquared) => Math.Sqrt(Math.Max(0, (radii[shell] * radii[shell]) - impactSquared));

    private void Cross(int shell, double lengthKilometres, Span<Complex> states)
    {
        Complex[] w = systems[shell].Vectors;
        Span<Complex> inMatter = stackalloc Complex[Size * Size];
        for (int level = 0; level < Size; level++)
        {
            double angle = systems[shell].Values[level] * lengthKilometres * phasePerKilometre;
            (double sine, double cosine) = Math.SinCos(angle);
            var phase = new Complex(cosine, -sine);
            for (int column = 0; column < Size; column++)
            {
                inMatter[(Size * level) + column] = phase * ((Complex.Conjugate(w[level]) * states[column])
                    + (Complex.Conjugate(w[Size + level]) * states[Size + column])
                    + (Complex.Conjugate(w[(2 * Size) + level]) * states[(2 * Size) + column]));
            }
        }

        for (int row = 0; row < Size; row++)
        {
            for (int column = 0; column < Size; column++)
            {
                states[(Size * row) + column] = (w[Size * row] * inMatter[column])
                    + (w[(Size * row) + 1] * inMatter[Size + column])
                    + (w[(Size * row) + 2] * inMatter[(2 * Size) + column]);
            }
        }
    }
}
