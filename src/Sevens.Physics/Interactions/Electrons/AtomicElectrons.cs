using System.Collections.Immutable;
using Sevens.Numerics.Tables;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>
/// The electrons of one atom as targets. In the stepping approximation an electron counts as free where the recoil energy exceeds its binding energy and not at
/// all below. [arXiv:1410.7395] Many-body calculations (RRPA, EPA) differ from it below some 10 keV in germanium and xenon [arXiv:1411.0574, arXiv:1610.04177]: their ratio to
/// free electrons enters as a table.
/// </summary>
public sealed class AtomicElectrons
{
    private readonly ImmutableArray<ElectronShell> shells;
    private readonly TabulatedFunction? ratio;

    private AtomicElectrons(ImmutableArray<ElectronShell> shells)
    {
        this.shells = shells;
        Number = shells.Sum(s => s.Electrons);
        Steps = [.. shells.Select(s => s.BindingMeV).Where(b => b > 0).Distinct().Order()];
    }

    private AtomicElectrons(int number, TabulatedFunction ratio)
    {
        shells = [];
        this.ratio = ratio;
        Number = number;
        Steps = [.. ratio.Points.Where(p => p > 0)];
    }

    /// <summary>The number of electrons.</summary>
    public int Number { get; }

    /// <summary>The recoil energies at which the number of electrons that count is not smooth, MeV, ascending.</summary>
    public ImmutableArray<double> Steps { get; }

    /// <summary>Electrons that count above their binding energies.</summary>
    /// <param name="shells">The shells.</param>
    /// <exception cref="ArgumentException">No shell, or a number that cannot be.</exception>
    public static AtomicElectrons Bound(ImmutableArray<ElectronShell> shells)
    {
        if (shells.IsDefaultOrEmpty || shells.FirstOrDefault(s => s.Electrons < 1 || !(s.BindingMeV > 0 && double.IsFinite(s.BindingMeV))) is not null)
        {
            throw new ArgumentException(
                $"found the shells [{(shells.IsDefaultOrEmpty ? string.Empty : string.Join(", ", shells))}], expected one or more, each with an electron or more and a positive binding energy", nameof(shells));
        }

        return new AtomicElectrons(shells);
    }

    /// <summary>Electrons that all count at any recoil energy.</summary>
    /// <param name="number">How many: Z of the atom.</param>
    public static AtomicElectrons Free(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new AtomicElectrons([new ElectronShell("free", number, 0)]);
    }

    /// <summary>Electrons with the cross section of free ones times a tabulated ratio, such as that of a many-body calculation.</summary>
    /// <param name="number">How many: Z of the atom.</param>
    /// <param name="ratio">σ of the atom ÷ σ of as many free electrons, at the energy given to the atom, MeV; nothing is known outside its points.</param>
    /// <exception cref="ArgumentException">A ratio that is negative.</exception>
    public static AtomicElectrons Corrected(int number, TabulatedFunction ratio)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentNullException.ThrowIfNull(ratio);
        return ratio.Values.FirstOrDefault(v => !(v >= 0)) is var negative && negative < 0
            ? throw new ArgumentException(FormattableString.Invariant($"{ratio.Name}: found a ratio of {negative}, expected none below 0"), nameof(ratio))
            : new AtomicElectrons(number, ratio);
    }

    /// <summary>Z_eff, the number of free electrons that an atom is worth at a recoil energy.</summary>
    /// <param name="recoilMeV">T_e, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy outside a tabulated ratio.</exception>
    public double FreedBy(double recoilMeV)
    {
        if (ratio is not null)
        {
            return Number * ratio.At(recoilMeV);
        }

        int sum = 0;
        foreach (ElectronShell shell in shells)
        {
            sum += recoilMeV >= shell.BindingMeV ? shell.Electrons : 0;
        }

        return sum;
    }
}
