namespace Sevens.Physics.Sources;

/// <summary>The written names of flavours, as they stand in files and results.</summary>
public static class FlavourNames
{
    private static readonly (Flavour Flavour, string Name)[] Table =
    [
        (Flavour.ElectronNeutrino, "nu_e"),
        (Flavour.MuonNeutrino, "nu_mu"),
        (Flavour.TauNeutrino, "nu_tau"),
        (Flavour.ElectronAntineutrino, "nu_e_bar"),
        (Flavour.MuonAntineutrino, "nu_mu_bar"),
        (Flavour.TauAntineutrino, "nu_tau_bar"),
    ];

    /// <summary>Every written name.</summary>
    public static IEnumerable<string> All => Table.Select(t => t.Name);

    /// <summary>The written name of a flavour, for example <c>nu_mu_bar</c>.</summary>
    public static string Written(this Flavour flavour) => Table.First(t => t.Flavour == flavour).Name;

    /// <summary>The flavour with this written name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static Flavour Parse(string name)
    {
        foreach ((Flavour flavour, string written) in Table)
        {
            if (string.Equals(written, name, StringComparison.Ordinal))
            {
                return flavour;
            }
        }

        throw new ArgumentException($"found flavour '{name}', expected one of {string.Join(", ", All)}", nameof(name));
    }
}
