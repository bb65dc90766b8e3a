using System.Collections.Immutable;

namespace Sevens.Physics.Interactions.Electrons;

/// <summary>
/// The electrons of one atom as targets. In the stepping approximation an electron counts as free where the recoil energy exceeds its binding energy and not at
/// all below. [arXiv:1410.7395] Corrections of many-body calculations (RRPA, EPA), which matter below some 10 keV in germanium and xenon, are not included.
/// </summary>
public sealed class AtomicElectrons
{
    private readonly ImmutableArray<ElectronShell> shells;

    private AtomicElectrons(ImmutableArray<ElectronShell> shells)
    {
        this.shells = shells;
        Number = shells.Sum(s => s.Electrons);
        Steps = [.. shells.Select(s => s.BindingMeV).Where(b => b > 0).Distinct().Order()];
    }

    /// <summary>The number of electrons.</summary>
    public int Number { get; }

    /// <summary>The recoil energies at which the number of electrons that count steps up, MeV, ascending.</summary>
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

    /// <summary>Z_eff, the number of electrons that a recoil energy frees.</summary>
    /// <param name="recoilMeV">T_e, MeV.</param>
    public int FreedBy(double recoilMeV)
    {
        int sum = 0;
        foreach (ElectronShell shell in shells)
        {
            sum += recoilMeV >= shell.BindingMeV ? shell.Electrons : 0;
        }

        return sum;
    }
}
