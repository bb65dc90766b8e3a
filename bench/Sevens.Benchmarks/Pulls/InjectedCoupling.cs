using System.Collections.Immutable;

namespace Sevens.Benchmarks.Pulls;

/// <summary>A model of the catalog with one coupling that pseudo-data hold.</summary>
/// <param name="Model">The model.</param>
/// <param name="Coupling">The coupling that is fitted back.</param>
/// <param name="Value">Its true value: far from bounds and from values at which the rate has an extremum, where a pull has no meaning.</param>
internal sealed record InjectedCoupling(string Model, string Coupling, double Value)
{
    /// <summary>One coupling of each model, of a size that changes a sizeable part of the CsI rate.</summary>
    public static ImmutableArray<InjectedCoupling> OfEveryModel { get; } =
    [
        new("dark-matter/leptophobic", "y", 4e-11) { Mass = 15 },
        new("dark-matter/leptophobic-dirac", "y", 4e-11) { Mass = 15 },
        new("dark-matter/vector-portal", "y", 1e-10) { Mass = 15 },
        new("dark-matter/vector-portal-dirac", "y", 1e-10) { Mass = 15 },
        new("electromagnetic", "charge_radius_mumu", -60),
        new("electromagnetic", "mu_nu_mu", 2000),
        new("electromagnetic", "millicharge_ee", -1500),
        new("electromagnetic-majorana", "mu_nu_emu", 2000),
        new("electromagnetic/mass-basis", "mu_22", 2000),
        new("electromagnetic/mass-basis-majorana", "mu_23", 2000),
        new("generalised/contact", "eps_uS", 0.04),
        new("generalised/contact", "eps_dT", 0.2),
        new("generalised/exchange", "y_uS", 1e-9) { Mass = 30 },
        new("generalised/exchange", "y_dV", -5e-9) { Mass = 30 },
        new("generalised/exchange", "y_dA", 4e-6) { Mass = 30 },
        new("light-axial", "g", 2e-3) { Mass = 30 },
        new("light-scalar/by-quark", "y_u", 1e-9) { Mass = 30 },
        new("light-scalar/universal", "g", 2e-5) { Mass = 30 },
        new("light-vector/b-2le-lmu", "g", 1e-4) { Mass = 30 },
        new("light-vector/b-3le", "g", 1e-4) { Mass = 30 },
        new("light-vector/b-3lmu", "g", 1e-4) { Mass = 30 },
        new("light-vector/b-l", "g", 1e-4) { Mass = 30 },
        new("light-vector/b-le-2lmu", "g", 1e-4) { Mass = 30 },
        new("light-vector/by-lmu-ltau", "g", 1.5e-4) { Mass = 30 },
        new("light-vector/le-lmu", "g", 3e-3) { Mass = 30 },
        new("light-vector/le-ltau", "g", 3e-3) { Mass = 30 },
        new("light-vector/lmu-ltau", "g", 3e-3) { Mass = 30 },
        new("light-vector/universal", "g", 1.2e-4) { Mass = 30 },
        new("neutron-moments", "R2_n", 1.15),
        new("nsi", "eps_ee_dV", -0.15),
        new("nsi", "eps_emu_uV", 0.2),
        new("nsi", "eps_mumu_uA", 15),
        new("nsi/detection", "eps_ee_dV", -0.15),
        new("nsi/extra-z-b-l", "g", 0.4) { Mass = 2e5 },
        new("nsi/extra-z-chi", "g", 0.6) { Mass = 2e5 },
        new("nsi/extra-z-eta", "g", 1.6) { Mass = 2e5 },
        new("nsi/extra-z-psi", "g", 60) { Mass = 2e5 },
        new("nsi/left-squark", "lambda_e", 1.3) { Mass = 2e5 },
        new("nsi/leptoquark-down", "lambda_e", 1.3) { Mass = 2e5 },
        new("nsi/leptoquark-up", "lambda_e", 1.3) { Mass = 2e5 },
        new("nsi/right-squark", "lambda_e", 0.8) { Mass = 2e5 },
        new("sterile/3plus1", "Ue4_2", 0.2) { MassSplitting = 2 },
        new("sterile/disappearance", "sin2_2theta_mumu", 0.5) { MassSplitting = 2 },
        new("tensor", "g", 1e-4) { Mass = 30 },
        new("unitarity-violation", "alpha_11", 0.85),
    ];

    /// <summary>The mass that the model needs, MeV; null where it needs none.</summary>
    public double? Mass { get; init; }

    /// <summary>Δm²₄₁, eV²; null where the model has none.</summary>
    public double? MassSplitting { get; init; }

    /// <summary>Whether it couples to the spins of nuclei alone.</summary>
    public bool IsOfSpins => Coupling.EndsWith('A') || Model is "light-axial" or "nsi/extra-z-psi";

    /// <summary>What the model needs besides the coupling.</summary>
    public ImmutableDictionary<string, double> Set => new[] { ("mass", Mass), ("dm2", MassSplitting) }
        .Where(s => s.Item2 is not null).ToImmutableDictionary(s => s.Item1, s => s.Item2!.Value, StringComparer.Ordinal);
}
