namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>The cross section of ν̄_e + p → e⁺ + n in one of its published forms.</summary>
public interface IInverseBetaDecay
{
    /// <summary>Which form and which normalisation, for outputs.</summary>
    string Convention { get; }

    /// <summary>The total cross section, cm² per free proton; zero below the threshold of the form.</summary>
    /// <param name="neutrinoEnergyMeV">Neutrino energy, MeV, ≥ 0.</param>
    double TotalCrossSection(double neutrinoEnergyMeV);
}
