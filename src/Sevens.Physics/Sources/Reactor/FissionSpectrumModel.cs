namespace Sevens.Physics.Sources.Reactor;

/// <summary>The published sets of fission antineutrino spectra.</summary>
public enum FissionSpectrumModel
{
    /// <summary>Huber's polynomials with that of Mueller et al. for ²³⁸U, 2–8 MeV. [arXiv:1106.0687, arXiv:1101.2663]</summary>
    HuberMueller,

    /// <summary>The same from their tables of 250 keV, which follow the converted spectra more closely than the polynomials.</summary>
    HuberMuellerTable,

    /// <summary>The polynomials of Mueller et al. for all four isotopes, 2–8 MeV. [arXiv:1101.2663]</summary>
    Mueller2011,

    /// <summary>²³⁵U and ²³⁸U of Kopeikin, Skorokhvatov and Titov with ²³⁹Pu and ²⁴¹Pu of Huber's table, 2–8 MeV. [arXiv:2103.01684]</summary>
    Kopeikin2021,

    /// <summary>The exponentials of Vogel and Engel, 2–10 MeV. [doi:10.1103/PhysRevD.39.3378]</summary>
    VogelEngel,

    /// <summary>The summation spectra of Estienne et al. after 450 d, 0–10 MeV. [arXiv:1904.09358]</summary>
    Estienne2019,

    /// <summary>The summation spectra of BESTIOLE, 0–12.5 MeV. [arXiv:2304.14992]</summary>
    Bestiole2023,

    /// <summary>One spectrum for a typical pressurised-water reactor, captures included, 0–9 MeV. [Phys. At. Nucl. 60 (1997) 172]</summary>
    Kopeikin1997,
}
